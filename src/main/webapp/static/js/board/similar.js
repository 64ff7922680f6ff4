/**
 * Topics like the one being typed: on this board, and in the chapter's past. They are shown below the add field, over what lies there, so
 * that nothing moves; the focus stays in the field.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {{title: string, date: string, path: string, discussed: boolean}} Past
 */
import { all, make, the } from './dom.js';
import { alike } from './alike.js';
import { leadTo } from './focus.js';
import { announce } from './say.js';
import { words } from './words.js';

/** Milliseconds without a key after which somebody waits rather than types. */
const PAUSE = 350;
const ENOUGH = 4;

export class SimilarTopics {
  #session;
  #board;
  #field = /** @type {HTMLInputElement} */ (the('#to-discuss .field input'));
  #list = make('ul', { class: 'similar', 'aria-label': words.similarTopics, hidden: '' });
  /** @type {ReturnType<typeof setTimeout>|undefined} */ #timer;
  #asked = new AbortController();

  /** @param {string} session @param {() => Board} board */
  constructor(session, board) {
    this.#session = session;
    this.#board = board;
    const form = /** @type {HTMLFormElement} */ (this.#field.form);
    form.append(this.#list);
    this.#field.addEventListener('input', () => this.#soon());
    this.#field.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide());
    form.addEventListener('submit', () => this.#hide());
    form.addEventListener('focusout', ({ relatedTarget }) => form.contains(/** @type {Node|null} */ (relatedTarget)) || this.#hide());
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#clicked(/** @type {HTMLElement} */ (event.target)));
  }

  #soon() {
    this.#stop();
    if (this.#field.value.trim().length < ENOUGH) return this.#hide();
    this.#timer = setTimeout(() => this.#look(this.#field.value), PAUSE);
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#asked.abort();
    this.#asked = new AbortController();
  }

  /** Without the network there is the board. @param {string} typed */
  async #look(typed) {
    const { signal } = this.#asked;
    const here = alike(typed, this.#board().topics);
    const past = await fetch(`/api/v1/sessions/${this.#session}/similar?q=${encodeURIComponent(typed)}`, { signal, credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then((response) => (response.ok ? response.json() : []), () => []);
    if (!signal.aborted) this.#show(here, past);
  }

  /** @param {import('./types.js').Card[]} here @param {Past[]} past */
  #show(here, past) {
    const count = here.length + past.length;
    if (count === 0) return this.#hide();
    this.#list.replaceChildren(...here.map(onBoard), ...past.map(before));
    this.#list.hidden = false;
    announce(words.similar(count), { about: 'similar', aside: true });
  }

  #hide() {
    this.#stop();
    this.#list.hidden = true;
  }

  /** @param {HTMLElement} target */
  #clicked(target) {
    const id = target.closest('button')?.dataset.card;
    const card = all('.card').find((one) => one.dataset.id === id);
    if (!card) return;
    this.#hide();
    leadTo(card);
  }
}

/** @type {(card: import('./types.js').Card) => HTMLElement} */
const onBoard = ({ id, title }) => make('li', {},
  make('button', { type: 'button', 'data-card': id }, make('span', { dir: 'auto' }, title), make('small', { class: 'soft' }, words.onThisBoard)));

/** @type {(topic: Past) => HTMLElement} In a tab of its own: what is being typed is not left. */
const before = ({ title, date, path, discussed }) => make('li', {},
  make('a', { href: path, target: '_blank', rel: 'noopener' }, make('span', { dir: 'auto' }, title), make('small', { class: 'soft' }, words.inThePast(date, discussed))));
