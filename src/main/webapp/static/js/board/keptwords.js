/** Shows the words that found no place, above the notes: one's own, the others' where there are any, and what can be done. */
import { turnTo } from './columns.js';
import { arrange, copyOf, elementsFor, make, setAttribute, setText, the } from './dom.js';
import { KeptWords, choices, deedOf } from './kept.js';
import { announce, tell } from './say.js';
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
    the('#discussing .now').before(this.#place);
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
    if (!this.#isInView) tell(kept.text ? words.kept.notLost : words.kept.notRemoved, { label: words.kept.show, press: () => this.#lookAt() });
  }

  /** @param {Board} board */
  show(board) {
    this.#board = board;
    const all = this.#words.all;
    this.#place.hidden = all.length === 0;
    setAttribute(the('.board'), 'data-kept', all.length > 0 ? 'kept' : null);
    arrange(this.#list, elementsFor(this.#list, all, entry, (element, kept) => fill(element, kept, board)));
  }

  get #isInView() {
    const { height, top, bottom } = this.#place.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  }

  #lookAt() {
    turnTo('discussing');
    this.#list.querySelector('button')?.focus();
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
    /** @type {HTMLElement} */ (this.#list.querySelector('button') ?? the('#discussing-title')).focus();
  }
}

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
