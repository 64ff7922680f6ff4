/** The two dialogs, and the menus: they close when one looks elsewhere. */
import { all, make, setAttribute, the } from './dom.js';
import { count, fits } from './counted.js';
import { tell } from './say.js';
import { words } from './words.js';

/** @type {(selector: string) => HTMLDialogElement} */
const dialog = (selector) => /** @type {HTMLDialogElement} */ (the(selector));

/** @type {(code: string|null) => void} No code: the door is locked. */
export const showJoin = (code) => {
  fillJoin(code);
  dialog('#join').showModal();
};

/** @type {(code: string|null) => void} The code can be made anew while somebody looks at it. */
export const fillJoin = (code) => {
  const element = dialog('#join');
  setAttribute(element, 'data-code', code);
  if (code === null || the('.join-code', element).textContent === code) return;
  const link = `${location.origin}/join/${encodeURIComponent(code)}`;
  /** @type {HTMLImageElement} */ (the('.qr', element)).src = `/join/${encodeURIComponent(code)}/qr.svg`;
  the('.join-code', element).textContent = code;
  const shown = the('#join-link');
  setAttribute(shown, 'data-link', link);
  shown.replaceChildren(`${location.host}/`, make('wbr'), 'join/', make('wbr'), code);
};

/** Where the clipboard is closed to pages, the link is selected for the hand to copy. */
export const copyJoin = async () => {
  const link = the('#join-link');
  getSelection()?.selectAllChildren(link);
  await navigator.clipboard?.writeText(link.dataset.link ?? '').then(() => tell(words.copied), () => {});
};

/**
 * @typedef {object} Edited
 * @property {string} heading
 * @property {string} label
 * @property {string} text
 * @property {number} limit
 * @property {string} [more] absent where there is only one field
 * @property {(text: string, more: string) => void} save
 */

/** @param {Edited} edited */
export const edit = ({ heading, label, text, limit, more, save }) => {
  const element = dialog('#edit');
  const [first, second] = /** @type {HTMLTextAreaElement[]} */ (all('textarea', element));
  const [firstLeft, secondLeft] = all('.left', element);
  the('#edit-title').textContent = heading;
  the('label', element).textContent = label;
  the('.more', element).hidden = more === undefined;
  [first.value, second.value] = [text, more ?? ''];
  first.oninput = () => count(first, limit, firstLeft);
  second.oninput = () => count(second, 2_000, secondLeft);
  first.oninput(new InputEvent('input'));
  second.oninput(new InputEvent('input'));
  first.onkeydown = (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    /** @type {HTMLFormElement} */ (the('form', element)).requestSubmit();
  };
  the('form', element).onsubmit = (event) => {
    const words = first.value.replace(/\s+/g, ' ').trim();
    if (words && fits(first, limit) && fits(second, 2_000)) save(words, second.value.trim());
    else event.preventDefault();
  };
  element.showModal();
  first.setSelectionRange(text.length, text.length);
};

/** @type {() => void} */
export const openMenus = () => {
  const close = (/** @type {EventTarget|null} */ except) => {
    for (const menu of all('details.menu[open]')) if (!(except instanceof Node && menu.contains(except))) menu.removeAttribute('open');
  };
  addEventListener('pointerdown', (event) => close(event.target));
  // the veil behind a sheet is the menu's own
  addEventListener('click', ({ target }) => target instanceof Element && target.matches('details.menu') && close(null));
  addEventListener('focusin', (event) => close(event.target));
  addEventListener('keydown', (event) => {
    const menu = /** @type {HTMLElement} */ (event.target).closest?.('details.menu[open]');
    if (event.key !== 'Escape' || !menu) return;
    menu.removeAttribute('open');
    the('summary', menu).focus();
  });
  // before the step is taken, which may replace the button
  addEventListener('click', (event) => {
    const pressed = /** @type {HTMLElement} */ (event.target).closest('details.menu[open] .button:not(summary, [type=submit])');
    const menu = pressed?.closest('details');
    if (!menu) return;
    menu.removeAttribute('open');
    // whoever pressed it is not left on a button that is gone from sight, nor sent back to it when a dialog closes
    the('summary', menu).focus({ preventScroll: true });
  }, { capture: true });
};
