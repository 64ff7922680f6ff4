/** Lines of notes, epiphanies, and words that found no place. */
import { count, short } from './spoken.js';

export const notes = {
  epiphanies: 'Epiphanies',
  notes: (/** @type {number} */ n) => (n === 0 ? 'No notes' : count(n, 'note', 'notes')),
  newEpiphany: (/** @type {string} */ text) => `Epiphany: ${text}`,
  epiphanyKept: 'Kept as an epiphany.',
  notesOf: 'Notes',
  editEpiphany: 'Edit the epiphany',
  epiphany: 'Epiphany',
  depth: (/** @type {number} */ n) => `Depth ${n + 1}.`,
  foundIn: (/** @type {string} */ title) => `In the notes of ${short(title)}`,
  alreadyAnEpiphany: 'This line is an epiphany already.',
  moved: (/** @type {number} */ at, /** @type {number} */ of) => `Line ${at} of ${of}.`,
  cannotMove: 'There is no line of this depth to change places with.',
  listTooLong: (/** @type {number} */ lines, /** @type {number} */ most) =>
    `A list of ${most} lines at most can be pasted; this one has ${lines}. It is in the field, and nothing was sent.`,
  writing: (/** @type {string[]} */ [first, second, ...more]) => {
    if (!first) return '';
    if (!second) return `${first} is writing…`;
    return more.length === 0 ? `${first} and ${second} are writing…` : `${first}, ${second} and others are writing…`;
  },
  kept: {
    notLost: 'Your words are below the notes.',
    notRemoved: 'The line is still there.',
    show: 'Show them',
    yours: 'Yours',
    theirs: 'Theirs',
    why: {
      'changed': (/** @type {string} */ title) => `Somebody has changed this line under “${short(title)}” while you were writing.`,
      'changed-not-removed': (/** @type {string} */ title) => `Somebody has changed this line under “${short(title)}” while you were removing it.`,
      'off-record': (/** @type {string} */ title) => `“${short(title)}” went off the record while you were writing.`,
      'closed': (/** @type {string} */ title) => `Nothing can be written under “${short(title)}” any more.`,
      'begun': (/** @type {string} */ title) => `You had begun to change this line under “${short(title)}”.`,
      'line-gone': (/** @type {string} */ title) => `Somebody has removed this line under “${short(title)}” while you were writing.`,
      'topic-gone': (/** @type {string} */ title) => (title ? `The topic “${short(title)}” is no longer on the board.` : 'The topic is no longer on the board.'),
    },
    choices: {
      'both': 'Keep both, as two lines',
      'mine': 'Keep yours',
      'theirs': 'Keep theirs',
      'remove': 'Remove it all the same',
      'as-line': 'Write it as a new line',
      'here': 'Write it under the topic that runs',
      'again': 'Try again',
      'drop': 'Let it go',
      'copy': 'Copy',
    },
  },
  givenBack: 'Your words are back in the field.',
};
