/**
 * What the room needs to see of a board, and how much of it can be read from the back. Pure.
 *
 * @typedef {import('../board/types.js').Board} Board
 * @typedef {import('../board/types.js').Card} Card
 */
import { electorate } from '../board/rounds.js';
import { inColumn } from '../board/state.js';
import { words } from '../board/words.js';

/** Titles that fit below a running topic, and where there is none; two of them may need a second line. */
const FEW = 3;
const MANY = 8;
const SPARE = 2;

/** Characters in a line of a title. */
const LINE = 44;

/** @type {(board: Board) => boolean} */
export const doorIsOpen = ({ phase, joinCode }) =>
  joinCode !== null && ['planned', 'gathering', 'voting', 'discussing'].includes(phase);

/** @type {(board: Board) => string} The one sentence for everybody. */
export const sentence = (board) => {
  if (board.phase === 'voting') return words.voted(board.voted, electorate(board));
  return board.phase === 'discussing' ? '' : words.opening[board.phase];
};

/**
 * While topics are gathered the latest, so that everybody sees their own appear; later what comes next; at the end what to
 * remember.
 *
 * @type {(board: Board) => {heading: string, cards: {title: string, dots: number|null}[], more: number}}
 */
export const agenda = (board) => {
  const over = board.phase === 'closed' || board.phase === 'published';
  if (over) return cut(words.epiphanies, board.epiphanies.map(({ text }) => ({ title: text, dots: null })), MANY);
  const waiting = inColumn(board, 'to-discuss');
  if (board.phase === 'discussing') return cut(words.upNext, waiting, inColumn(board, 'discussing').length ? FEW : MANY);
  return cut(words.topics(waiting.length), [...waiting].reverse(), MANY);
};

/** @type {(heading: string, cards: {title: string, dots: number|null}[], most: number) => {heading: string, cards: {title: string, dots: number|null}[], more: number}} */
const cut = (heading, cards, most) => {
  let lines = most + SPARE;
  const fit = cards.slice(0, most).filter(({ title }) => (lines -= title.length > LINE ? 2 : 1) >= 0);
  return { heading, cards: fit, more: cards.length - fit.length };
};
