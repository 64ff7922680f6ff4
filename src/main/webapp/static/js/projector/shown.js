/**
 * What the room needs to see of a board, and how much of it can be read from the back. Pure.
 *
 * @typedef {import('../board/types.js').Board} Board
 * @typedef {import('../board/types.js').Card} Card
 * @typedef {{heading: string, cards: {title: string, dots: number|null}[], more: number}} List
 */
import { dayOf } from '../board/days.js';
import { electorate } from '../board/rounds.js';
import { inColumn, running } from '../board/state.js';
import { words } from '../board/words.js';

/** Lines of titles that fit below a running topic, where there is none, and beside one another when all is over. */
const FEW = 3;
const MANY = 9;
const HALF = 7;

/** Characters in a line of a title, and of one in a list of half the width. */
const LINE = 44;
const SHORT_LINE = 36;

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
export const whereTheNotesAre = ({ phase, publishesAt }, now) =>
  phase === 'closed' && publishesAt ? words.notesWillBe(dayOf(publishesAt, now)) : words.notesAre;

/**
 * While topics are gathered the latest, so that everybody sees their own appear; then as on the boards; at the end what was
 * discussed, but for what the record does not tell either.
 *
 * @type {(board: Board) => List}
 */
export const agenda = (board) => {
  if (isOver(board)) return cut(words.discussed, inColumn(board, 'discussed').filter((card) => !card.offRecord), HALF, SHORT_LINE);
  const waiting = inColumn(board, 'to-discuss');
  const now = running(board);
  const lines = now ? FEW - (now.offRecord ? 1 : 0) : MANY;
  if (board.phase === 'discussing') return cut(words.upNext, waiting, lines);
  return cut(words.topics(waiting.length), board.phase === 'voting' ? waiting : [...waiting].reverse(), lines);
};

/** @type {(board: Board) => List} */
export const remember = (board) =>
  cut(words.epiphanies, isOver(board) ? board.epiphanies.map(({ text }) => ({ title: text, dots: null })) : [], HALF, SHORT_LINE);

/** As many as fit, of which none takes more than two lines. @type {(heading: string, cards: {title: string, dots: number|null}[], lines: number, line?: number) => List} */
const cut = (heading, cards, lines, line = LINE) => {
  let left = lines;
  const fit = cards.filter(({ title }) => (left -= title.length > line ? 2 : 1) >= 0);
  return { heading, cards: fit, more: cards.length - fit.length };
};
