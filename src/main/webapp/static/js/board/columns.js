/** The columns: a card for each topic and epiphany, patched in place; and which of them a phone shows. */
import { all, arrange, copyOf, elementsFor, setAttribute, setText, the } from './dom.js';
import { fillCard } from './card.js';
import { mayMerge } from './merging.js';
import { inColumn, isOpen } from './state.js';
import { words } from './words.js';

/** @typedef {import('./types.js').Board} Board */

/** @type {(id: string) => HTMLElement} A card that has just come fades in; those the server rendered were always there. */
const newCard = (id) => {
  const element = copyOf(id);
  element.classList.add('new');
  return element;
};

/** @type {(section: string, count: number) => void} */
const showCount = (section, count) => {
  setText(the(`#${section} .count`), String(count));
  setText(the(`.tabs [data-tab=${section}] .num`), count > 0 ? String(count) : '');
  setAttribute(the(`#${section}`), 'data-empty', count === 0 ? 'empty' : null);
};

/** @type {(board: Board, column: 'to-discuss'|'discussed') => void} */
const showTopics = (board, column) => {
  const cards = inColumn(board, column);
  const place = the(`#${column} .cards`);
  arrange(place, elementsFor(place, cards, () => newCard('card-template'), (element, card) => {
    fillCard(element, card, board);
    setAttribute(element, 'draggable', column === 'to-discuss' && mayMerge(board) ? 'true' : null);
  }));
  showCount(column, cards.length);
};

/** @type {(board: Board) => void} */
const showEpiphanies = (board) => {
  const place = the('#epiphanies .cards');
  arrange(place, elementsFor(place, board.epiphanies, () => newCard('epiphany-template'), (element, { text, from }) => {
    const found = board.topics.find((card) => from && card.notes.some((line) => line.id === from));
    setText(the('h3', element), text);
    setAttribute(element, 'aria-label', text);
    setAttribute(the('.from', element), 'data-linked', found ? 'linked' : null);
    setText(the('.from', element), found ? words.foundIn(found.title) : '');
    setAttribute(the('summary', element), 'aria-label', words.more(text));
  }));
  showCount('epiphanies', board.epiphanies.length);
};

const TOUCHED = matchMedia('(hover: none)');

/** @type {() => boolean} Whether somebody may be about to press a card that waits; with a finger that is not to be seen before. */
export const isHeld = () => {
  const column = the('#to-discuss');
  return column.matches(':hover, :focus-within') || (TOUCHED.matches && column.getClientRects().length > 0);
};

/** @type {(board: Board) => void} */
export const showColumns = (board) => {
  setAttribute(the('.board'), 'data-open', isOpen(board) ? 'open' : null);
  showTopics(board, 'to-discuss');
  showTopics(board, 'discussed');
  showEpiphanies(board);
};

/** @type {(board: Board) => string} The column that matters most in this phase. */
export const columnOf = ({ phase }) =>
  ({ discussing: 'discussing', closed: 'discussed', published: 'discussed' })[/** @type {string} */ (phase)] ?? 'to-discuss';

/** @type {(column: string) => void} On a phone; where there is room, all columns are there and nothing happens. */
export const turnTo = (column) => {
  the('.board').dataset.tab = column;
  for (const tab of all('.tabs button')) setAttribute(tab, 'aria-current', tab.dataset.tab === column ? 'page' : null);
};
