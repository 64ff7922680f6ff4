/** The add fields above the columns: Enter sends, the focus stays, what was typed survives a reload and a refusal. */
import { all, the } from './dom.js';
import { count, fits } from './counted.js';
import { draftOf, keepDraft } from './drafts.js';

/** @typedef {(kind: string, about: Object<string, any>) => void} Give */

/** @type {(kind: string) => string} A topic has a title, everything else is text. */
const wordFor = (kind) => (kind === 'addTopic' ? 'title' : 'text');

/** @type {(form: HTMLElement) => HTMLInputElement} */
const fieldOf = (form) => /** @type {HTMLInputElement} */ (the('input', form));

/** @type {(session: string, form: HTMLElement) => void} */
const remember = (session, form) => {
  const field = fieldOf(form);
  keepDraft(session, String(form.dataset.adds), field.value);
  count(field, Number(form.dataset.limit), the('.left', form));
};

/** @type {(session: string, give: Give) => void} */
export const openFields = (session, give) => {
  for (const form of all('form[data-adds]')) {
    const field = fieldOf(form);
    const kind = String(form.dataset.adds);
    field.value ||= draftOf(session, kind);
    remember(session, form);
    field.addEventListener('input', () => remember(session, form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      field.focus();
      const text = field.value.trim();
      if (!text || !fits(field, Number(form.dataset.limit))) return;
      give(kind, { [wordFor(kind)]: text });
      field.value = '';
      remember(session, form);
    });
  }
};

/** Words that the server refused go back where they came from, unless something else is there by now. @returns {boolean} */
export const giveBack = (/** @type {string} */ session, /** @type {string} */ kind, /** @type {Object<string, any>} */ about) => {
  const form = all('form[data-adds]').find((one) => one.dataset.adds === kind);
  if (!form || fieldOf(form).value.trim()) return false;
  fieldOf(form).value = about[wordFor(kind)];
  remember(session, form);
  return true;
};
