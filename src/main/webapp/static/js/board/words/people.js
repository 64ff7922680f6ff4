/** Who facilitates, writes and speaks, and who is there. */
import { short } from './spoken.js';

/** In a line that says who speaks and who is next. */
const brief = (/** @type {string} */ name) => short(name, 22);

export const people = {
  here: (/** @type {number} */ n) => `${n} here`,
  facilitator: 'Facilitator',
  youFacilitate: 'You facilitate now.',
  facilitatesNow: (/** @type {string} */ name) => `${name} facilitates now.`,
  /** On the button, and as it is spoken. */
  toPerson: {
    'hand-over': (/** @type {string} */ name) => ['Hand over', `Hand the facilitation over to ${name}`],
    'remove-person': (/** @type {string} */ name) => ['Remove', `Remove ${name} from this session`],
    'name-scribe': (/** @type {string} */ name) => ['Let write', `Let ${name} write notes`],
    'dismiss-scribe': (/** @type {string} */ name) => ['Writes notes', `${name} writes notes: no longer`],
  },
  noPhone: 'no phone',
  myself: 'myself',
  hasTheWord: 'has the word',
  handIsUp: 'Your hand is up.',
  handIsDown: 'Your hand is down.',
  raiseHand: 'Raise hand',
  lowerHand: 'Lower hand',
  iHaveSpoken: 'I have spoken',
  /** Where there is no room for more. */
  hand: 'Hand',
  spoken: 'Spoken',
  yourTurn: 'You have the word.',
  giveTheWord: 'Give the word',
  giveTheWordTo: (/** @type {string} */ name) => `Give the word to ${short(name)}`,
  wordIsFree: 'Nobody has the word',
  noHands: 'No hand is up.',
  wouldSpeak: (/** @type {string[]} */ names) => `Next: ${names.map(brief).join(', ')}`,
  speaks: (/** @type {string} */ name) => `${brief(name)} has the word`,
  handUp: (/** @type {number} */ place) => (place === 1 ? 'hand up, next' : `hand up, number ${place}`),
  gone: (/** @type {string} */ name) => `${name} is not here any more.`,
  isBack: (/** @type {string} */ name) => `${name} is back.`,
  takenOff: 'You have been taken off this session.',
  newCode: 'New join code',
  nobodyWrites: 'Nobody is taking notes.',
  youMayWrite: 'You may write the notes now.',
  othersWrite: 'Others write the notes from now on.',
  youWrite: 'You take the notes.',
  writes: (/** @type {string} */ name) => `${name} takes the notes.`,
  facilitatedBy: (/** @type {string} */ name) => `Facilitator: ${name}`,
  facilitatorGone: (/** @type {string} */ name) => `${name} facilitates, and is not here.`,
  nobodyFacilitates: 'Nobody facilitates yet',
  facilitates: (/** @type {string} */ name) => `${name} facilitates today.`,
};
