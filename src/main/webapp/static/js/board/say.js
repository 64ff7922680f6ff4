/** What the page says: to screen readers politely and rarely, to everyone else in one quiet sentence that goes by itself. */
import { make } from './dom.js';
import { inOneBreath, withSaying } from './sayings.js';
import { words } from './words.js';

const region = () => /** @type {HTMLElement} */ (document.getElementById('announcements'));
const TOGETHER = 700;
/** However much goes on, nobody waits longer than this for the first word. */
const AT_LAST = 2_500;
const READABLE = 6_000;
/** News that follow one another faster than this are seen together, so many at most. */
const READ = 2_500;
const AT_ONCE = 3;
/** Older news are not news: they may not be true any more. */
const OLD = 8_000;

/** @type {import('./sayings.js').Saying[]} */ let unsaid = [];
let since = 0;
/** Whether what is shown are news. */ let ofNews = false;
/** The latest of them. */ let news = { sentences: [''], at: 0 };
/** @type {string|undefined} what the sentence shown is about */ let subject;
/** @type {ReturnType<typeof setTimeout>|undefined} */ let speaking;
/** @type {ReturnType<typeof setTimeout>|undefined} */ let fading;

/** Sentences that come together are said together. @param {string} text @param {{about?: string, aside?: boolean}} [more] */
export const announce = (text, { about = text, aside = false } = {}) => {
  if (unsaid.length === 0) since = Date.now();
  unsaid = withSaying(unsaid, { text, about, aside });
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    region().textContent = inOneBreath(unsaid);
    unsaid = [];
  }, Math.min(TOGETHER, Math.max(0, since + AT_LAST - Date.now())));
};

/**
 * One sentence at the bottom; the next one replaces it. It stays while a pointer or the focus is on it.
 *
 * @param {string} sentence
 * @param {{label?: string, press?: () => void, href?: string, stay?: boolean, ms?: number, about?: string}} [more] a way to answer
 */
export const tell = (sentence, { label, press, href, stay = false, ms = READABLE, about } = {}) => {
  show(sentence, { label, press, href, stay, ms, about });
  announce(sentence, { about });
};

/** @param {string} sentence @param {{label?: string, press?: () => void, href?: string, stay?: boolean, ms?: number, about?: string, news?: boolean}} more */
const show = (sentence, { label, press, href, stay = false, ms = READABLE, about, news = false }) => {
  clear();
  const toast = make('aside', { 'class': 'toast', 'id': 'toast', 'aria-label': words.message }, make('span', { dir: 'auto' }, sentence));
  if (label && href) toast.append(make('a', { class: 'button', href }, label));
  if (label && press) {
    const button = make('button', { class: 'button', type: 'button' }, label);
    button.addEventListener('click', () => (clear(), press(), document.getElementById('toast') ?? hush()));
    toast.append(button);
  }
  ofNews = news;
  subject = about;
  document.body.append(toast);
  const fade = () => {
    if (toast.matches(':hover, :focus-within')) fading = setTimeout(fade, 1_000);
    else hush();
  };
  if (!stay) fading = setTimeout(fade, ms);
};

const clear = () => {
  clearTimeout(fading);
  subject = undefined;
  document.getElementById('toast')?.remove();
};

/** @type {{sentence: string, at: number}[]} what is said already, and shown when there is room */ let waiting = [];

/** The sentence at the bottom goes; what waits for its place comes, unless it is an old story by then. */
export const hush = () => {
  clear();
  const sentences = waiting.filter(({ at }) => Date.now() - at < OLD).map(({ sentence }) => sentence);
  waiting = [];
  if (sentences.length > 0) showNews(sentences);
};

/** What it offers cannot be done any more. @param {string} about */
export const withdraw = (about) => {
  if (subject === about) hush();
};

/** @param {string[]} sentences */
const showNews = (sentences) => {
  news = { sentences: sentences.slice(-AT_ONCE), at: Date.now() };
  show(news.sentences.join(' '), { news: true });
};

/**
 * News replace older ones that could be read, but nothing that answers what somebody here has pressed: they are heard now, and seen
 * when there is room.
 *
 * @param {string} sentence @param {{about: string}} more
 */
export const mention = (sentence, { about }) => {
  announce(sentence, { about });
  const there = document.getElementById('toast') !== null;
  if (there && !ofNews) waiting.push({ sentence, at: Date.now() });
  else showNews(there && Date.now() - news.at < READ ? [...news.sentences, sentence] : [sentence]);
};
