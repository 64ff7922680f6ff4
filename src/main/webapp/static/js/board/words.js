/**
 * Every sentence the board says by itself, in one place, so that another language can follow: by what they are about in `words`, and
 * all of them here.
 */
import { answers } from './words/answers.js';
import { cards } from './words/cards.js';
import { cycle } from './words/cycle.js';
import { keys } from './words/keys.js';
import { notes } from './words/notes.js';
import { people } from './words/people.js';

export const words = { ...cycle, ...cards, ...people, ...notes, ...answers, ...keys };
