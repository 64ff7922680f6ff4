/**
 * What the room needs to see of a board, and how much of it at most. Pure: the page knows how much fits.
 *
 * @typedef {import('../board/types.js').Board} Board
 * @typedef {import('../board/types.js').Card} Card
 * @typedef {{title: string, dots: number|null, offRecord?: boolean}} Line
 * @typedef {{heading: string, cards: Line[], more: number}} List
 */
import { electorate } from '../board/rounds.js';
import { inColumn, running } from '../board/state.js';
import { words } from '../board/words.js';
import { dayOf } from '../board/zones.js';

/** Titles below a running topic, and where there is none: nobody reads more from the back. */
const FEW = 3;
const MANY = 9;

/** Running titles of more characters stand smaller, so that they fit. */
const LONG = 36;
const LONGER = 72;

/** @type {(board: Board) => boolean} */
export const doorIsOpen = ({ phase, joinCode }) =>
  joinCode !== null && ['planned', 'gathering', 'voting', 'discussing'].includes(phase);

/** @type {(board: Board) => boolean} */
export const isOver = ({ phase }) => phase === 'closed' || phase === 'published';

/** @type {(title: string) => 'long'|'longer'|null} */
export const sizeOf = ({ length }) => (length > LONGER ? 'longer' : length > LONG ? 'long' : null);

/** @type {(board: Board) => string} The one sentence for everybody. */
export const sentence = (board) => {
  if (board.phase === 'voting') return words.voted(board.voted, electorate(board));
  return board.phase === 'discussing' || isOver(board) ? '' : words.opening[board.phase];
};

/** @type {(board: Board, now: number) => string} Before the address they stand at. */
export const whereTheNotesAre = ({ phase, publishesAt, session }, now) =>
  phase === 'closed' && publishesAt ? words.notesWillBe(dayOf(publishesAt, now, session.zone)) : words.notesAre;

/**
 * While topics are gathered the latest, so that everybody sees their own appear; then as on the boards; at the end what was
 * discussed, but for what the record does not tell either.
 *
 * @type {(board: Board) => List}
 */
export const agenda = (board) => {
  if (isOver(board)) return cut(words.discussed, inColumn(board, 'discussed').filter((card) => !card.offRecord), MANY);
  const waiting = inColumn(board, 'to-discuss');
  const most = running(board) ? FEW : MANY;
  if (board.phase === 'discussing') return cut(words.upNext, waiting, most);
  return cut(words.topics(waiting.length), board.phase === 'voting' ? waiting : [...waiting].reverse(), most);
};

/** @type {(board: Board) => List} */
export const remember = (board) =>
  cut(words.epiphanies, isOver(board) ? board.epiphanies.map(({ text }) => ({ title: text, dots: null })) : [], MANY);

/** @type {(heading: string, cards: Line[], most: number) => List} */
const cut = (heading, cards, most) => ({ heading, cards: cards.slice(0, most), more: Math.max(0, cards.length - most) });
