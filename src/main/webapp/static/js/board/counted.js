/** Fields with a limit say so before it is reached, refuse beyond it with a sentence, and never cut anything off. */
import { setAttribute, setText } from './dom.js';
import { LIMIT, MOST_AT_ONCE } from './outline.js';
import { tell } from './say.js';
import { words } from './words.js';

/** From when on the characters left are shown: the last fifth of a short field, the last 200 of a long one. */
const near = (/** @type {number} */ limit) => Math.min(200, Math.round(limit / 5));

/** Counted as Java counts, so that nothing fits here and not there. */
const lengthOf = (/** @type {string} */ text) => text.trim().length;

/** @type {(field: HTMLInputElement|HTMLTextAreaElement, limit: number, place: Element) => void} */
export const count = (field, limit, place) => {
  const left = limit - lengthOf(field.value);
  setText(place, left <= near(limit) ? words.left(left) : '');
  setAttribute(field, 'aria-invalid', left < 0 ? 'true' : null);
};

/** @type {(field: HTMLInputElement|HTMLTextAreaElement, limit: number) => boolean} Whether it may be sent; if not, why was said. */
export const fits = (field, limit) => {
  const over = lengthOf(field.value) - limit;
  if (over > 0) tell(words.tooLong(over, limit));
  return over <= 0;
};

/** @type {(lines: import('./outline.js').Outlined[]) => boolean} Whether a list may be sent as it is; if not, why was said. */
export const areFew = (lines) => {
  const longest = Math.max(...lines.map(({ text }) => text.length));
  if (longest > LIMIT) tell(words.tooLong(longest - LIMIT, LIMIT));
  else if (lines.length > MOST_AT_ONCE) tell(words.listTooLong(lines.length, MOST_AT_ONCE));
  return longest <= LIMIT && lines.length <= MOST_AT_ONCE;
};
