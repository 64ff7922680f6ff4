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
 */
import { words } from './words.js';

const does = words.keys;

/** @type {readonly Key[]} */
export const KEYS = Object.freeze(/** @type {Key[]} */ ([
  { key: '?', on: 'board', does: does.help, press: '[data-do=show-keys]' },
  { key: 'n', on: 'board', does: does.newTopic, press: '#to-discuss .field input' },
  { key: 'e', on: 'board', does: does.epiphany, press: '[data-do=add-epiphany]' },
  { key: 'w', on: 'board', does: does.write, press: '.now .draft textarea' },
  { key: '.', on: 'board', does: does.nextStep, press: '#next .button, .timer .steps .primary' },
  { key: 'g', on: 'board', does: does.goOn, press: '[data-do=moreTime]' },
  { key: 'm', on: 'board', does: does.moveOn, press: '.timer .steps :is([data-do=start], [data-do=finish])' },
  { key: 'p', on: 'board', does: does.pause, press: ':is([data-do=pause], [data-do=resume])' },
  { key: '1', on: 'board', does: does.sayGoOn, press: '.ask button:nth-of-type(1)' },
  { key: '2', on: 'board', does: does.sayEitherWay, press: '.ask button:nth-of-type(2)' },
  { key: '3', on: 'board', does: does.sayMoveOn, press: '.ask button:nth-of-type(3)' },
  { key: 'o', on: 'board', does: does.runningOffRecord, press: '.timer :is([data-do=off-record], [data-do=on-record])' },
  { key: 'q', on: 'board', does: does.back, press: '[data-do=back]' },
  { key: 'v', on: 'board', does: does.goThere, press: '[data-do=go-there]' },
  { key: 't', on: 'board', does: does.takeNotes, press: '[data-do=take-notes]' },
  { key: 'k', on: 'board', does: does.kept, press: '.kept' },
  { key: 'a', on: 'board', does: does.people, press: '#here > summary' },
  { key: 'f', on: 'board', does: does.facilitate, press: '[data-do=claim]' },
  { key: 'h', on: 'board', does: does.hand, press: '[data-do=hand]' },
  { key: 'c', on: 'board', does: does.word, press: '[data-do=word]' },
  { key: 'j', on: 'board', does: does.join, press: '[data-do=show-join]' },
  { key: 'u', on: 'board', does: does.undo, press: '[data-do=undo]' },
  { key: 'Ctrl+z', on: 'board', does: does.undo, press: '[data-do=undo]' },
  { key: 'l', on: 'board', does: does.steps, press: '[data-do=show-steps]' },
  { key: ',', on: 'board', does: does.menu, press: '#more > summary' },
  { key: 'b', on: 'board', does: does.sounds, press: '[data-do=sounds]' },
  { key: 'd', on: 'board', does: does.colours, press: '[data-theme-toggle]' },

  { key: '+', on: 'card', does: does.vote, press: '[data-do=vote]' },
  { key: '-', on: 'card', does: does.unvote, press: '[data-do=unvote]' },
  { key: 's', on: 'card', does: does.start, press: '[data-do=start]' },
  { key: 'x', on: 'card', does: does.merge, press: ['[data-do=merge-here]', '[data-do=merge-with]'] },
  { key: 'y', on: 'card', does: does.split, press: '[data-do=split]' },
  { key: 'o', on: 'card', does: does.offRecord, press: '[data-do=off-record], [data-do=on-record]' },
  { key: 'r', on: 'card', does: does.read, press: '[data-do=read], [data-do=to-line]' },
  { key: 'F2', on: 'card', does: does.edit, press: '[data-do=edit-topic], [data-do=edit-epiphany]' },
  { key: 'Delete', on: 'card', does: does.remove, press: '[data-do=remove-topic], [data-do=remove-epiphany]' },

  { key: 'Enter', on: 'line', does: does.next, act: 'next' },
  { key: 'Tab', on: 'line', does: does.deeper, act: 'in' },
  { key: 'Shift+Tab', on: 'line', does: does.shallower, act: 'out' },
  { key: 'Alt+ArrowUp', on: 'line', does: does.moveUp, act: 'raise' },
  { key: 'Alt+ArrowDown', on: 'line', does: does.moveDown, act: 'lower' },
  { key: 'Ctrl+Enter', on: 'line', does: does.asEpiphany, act: 'epiphany' },
  { key: 'Alt+Delete', on: 'line', does: does.strike, act: 'strike' },
  { key: 'ArrowUp', on: 'line', does: does.lineAbove, act: 'above' },
  { key: 'ArrowDown', on: 'line', does: does.lineBelow, act: 'below' },
  { key: 'Backspace', on: 'line', does: does.retreat, act: 'retreat' },
  { key: 'Escape', on: 'line', does: does.leave, act: 'leave' },
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

/** @type {(on: Key['on'][], key: string) => Key|null} The first place that knows the key wins. */
export const keyOf = (on, key) =>
  on.map((place) => KEYS.find((one) => one.on === place && one.key === key)).find(Boolean) ?? null;

/** @type {(key: Key) => boolean} Whether somebody who dictates could press it by saying a word. */
export const isLetter = ({ key }) => key.length === 1;
