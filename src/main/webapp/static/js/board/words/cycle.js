/** The phases of an evening, its clock, the steps of whoever facilitates, and the question when time is up. */
import { count, hours, more, short, span, stopped } from './spoken.js';

/** @type {(thumbs: import('../types.js').Thumbs) => string} What nobody says is left out. */
const tally = ({ goOn, eitherWay, moveOn }) =>
  [[goOn, 'go on'], [moveOn, 'move on'], [eitherWay, 'either way']].filter(([n]) => n).map(([n, way]) => `${n} ${way}`).join(', ');

/** @type {Record<import('../types.js').Way, string>} */
const ways = { 'go-on': 'go on', 'either-way': 'either way', 'move-on': 'move on' };

/** @type {Record<import('../outcome.js').Settled['way'], string>} */
const outcome = { 'go-on': 'Going on', 'move-on': 'Moving on' };

export const cycle = {
  claim: 'Facilitate today',
  openTheDoors: 'Open the doors',
  openVoting: 'Open voting',
  nothingToVoteOn: 'There is no topic to vote on yet.',
  revealAndStart: 'Reveal and start the top topic',
  revealAndGoOn: 'Reveal the dots',
  moveOnTo: (/** @type {string} */ title) => `Move on to: ${short(title, 24)}`,
  start: (/** @type {string} */ title) => `Start: ${short(title)}`,
  goOn: (/** @type {number} */ seconds) => `Go on, ${span(seconds)}`,
  pause: 'Pause',
  resume: 'Resume',
  paused: 'paused',
  backTo: (/** @type {string} */ title) => `Back to: ${short(title)}`,
  clockStands: 'The clock is paused.',
  clockRuns: 'The clock is running again.',
  soFar: (/** @type {number} */ minutes) => `${minutes} min so far`,
  ask: (/** @type {number} */ seconds) => `${more(seconds)}?`,
  askAbout: (/** @type {string} */ title, /** @type {number} */ seconds) => `${more(seconds)} for ${short(title)}?`,
  said: (
    /** @type {import('../types.js').Way|null} */ mine, /** @type {import('../types.js').Thumbs} */ thumbs,
    /** @type {number} */ answered,
  ) => [
    mine ? `You said ${ways[mine]}.` : null,
    answered ? `${answered} answered: ${tally(thumbs)}.` : null,
  ].filter(Boolean).join(' ') || 'Nobody has answered yet.',
  outcome,
  settled: (/** @type {import('../outcome.js').Settled} */ { way, thumbs }) => `${outcome[way]}: ${tally(thumbs)}.`,
  answerDropped: 'The room is asked again; what you answered does not count any more.',
  youDecide: 'You decide',
  finishTopic: 'Finish this topic',
  finishOnly: 'Finish without starting the next',
  closeSession: 'Close the session',
  closeEarly: 'Close the session now',
  publish: 'Publish',
  readTheRecord: 'Read the record',
  backToGathering: 'Back to gathering',
  voteAgain: 'Vote again',
  reopen: 'Reopen the session',
  reopened: 'The session is open again.',
  phases: {
    planned: 'The doors are not open yet.',
    gathering: 'Topics are being gathered.',
    voting: 'Voting is open.',
    discussing: 'The discussion has begun.',
    closed: 'The session is closed.',
    published: 'The record is published.',
  },
  opening: {
    planned: 'Topics may already be proposed.',
    gathering: 'What shall we talk about?',
    closed: 'Notes can be tidied, nothing is sent yet.',
    published: 'Published: this board is a memory now.',
  },
  willBePublished: (/** @type {string} */ when) => `Will be published ${when}.`,
  notesWillBe: (/** @type {string} */ when) => `The notes will be here ${when}:`,
  notesAre: 'The notes are here:',
  inPlace: (/** @type {string} */ city) => `in ${city}`,
  todayAt: (/** @type {string} */ time) => `today at ${time}`,
  tomorrowAt: (/** @type {string} */ time) => `tomorrow at ${time}`,
  onDayAt: (/** @type {string} */ day, /** @type {string} */ time) => `on ${day} at ${time}`,
  play: 'Play',
  stopPlaying: 'Pause',
  momentOf: (/** @type {number} */ n, /** @type {number} */ all) => `${n} of ${all}`,
  noReplay: 'This evening cannot be watched again.',
  starts: (/** @type {string} */ when) => `Starts ${when}`,
  minutesLeft: (/** @type {number} */ n) => (n > 0 ? `${hours(n)} left` : n === 0 ? 'The last minute' : `${hours(-n)} over`),
  about: (/** @type {number} */ n) => `, about ${count(n, 'topic', 'topics')}`,
  upNext: 'Up next',
  timeIsUp: (/** @type {string} */ title) => stopped(`Time is up for ${title}`),
  lastMinute: 'One minute left.',
  nowDiscussing: (/** @type {string} */ title) => stopped(`Now discussing: ${title}`),
  roomIsOn: 'The room is now on',
};
