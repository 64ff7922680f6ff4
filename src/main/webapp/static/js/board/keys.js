/**
 * Every key of the board, in one table: the dialog of keys shows it, keyboard.js and linekeys.js act on it. A key of the board or of
 * a card presses a button, so it does what the button does, where the button is offered, and nothing elsewhere. Pure.
 *
 * @typedef {object} Key
 * @property {string} key as `combination` spells it
 * @property {'board'|'card'|'line'} on where it means something: anywhere, on the card that has the focus, in a line of notes
 * @property {string} does in the dialog of keys
 * @property {string|string[]} [press] the button it presses, or the place it leads to, as a selector; of several the first that is offered
 * @property {string} [act] what it does to the line
 * @property {string} [needs] the word of data-can, or of the moment, without which nobody has it
 */
import { words } from './words.js';

const does = words.keys;

/** @type {readonly Key[]} */
export const KEYS = Object.freeze(/** @type {Key[]} */ ([
  { key: '?', on: 'board', does: does.help, press: '[data-do=show-keys]' },
  { key: 'n', on: 'board', does: does.newTopic, press: '#to-discuss .field input', needs: 'propose' },
  { key: 'e', on: 'board', does: does.epiphany, press: '[data-do=add-epiphany]', needs: 'realize' },
  { key: 'w', on: 'board', does: does.write, press: '.now .draft textarea', needs: 'scribe' },
  { key: '.', on: 'board', does: does.nextStep, press: '#next .button, .timer .steps .primary', needs: 'facilitate' },
  { key: 'g', on: 'board', does: does.goOn, press: '[data-do=moreTime]', needs: 'facilitate' },
  { key: 'm', on: 'board', does: does.moveOn, press: '.timer .steps :is([data-do=start], [data-do=finish])', needs: 'facilitate' },
  { key: 'p', on: 'board', does: does.pause, press: ':is([data-do=pause], [data-do=resume])', needs: 'facilitate' },
  { key: '1', on: 'board', does: does.sayGoOn, press: '.ask button:nth-of-type(1)' },
  { key: '2', on: 'board', does: does.sayEitherWay, press: '.ask button:nth-of-type(2)' },
  { key: '3', on: 'board', does: does.sayMoveOn, press: '.ask button:nth-of-type(3)' },
  { key: 'o', on: 'board', does: does.runningOffRecord, press: '.timer :is([data-do=off-record], [data-do=on-record])', needs: 'facilitate' },
  { key: 'i', on: 'board', does: does.wholeTitle, press: '[data-do=whole-title]' },
  { key: 'q', on: 'board', does: does.back, press: '[data-do=back]', needs: 'facilitate' },
  { key: 'v', on: 'board', does: does.goThere, press: '[data-do=go-there]' },
  { key: 't', on: 'board', does: does.takeNotes, press: '[data-do=take-notes]', needs: 'scribe' },
  { key: 'k', on: 'board', does: does.kept, press: '.kept' },
  { key: 'a', on: 'board', does: does.people, press: '#here > summary' },
  { key: 'f', on: 'board', does: does.facilitate, press: '[data-do=claim]', needs: 'claim' },
  { key: 'h', on: 'board', does: does.hand, press: '[data-do=hand]', needs: 'hand' },
  { key: 'c', on: 'board', does: does.word, press: '[data-do=word]', needs: 'facilitate' },
  { key: 'j', on: 'board', does: does.join, press: '[data-do=show-join]' },
  { key: 'u', on: 'board', does: does.undo, press: '[data-do=undo]' },
  { key: 'Ctrl+z', on: 'board', does: does.undo, press: '[data-do=undo]' },
  { key: 'l', on: 'board', does: does.steps, press: '[data-do=show-steps]' },
  { key: ',', on: 'board', does: does.menu, press: '#more > summary' },
  { key: 'b', on: 'board', does: does.sounds, press: '[data-do=sounds]' },
  { key: 'd', on: 'board', does: does.colours, press: '[data-theme-toggle]' },

  { key: '+', on: 'card', does: does.vote, press: '[data-do=vote]', needs: 'propose' },
  { key: '-', on: 'card', does: does.unvote, press: '[data-do=unvote]', needs: 'propose' },
  { key: 's', on: 'card', does: does.start, press: '[data-do=start]', needs: 'facilitate' },
  { key: 'x', on: 'card', does: does.merge, press: ['[data-do=merge-here]', '[data-do=merge-with]'], needs: 'facilitate' },
  { key: 'y', on: 'card', does: does.split, press: '[data-do=split]', needs: 'facilitate' },
  { key: 'o', on: 'card', does: does.offRecord, press: '[data-do=off-record], [data-do=on-record]', needs: 'facilitate' },
  { key: 'r', on: 'card', does: does.read, press: '[data-do=read], [data-do=to-line]' },
  { key: 'F2', on: 'card', does: does.edit, press: '[data-do=edit-topic], [data-do=edit-epiphany]' },
  { key: 'Delete', on: 'card', does: does.remove, press: '[data-do=remove-topic], [data-do=remove-epiphany]' },

  { key: 'Enter', on: 'line', does: does.next, act: 'next', needs: 'scribe' },
  { key: 'Tab', on: 'line', does: does.deeper, act: 'in', needs: 'scribe' },
  { key: 'Shift+Tab', on: 'line', does: does.shallower, act: 'out', needs: 'scribe' },
  { key: 'Alt+ArrowUp', on: 'line', does: does.moveUp, act: 'raise', needs: 'scribe' },
  { key: 'Alt+ArrowDown', on: 'line', does: does.moveDown, act: 'lower', needs: 'scribe' },
  { key: 'Ctrl+Enter', on: 'line', does: does.asEpiphany, act: 'epiphany', needs: 'scribe' },
  { key: 'Alt+Delete', on: 'line', does: does.strike, act: 'strike', needs: 'scribe' },
  { key: 'ArrowUp', on: 'line', does: does.lineAbove, act: 'above', needs: 'scribe' },
  { key: 'ArrowDown', on: 'line', does: does.lineBelow, act: 'below', needs: 'scribe' },
  { key: 'Backspace', on: 'line', does: does.retreat, act: 'retreat', needs: 'scribe' },
  { key: 'Escape', on: 'line', does: does.leave, act: 'leave', needs: 'scribe' },
]));

