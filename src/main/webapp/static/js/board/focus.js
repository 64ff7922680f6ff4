/** Where the focus is among the cards: arrows lead it from one to the next, one card of a column is reached by Tab, and it is never lost. */
import { all, setAttribute, the } from './dom.js';
import { nearest } from './nearest.js';

/** @typedef {import('./nearest.js').Arrow} Arrow */

const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

const seen = (/** @type {Element} */ element) => element.isConnected && element.getClientRects().length > 0;

/** @type {(card: Element) => HTMLElement[]} */
const ofItsColumn = (card) => all('.card', /** @type {Element} */ (card.parentElement));

/** One card of each column is reached by Tab: the one that had the focus last, or the first. */
export const rove = () => {
  for (const place of all('.cards')) {
    const cards = all('.card', place);
    const reached = cards.find((card) => card.contains(document.activeElement)) ?? cards.find((card) => card.tabIndex === 0) ?? cards[0];
    for (const card of cards) setAttribute(card, 'tabindex', card === reached ? '0' : '-1');
  }
};

/** @type {(card: HTMLElement, key: string) => HTMLElement|undefined} */
const ledTo = (card, key) => {
  if (key === 'Home') return ofItsColumn(card)[0];
  if (key === 'End') return ofItsColumn(card).at(-1);
  const others = all('.card').filter((other) => other !== card && seen(other));
  const boxes = others.map((other) => other.getBoundingClientRect());
  return ARROWS.has(key) ? others[nearest(boxes, card.getBoundingClientRect(), /** @type {Arrow} */ (key))] : undefined;
};

/** Where somebody was led is to be seen, also by whoever pressed with a mouse. @type {(card: HTMLElement) => void} */
export const leadTo = (card) => {
  card.classList.add('led');
  card.addEventListener('blur', () => card.classList.remove('led'), { once: true });
  card.focus();
};

/** @type {(event: KeyboardEvent) => void} */
const pressed = (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !(event.target instanceof Element)) return;
  const card = event.target.closest('.card');
  if (!(card instanceof HTMLElement) || event.target.closest('.menu[open]')) return;
  const to = ledTo(card, event.key);
  if (!to) return;
  event.preventDefault();
  to.focus();
};

/** @type {() => void} */
export const openFocus = () => {
  document.addEventListener('keydown', pressed);
  document.addEventListener('focusin', rove);
};

/**
 * Who can be given the focus that its holder has lost: the same thing elsewhere, the card after it, or the head of its column. Not
 * another step: the next press would take it.
 */
const successorOf = (/** @type {{id: string|undefined, at: number, column: Element|null}} */ { id, at, column }) => {
  const same = id ? all('.card').find((card) => card.dataset.id === id && seen(card)) : undefined;
  if (same) return same;
  const place = column?.querySelector('.cards');
  const cards = place ? all('.card', place).filter(seen) : [];
  const heads = ['.timer h2', 'h2'].flatMap((head) => all(head, column && seen(column) ? column : the('.board'))).filter(seen);
  return cards[Math.min(at, cards.length - 1)] ?? heads[0];
};

/** Where a field is that somebody writes in, if they see it. @type {(field: Element|null) => number|null} */
const writtenAt = (field) => {
  if (!field?.matches('input, textarea')) return null;
  const { top, bottom } = field.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? top : null;
};

/** Lines that come above it would push it out of sight, on a phone behind the keyboard. @type {(field: Element, top: number) => void} */
const keepAt = (field, top) => {
  const moved = field.getBoundingClientRect().top - top;
  if (moved) scrollBy({ top: moved, behavior: 'instant' });
};

/**
 * Shows what has changed. Whoever writes goes on in the same place of the screen. Whoever was on something that goes by it is on what
 * took its place, and not at the beginning of the page again.
 *
 * @param {() => void} show
 * @param {(id: string) => string|null} heir the card that has taken the place of another
 */
export const keepFocus = (show, heir) => {
  const held = document.activeElement;
  const card = /** @type {HTMLElement|null} */ (held?.closest('.card') ?? null);
  const place = {
    id: card?.dataset.id, at: card ? ofItsColumn(card).indexOf(card) : 0, column: held?.closest('#next, .steps') ? null : held?.closest('.column') ?? null,
  };
  const top = writtenAt(held);
  show();
  rove();
  if (held && top !== null && seen(held)) keepAt(held, top);
  if (!held || held === document.body || seen(held) || (held.isConnected && held.closest('details.menu:not([open])'))) return;
  if (document.activeElement !== held && document.activeElement !== document.body) return;
  const next = successorOf({ ...place, id: (place.id && heir(place.id)) ?? undefined });
  if (next && !next.hasAttribute('tabindex') && next.matches('h2')) setAttribute(next, 'tabindex', '-1');
  next?.focus({ preventScroll: true });
};
