/**
 * Shows the words that found no place: one's own, the others' where there are any, and what can be done. They stand below the notes, so
 * that nobody's line gives way; a sentence at the bottom leads to them.
 */
import { turnTo } from './columns.js';
import { arrange, childFor, copyOf, elementsFor, make, setAttribute, setText, the } from './dom.js';
import { KeptWords, choices, deedOf } from './kept.js';
import { announce, tell, withdraw } from './say.js';
import { words } from './words.js';

/**
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./kept.js').Kept} Kept
 */

export class KeptPanel {
  #words;
  #place = copyOf('kept-template');
  #list = the('ul', this.#place);
  #give;
  /** @type {Board|null} */ #board = null;

  /** @param {string} session @param {string|null} by @param {(kind: string, about: Object<string, any>) => void} give */
  constructor(session, by, give) {
    this.#words = new KeptWords(session, by);
    this.#give = give;
    the('#discussing').append(this.#place);
    this.#place.addEventListener('click', (event) => this.#clicked(/** @type {HTMLElement} */ (event.target)));
  }

  get words() {
    return this.#words;
  }

  /** @param {Kept} kept */
  keep(kept) {
    this.#words.keep(kept);
    if (this.#board) this.show(this.#board);
    announce(sentence(kept), { about: 'kept' });
    this.#pointTo(kept);
  }

  /** @param {Board} board */
  show(board) {
    const all = this.#words.all;
    const found = this.#board === null ? all.at(-1) : undefined;
    this.#board = board;
    this.#place.hidden = all.length === 0;
    setAttribute(the('.board'), 'data-kept', all.length > 0 ? 'kept' : null);
    arrange(this.#list, elementsFor(this.#list, all, entry, (element, kept) => fill(element, kept, board)));
    if (found) this.#pointTo(found);
  }

  /** @param {Kept} kept */
  #pointTo({ id, text }) {
    const entry = childFor(this.#list, id);
    if (!entry || isInView(entry)) return;
    tell(text ? words.kept.notLost : words.kept.notRemoved, { label: words.kept.show, press: () => lookAt(entry), ms: TO_BE_FOUND, about: THE_WAY });
    untilSeen(entry);
  }

  /** @param {HTMLElement} target */
  #clicked(target) {
    const button = target.closest('button');
    const id = button?.closest('li')?.dataset.id;
    const kept = this.#words.all.find((one) => one.id === id);
    if (!button || !kept || !this.#board) return;
    if (button.dataset.choice === 'copy') return void navigator.clipboard?.writeText(kept.text).then(() => tell(words.copied), () => {});
    const deed = deedOf(/** @type {import('./kept.js').Choice} */ (button.dataset.choice), kept, this.#board);
    this.#words.let(kept.id);
    if (deed) this.#give(deed.kind, deed.about);
    this.show(this.#board);
    const next = this.#list.querySelector('button');
    if (next) next.focus();
    else the('#discussing-title').focus({ preventScroll: true });
  }
}

/** The sentence that leads to them, which stays longer than others: without it nobody knows of them. */
const THE_WAY = 'way to kept';
const TO_BE_FOUND = 12_000;

/** The share of an entry with which it counts as found. */
const MOST = .8;

/** @type {(entry: HTMLElement) => boolean} */
const isInView = (entry) => {
  const { height, top, bottom } = entry.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
};

/** Whoever has found them needs no way, which would lie over their buttons. @type {(entry: HTMLElement) => void} */
const untilSeen = (entry) => new IntersectionObserver(([{ intersectionRatio }], watch) => {
  if (intersectionRatio < MOST) return;
  watch.disconnect();
  withdraw(THE_WAY);
}, { threshold: MOST }).observe(entry);

/** @type {(entry: HTMLElement) => void} */
const lookAt = (entry) => {
  turnTo('discussing');
  entry.querySelector('button')?.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'center' });
};

/** @type {(kept: Kept) => string} */
const sentence = ({ why, title, sentence: refused }) => (why === 'refused' ? refused ?? words.refusedOtherwise : words.kept.why[why](title));

const entry = () => make('li', { class: 'notice' }, make('p', { class: 'why' }), make('dl'), make('div', { class: 'row' }));

/** Characters from which on one may have to scroll, which is done by keys as well. */
const MUCH = 300;

/** @type {(name: string, text: string) => Node[]} */
const told = (name, text) => [make('dt', { class: 'soft small' }, name), make('dd', { dir: 'auto', ...(text.length > MUCH ? { tabindex: '0' } : {}) }, text)];

/** Nothing is lost by the one, and the other decides nothing. @type {Object<string, string>} */
const looks = { both: 'primary', copy: 'quiet' };

/** @type {(element: HTMLElement, kept: Kept, board: Board) => void} */
const fill = (element, kept, board) => {
  const may = [...choices(kept, board), ...(kept.text ? ['copy'] : [])];
  if (element.dataset.may === may.join() && element.dataset.text === kept.text) return;
  Object.assign(element.dataset, { may: may.join(), text: kept.text });
  setText(the('.why', element), sentence(kept));
  the('dl', element).replaceChildren(...(kept.text ? told(words.kept.yours, kept.text) : []), ...(kept.theirs === undefined ? [] : told(words.kept.theirs, kept.theirs)));
  the('.row', element).replaceChildren(...may.map((choice) =>
    make('button', { class: `button ${looks[choice] ?? ''}`.trim(), type: 'button', 'data-choice': choice }, words.kept.choices[/** @type {keyof typeof words.kept.choices} */ (choice)])));
};
