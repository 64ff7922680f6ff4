/** The board is no longer this person's: nothing of it is left to press, and one sentence says so. */
import { all, setText, the } from './dom.js';
import { announce, hush } from './say.js';

/** @type {() => boolean} */
export const ended = () => the('.board').dataset.over !== undefined;

/** @type {(sentence: string) => void} */
export const showEnd = (sentence) => {
  for (const dialog of all('dialog[open]')) /** @type {HTMLDialogElement} */ (dialog).close();
  hush();
  const block = the('#over');
  setText(the('h2', block), sentence);
  block.hidden = false;
  the('.board').dataset.over = 'over';
  block.focus();
  announce(sentence);
};
