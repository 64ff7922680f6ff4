/** What is answered to something that was done here: too long, removed, undone, not arrived, refused. */
import { cycle } from './cycle.js';
import { count, short } from './spoken.js';

/** Refusals that the present phase explains. */
const ABOUT_THE_PHASE = new Set(['phase-already-changed', 'voting-is-not-open', 'session-is-not-discussing']);

/** @type {Object<string, string>} By the type of the problem. */
const refused = {
  'unreachable': 'Crema could not be reached, so nothing happened. Please try again.',
  'busy': 'Crema is busy, so nothing happened. Please try again.',
  'no-dots-left': 'No dot is left to give.',
  'topic-is-full': 'This topic has all the dots that one person may give it.',
  'voting-is-not-open': 'Voting is not open.',
  'phase-already-changed': 'Somebody was faster.',
  'timebox-is-settled': 'The room has settled that already.',
  'time-is-not-up': 'The time of this topic is not up.',
  'timebox-is-paused': 'The clock is paused.',
  'timebox-is-not-paused': 'The clock is running already.',
  'no-topic-before': 'No topic was discussed before.',
  'topic-is-not-running': 'That topic is not being discussed any more.',
  'another-round': 'Another round of voting has begun.',
  'topic-is-merged': 'That topic is part of another card now.',
  'not-found': 'That is no longer there.',
};

const UNDONE = 'That was undone.';
const OTHERWISE = 'That was not possible.';

export const answers = {
  left: (/** @type {number} */ n) => (n >= 0 ? `${count(n, 'character', 'characters')} left` : `${count(-n, 'character', 'characters')} too many`),
  tooLong: (/** @type {number} */ over, /** @type {number} */ limit) =>
    `That is ${count(over, 'character', 'characters')} too long; the limit is ${limit}. Nothing was sent or cut.`,
  removed: (/** @type {string} */ title) => `Removed: ${short(title)}`,
  undo: 'Undo',
  undone: UNDONE,
  undoStep: (/** @type {string} */ what) => `Undo: ${what}`,
  undidStep: (/** @type {{what?: string|null, again?: boolean}} */ { what, again }) => (what ? `${again ? 'Done again' : 'Undone'}: ${what}.` : UNDONE),
  cannotUndo: (/** @type {string} */ what, /** @type {string} */ hindrance) => `Cannot be undone: ${what}. ${hindrance}`,
  whatWasDone: 'What was done',
  doAgain: 'Do it again',
  nothingToUndo: 'There is nothing to undo.',
  offline: (/** @type {number} */ waiting) =>
    (waiting === 0 ? 'Offline. Looking for the connection…' : `Offline. ${count(waiting, 'change waits', 'changes wait')} and will be sent.`),
  connected: 'Connected again.',
  busy: (/** @type {number} */ waiting) => `Crema is busy. ${count(waiting, 'change waits', 'changes wait')} and will be sent.`,
  signedOut: 'You are signed out.',
  signIn: 'Sign in again',
  missing: 'This board is no longer open to you.',
  toTheSession: 'To the session',
  refusedOtherwise: OTHERWISE,
  /** One sentence about what was refused, and what is true now where that is the phase. */
  because: (/** @type {{type?: string, detail?: string}} */ { type = '', detail }, /** @type {import('../types.js').Phase} */ phase) => {
    const known = refused[type] ?? detail ?? OTHERWISE;
    return ABOUT_THE_PHASE.has(type) ? `${known} ${cycle.phases[phase]}` : known;
  },
  /** What was entered for somebody without a phone. */
  notEntered: (/** @type {string} */ name, /** @type {string} */ sentence, /** @type {boolean} */ missing) =>
    `Not entered for ${name}. ${missing ? 'The topic or they are gone, or somebody else facilitates.' : sentence}`,
  copied: 'Copied.',
  message: 'Message',
  soundsOn: 'Sounds are on: a soft tone at the last minute and at zero.',
  soundsOff: 'Sounds are off.',
};
