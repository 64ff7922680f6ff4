/** What the keys, and on a phone the bar above the keyboard, do to the line being written. */
import { the } from './dom.js';

/** @typedef {import('./notes.js').Notes} Notes */

/** @type {(event: KeyboardEvent, notes: Notes) => boolean} Whether the key meant something here. */
const act = (event, notes) => {
  const field = /** @type {HTMLTextAreaElement} */ (event.target);
  const alone = field.selectionStart === field.selectionEnd;
  switch (event.key) {
    case 'Enter':
      if (event.ctrlKey || event.metaKey) notes.keepAsEpiphany();
      else notes.next();
      return true;
    case 'Tab': return notes.indent(event.shiftKey ? -1 : 1);
    case 'ArrowUp': return alone && field.selectionStart === 0 && notes.step(-1);
    case 'ArrowDown': return alone && field.selectionEnd === field.value.length && notes.step(1);
    case 'Backspace':
      if (field.value === '') notes.retreat();
      return field.value === '';
    case 'Escape':
      field.blur();
      return true;
    default: return false;
  }
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
  const does = { out: () => notes.indent(-1), in: () => notes.indent(1), epiphany: () => notes.keepAsEpiphany(), done: () => notes.done() };
  tools.addEventListener('pointerdown', (event) => event.preventDefault());
  tools.addEventListener('click', (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest('button');
    does[button?.dataset.line ?? '']?.();
  });
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
