/** Topics, dots, rounds and merges. */
import { count, short, stopped } from './spoken.js';

const ROUNDS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** @type {(n: number) => string} */
const roundOf = (n) => (ROUNDS[n - 1] ? `the ${ROUNDS[n - 1]} round` : `round ${n}`);

/** @type {(where: string|number) => string} One topic by its title, several by how many. */
const placed = (where) => (typeof where === 'number' ? count(where, 'topic', 'topics') : `“${short(where)}”`);

export const cards = {
  dotsToGive: (/** @type {number} */ n) => `You have ${count(n, 'dot', 'dots')}.`,
  dotsOn: (/** @type {string} */ title, /** @type {number} */ mine, /** @type {number} */ left) =>
    `${title}: ${count(mine, 'dot', 'dots')} given, ${left} to give.`,
  noDotHere: 'There is no dot to take back here.',
  dotsLeft: (/** @type {number} */ n) => `${n} left`,
  voted: (/** @type {number} */ n, /** @type {number} */ of) =>
    (of === 0 ? 'Nobody has voted yet' : `${n} of ${of} ${of === 1 ? 'has' : 'have'} voted`),
  round: roundOf,
  earlier: (/** @type {import('../types.js').Result[]} */ results) =>
    results.map(({ round, dots }) => `${dots} in ${roundOf(round)}`).join(', '),
  merged: (/** @type {number} */ n) => `${n} merged`,
  mergeOnto: (/** @type {string} */ title) => `Choose the card that “${short(title)}” goes onto.`,
  mergeHere: (/** @type {string} */ title, /** @type {string} */ other) => `Merge ${title} with ${other}`,
  cancel: 'Cancel',
  cardsMerged: (/** @type {string} */ title) => stopped(`Merged: ${title}`),
  cardSplit: (/** @type {string[]} */ titles) => stopped(`Split: ${titles.join(', ')}`),
  wentOffRecord: (/** @type {string} */ title) => `“${title}” is off the record.`,
  isOnRecord: (/** @type {string} */ title) => `“${title}” is on the record.`,
  minutes: (/** @type {number} */ n) => `${n} min`,
  topics: (/** @type {number} */ n) => count(n, 'topic', 'topics'),
  andMore: (/** @type {number} */ n) => `and ${n} more`,
  addTopic: 'Add a topic',
  addTopicFor: (/** @type {string} */ name) => `Add a topic for ${name}`,
  yourDots: 'Your dots',
  dotsOf: (/** @type {string} */ name) => `Dots of ${name}`,
  addDot: (/** @type {string} */ title) => `Give a dot to ${title}`,
  takeDot: (/** @type {string} */ title) => `Take a dot back from ${title}`,
  total: (/** @type {number|null} */ dots) => (dots === null ? 'hidden until revealed' : count(dots, 'dot in all', 'dots in all')),
  dotsBack: (/** @type {string|number} */ where, /** @type {number} */ n, /** @type {string|null} */ name) => (name === null
    ? `Your ${n === 1 ? 'dot' : `${n} dots`} on ${placed(where)} ${n === 1 ? 'is' : 'are'} yours again.`
    : `${name} has ${n === 1 ? 'the dot' : `${n} dots`} on ${placed(where)} to give again.`),
  dotsThereAgain: (/** @type {string|number} */ where, /** @type {number} */ n, /** @type {string|null} */ name) =>
    `${name === null ? 'Your' : `${name}’s`} ${n === 1 ? 'dot is' : `${n} dots are`} on ${placed(where)} again.`,
  noDotsLeft: 'No dot is left to give. Take one back to move it.',
  topicIsFull: (/** @type {number} */ cap) => `At most ${count(cap, 'dot', 'dots')} of one person on one topic.`,
  more: (/** @type {string} */ title) => `More about ${title}`,
  dots: (/** @type {number} */ n) => count(n, 'dot', 'dots'),
  similarTopics: 'Similar topics',
  similar: (/** @type {number} */ n) => count(n, 'similar topic', 'similar topics'),
  onThisBoard: 'on this board',
  inThePast: (/** @type {string} */ date, /** @type {boolean} */ discussed) =>
    `${new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date))}${discussed ? '' : ', not discussed'}`,
  results: (/** @type {{title: string, dots: number}[]} */ top) =>
    (top.length === 0 ? 'Nobody gave a dot.' : `Most wanted: ${top.map(({ title, dots }) => `${title}, ${count(dots, 'dot', 'dots')}`).join('; ')}.`),
  newTopics: (/** @type {string[]} */ titles) => (titles.length === 1 ? stopped(`New topic: ${titles[0]}`) : `${titles.length} new topics.`),
  discussing: 'Discussing',
  discussed: 'Discussed',
  toDiscuss: 'To discuss',
  offRecord: 'off the record',
  editTopic: 'Edit the topic',
  title: 'Title',
};