/** What a reader calls the keys whose names are made for programs. @type {Object<string, string>} */
const NAMES = { ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc', Delete: 'Del' };

/** @type {(key: string) => string[]} The keys to hold together, as they are written on them. */
export const written = (key) => (key === '+' ? ['+'] : key.split('+').map((name) => NAMES[name] ?? name));

/**
 * A key with what is held beside it. Shift is not named where it has made another character already; the command key of a
 * Mac counts as Ctrl.
 *
 * @type {(event: {key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean, shiftKey: boolean}) => string}
 */
export const combination = ({ key, ctrlKey, metaKey, altKey, shiftKey }) => [
  ctrlKey || metaKey ? 'Ctrl' : null,
  altKey ? 'Alt' : null,
  shiftKey && key.length > 1 ? 'Shift' : null,
  key.length === 1 ? key.toLowerCase() : key,
].filter(Boolean).join('+');

/** @type {(can: string[]) => Key[]} Those that somebody has who can do these things. */
export const keysOf = (can) => KEYS.filter(({ needs }) => !needs || can.includes(needs));

/** As long as somebody who means to type waits for the next letter. */
const WORD = 1_000;

/**
 * Whoever types where nothing takes words, presses letters that nobody meant: after one that is no key just now, what follows
 * at once is none either.
 *
 * @type {(stray: number|null, at: number, pressed: {key: string, works: boolean}) => number|null} when the last one was no key
 */
export const strayAfter = (stray, at, { key, works }) => {
  if (key.length > 1) return stray;
  if (stray !== null && at - stray <= WORD) return at;
  return !works && /\p{L}/u.test(key) ? at : null;
};

/** @type {(on: Key['on'][], key: string) => Key|null} The first place that knows the key wins. */
export const keyOf = (on, key) =>
  on.map((place) => KEYS.find((one) => one.on === place && one.key === key)).find(Boolean) ?? null;

/** @type {(key: Key) => boolean} Whether somebody who dictates could press it by saying a word. */
export const isLetter = ({ key }) => key.length === 1;
