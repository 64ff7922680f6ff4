/**
 * Putting one card onto another: by dropping it there, by two presses, or by one key on both. The first press picks a card, the
 * second says onto which; until then every other card offers itself.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {{board: () => Board, commands: import('./commands.js').Commands}} Table
 */
import { all, setAttribute, the } from './dom.js';
import { hush, tell } from './say.js';
import { takesTopics, topic } from './state.js';
import { words } from './words.js';

/** @type {(board: Board) => boolean} */
export const mayMerge = (board) => board.me.mayFacilitate && takesTopics(board);

/** @type {(board: Board, id: string|null|undefined) => import('./types.js').Card|null} A card that can be merged still. */
const waiting = (board, id) => {
  const card = topic(board, id ?? null);
  return card?.column === 'to-discuss' && mayMerge(board) ? card : null;
};

const root = () => the('.board');

/** @type {(id: string) => HTMLElement|null} */
const cardOf = (id) => document.querySelector(`#to-discuss [data-id="${CSS.escape(id)}"]`);

/** @type {(table: Table, id: string) => void} */
export const pick = ({ board }, id) => {
  const card = waiting(board(), id);
  if (!card) return;
  if (root().dataset.merging) leave();
  root().dataset.merging = id;
  setAttribute(/** @type {Element} */ (cardOf(id)), 'data-picked', 'picked');
  tell(words.mergeOnto(card.title), { label: words.cancel, press: leave, stay: true });
  for (const onto of all('#to-discuss .onto')) {
    const other = topic(board(), /** @type {HTMLElement} */ (onto.closest('.card')).dataset.id ?? null);
    setAttribute(onto, 'aria-label', words.mergeHere(card.title, other?.title ?? ''));
  }
  all('#to-discuss .card:not([data-picked]) .onto')[0]?.focus();
};

/** Nothing is picked any more; the focus goes back to where it was picked. */
export const leave = () => {
  const picked = document.querySelector('[data-picked]');
  delete root().dataset.merging;
  picked?.removeAttribute('data-picked');
  hush();
  /** @type {HTMLElement|null} */ (picked)?.focus({ preventScroll: true });
};

/** @type {(table: Table, id: string) => void} */
export const putOnto = ({ board, commands }, id) => {
  const picked = waiting(board(), root().dataset.merging);
  leave();
  cardOf(id)?.focus({ preventScroll: true });
  if (picked && picked.id !== id) commands.give('merge', { topic: id, other: picked.id });
};

/** What was picked may have been started, merged or taken away by others. @type {(board: Board) => void} */
export const fitPicked = (board) => {
  if (root().dataset.merging && !waiting(board, root().dataset.merging)) leave();
};

/** @type {(event: Event) => HTMLElement|null} */
const cardAt = ({ target }) => (target instanceof Element ? target.closest('#to-discuss .card') : null);

/** @type {(table: Table) => void} */
export const openMerging = (table) => {
  /** @type {HTMLElement|null} */ let dragged = null;
  const under = (/** @type {HTMLElement|null} */ card) => {
    for (const other of all('.card[data-under]')) if (other !== card) other.removeAttribute('data-under');
    if (card) card.dataset.under = 'under';
  };
  const other = (/** @type {Event} */ event) => {
    const card = cardAt(event);
    return dragged && card && card !== dragged && waiting(table.board(), card.dataset.id) ? card : null;
  };
  document.addEventListener('dragstart', (event) => {
    dragged = cardAt(event);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  });
  document.addEventListener('dragover', (event) => {
    const card = other(event);
    under(card);
    if (card) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const card = other(event);
    if (!card) return;
    event.preventDefault();
    table.commands.give('merge', { topic: String(card.dataset.id), other: String(dragged?.dataset.id) });
  });
  document.addEventListener('dragend', () => {
    dragged = null;
    under(null);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && root().dataset.merging) leave();
  });
};
