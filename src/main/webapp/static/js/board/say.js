/** What the page says: to screen readers politely and rarely, to everyone else in one quiet sentence that goes by itself. */
import { make } from './dom.js';

const region = () => /** @type {HTMLElement} */ (document.getElementById('announcements'));
const TOGETHER = 700;
const READABLE = 6_000;

/** @type {string[]} */ let unsaid = [];
/** @type {ReturnType<typeof setTimeout>|undefined} */ let speaking;
/** @type {ReturnType<typeof setTimeout>|undefined} */ let fading;

/** Sentences that come together are said together. @param {string} sentence */
export const announce = (sentence) => {
  if (!unsaid.includes(sentence)) unsaid.push(sentence);
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    region().textContent = unsaid.join(' ');
    unsaid = [];
  }, TOGETHER);
};

/**
 * One sentence at the bottom; the next one replaces it. It stays while a pointer or the focus is on it.
 *
 * @param {string} sentence
 * @param {{label?: string, press?: () => void, href?: string, stay?: boolean, ms?: number}} [more] a way to answer
 */
export const tell = (sentence, { label, press, href, stay = false, ms = READABLE } = {}) => {
  hush();
  const toast = make('div', { class: 'toast', id: 'toast' }, make('span', { dir: 'auto' }, sentence));
  if (label && href) toast.append(make('a', { class: 'button', href }, label));
  if (label && press) {
    const button = make('button', { class: 'button', type: 'button' }, label);
    button.addEventListener('click', () => (hush(), press()));
    toast.append(button);
  }
  document.body.append(toast);
  announce(sentence);
  const fade = () => {
    if (toast.matches(':hover, :focus-within')) fading = setTimeout(fade, 1_000);
    else toast.remove();
  };
  if (!stay) fading = setTimeout(fade, ms);
};

export const hush = () => {
  clearTimeout(fading);
  document.getElementById('toast')?.remove();
};
