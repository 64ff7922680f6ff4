/** What the keys, and on a phone the bar above the keyboard, do to the line being written; which key does what stands in keys.js. */
import { the } from './dom.js';
import { combination, keyOf } from './keys.js';

/** @typedef {import('./notes.js').Notes} Notes */

/** Whether it meant something here; otherwise the browser does what it always does. @type {Object<string, (field: HTMLTextAreaElement, notes: Notes) => boolean>} */
export const acts = {
  next: (_, notes) => (notes.next(), true),
  epiphany: (_, notes) => (notes.keepAsEpiphany(), true),
  in: (_, notes) => notes.indent(1),
  out: (_, notes) => notes.indent(-1),
  raise: (_, notes) => (notes.move(-1), true),
  lower: (_, notes) => (notes.move(1), true),
  above: (field, notes) => field.selectionStart === 0 && field.selectionEnd === 0 && notes.step(-1),
  below: (field, notes) => field.selectionStart === field.value.length && notes.step(1),
  strike: (_, notes) => (notes.strike(), true),
  retreat: (field, notes) => field.value === '' && (notes.retreat(), true),
  leave: (field) => (field.blur(), true),
};

/** @type {(event: KeyboardEvent, notes: Notes) => boolean} */
const act = (event, notes) => {
  const key = keyOf(['line'], combination(event));
  return key?.act !== undefined && acts[key.act](/** @type {HTMLTextAreaElement} */ (event.target), notes);
};

/** @type {(list: HTMLElement, notes: Notes) => void} Tab leaves the field where no depth is left, so nobody is trapped. */
export const listenToKeys = (list, notes) =>
  list.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLTextAreaElement && !event.isComposing && act(event, notes)) event.preventDefault();
  });

/** @type {(notes: Notes) => void} */
export const openTools = (notes) => {
  const tools = the('.tools');
  /** @type {Object<string, () => void>} */
  const does = { out: () => notes.indent(-1), in: () => notes.indent(1), epiphany: () => notes.keepAsEpiphany(), strike: () => notes.strike(), done: () => notes.done() };
  for (const place of [tools, the('.now .notes')]) {
    place.addEventListener('pointerdown', (event) => {
      if (/** @type {HTMLElement} */ (event.target).closest('[data-line]')) event.preventDefault();
    });
    place.addEventListener('click', (event) => {
      const button = /** @type {HTMLElement|null} */ (/** @type {HTMLElement} */ (event.target).closest('[data-line]'));
      does[button?.dataset.line ?? '']?.();
    });
  }
  standOnTheKeyboard();
};

/** Where a keyboard covers the page instead of shrinking it, the bar is lifted by as much. */
const standOnTheKeyboard = () => {
  const seen = window.visualViewport;
  const lift = () => {
    const covered = seen ? Math.max(0, innerHeight - seen.height - seen.offsetTop) : 0;
    document.documentElement.style.setProperty('--keyboard', `${Math.round(covered)}px`);
  };
  seen?.addEventListener('resize', lift);
  seen?.addEventListener('scroll', lift);
};
