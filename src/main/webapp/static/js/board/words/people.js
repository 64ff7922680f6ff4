/** Who facilitates, writes and speaks, and who is there. */
import { short } from './spoken.js';

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
  raiseHand: 'Raise hand',
  lowerHand: 'Lower hand',
  iHaveSpoken: 'I have spoken',
  yourTurn: 'You have the word.',
  giveTheWord: 'Give the word',
  giveTheWordTo: (/** @type {string} */ name) => `Give the word to ${short(name)}`,
  wordIsFree: 'Nobody has the word',
  wouldSpeak: (/** @type {string[]} */ names) => `Next: ${names.join(', ')}`,
  speaks: (/** @type {string} */ name) => `${name} has the word`,
  handUp: (/** @type {number} */ place) => (place === 1 ? 'hand up, next' : `hand up, number ${place}`),
  gone: (/** @type {string} */ name) => `${name} is not here any more.`,
  isBack: (/** @type {string} */ name) => `${name} is back.`,
  takenOff: 'You have been taken off this session.',
  newCode: 'New join code',
  nobodyWrites: 'Nobody is taking notes.',
  youWrite: 'You take the notes.',
  writes: (/** @type {string} */ name) => `${name} takes the notes.`,
  facilitatedBy: (/** @type {string} */ name) => `Facilitator: ${name}`,
  nobodyFacilitates: 'Nobody facilitates yet',
  facilitates: (/** @type {string} */ name) => `${name} facilitates today.`,
};
