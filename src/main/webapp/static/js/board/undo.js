/**
 * What this person can undo: the button tells it, and the list of what was done tells also why something cannot be.
 * The server knows; it is asked only when that may have changed, and only by whoever has something to undo.
 *
 * @typedef {import('./types.js').Told} Told
 * @typedef {import('./types.js').Delta} Delta
 * @typedef {{next: Told|null, again: Told|null, steps: Told[]}} Steps
 */
import { onDevice } from './device.js';
import { all, make, setAttribute, the } from './dom.js';
import { show } from './news.js';
import { tell } from './say.js';
import { words } from './words.js';

/** What happens together is asked about once. */
const TOGETHER = 400;

/** Dots are taken back rather than undone, and change nothing here. */
const NOTHING_DONE = new Set(['dots', 'hidden', 'present', 'phase-kept']);

/** @type {(delta: Delta, facilitates: boolean) => boolean} Whether somebody has more or less to undo by it. */
export const matters = (delta, facilitates) => !NOTHING_DONE.has(delta.type) && (facilitates || delta.key !== undefined);

export class Undo {
  /** @type {Steps|null} null: not known */ #steps = null;
  /** @type {ReturnType<typeof setTimeout>|undefined} */ #asking;
  #session;
  #give;
  /** Whether there has ever been something to undo: who has done nothing is offered nothing, and no button goes under a finger. */ #ever;
  #may = false;

  /** @param {string} session @param {(kind: string, about: Object<string, any>) => void} give */
  constructor(session, give) {
    this.#session = session;
    this.#give = give;
    this.#ever = onDevice(`crema.did.${session}`, false);
  }

  /** Something was done. */
  done() {
    this.#ever.on = true;
    this.changed();
  }

  /** It may be something else now. */
  changed() {
    this.#steps = null;
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => this.#ask(), TOGETHER);
  }

  /** @param {boolean} may */
  show(may) {
    this.#may = may;
    for (const button of all('[data-do=undo], [data-do=show-steps]')) button.hidden = !may || !this.#ever.on;
  }

  async press() {
    const { next } = await this.#known();
    if (!next) tell(words.nothingToUndo);
    else if (next.hindrance) tell(words.cannotUndo(next.what, next.hindrance), { label: words.whatWasDone, press: () => void this.list() });
    else this.#undo(next);
  }

  async list() {
    const { steps } = await this.#known();
    the('#steps ol').replaceChildren(...steps.map((step) => this.#line(step)));
    the('#steps .empty-steps').hidden = steps.length > 0;
    /** @type {HTMLDialogElement} */ (the('#steps')).showModal();
  }

  /** @param {Delta} delta @param {string[]} sentences what came of it */
  tell(delta, sentences) {
    if (delta.type === 'undone' && delta.key !== undefined) this.#undone(delta, sentences);
    else show(delta, sentences);
  }

  /** What this person has undone, on whichever device. @param {Delta & {type: 'undone'}} delta @param {string[]} sentences */
  #undone(delta, sentences) {
    const { seq } = delta;
    const redo = delta.again ? {} : { label: words.doAgain, press: () => this.#undo({ seq }) };
    tell([words.undidStep(delta), ...sentences].join(' '), { about: `step ${seq}`, ...redo });
  }

  /** @param {{seq?: number}} step */
  #undo({ seq }) {
    this.#give('undo', { seq });
  }

  /** @param {Told} step */
  #line(step) {
    const what = make('span', { dir: 'auto' }, step.what);
    if (step.hindrance) return make('li', {}, what, make('small', { class: 'soft' }, step.hindrance));
    const button = make('button', { class: 'button quiet', type: 'button', 'aria-label': words.undoStep(step.what) }, words.undo);
    button.addEventListener('click', () => {
      /** @type {HTMLDialogElement} */ (the('#steps')).close();
      this.#undo(step);
    });
    return make('li', {}, what, button);
  }

  async #known() {
    return this.#steps ?? (await this.#ask());
  }

  /** @returns {Promise<Steps>} nothing, where it cannot be read */
  async #ask() {
    clearTimeout(this.#asking);
    const answer = await fetch(`/api/v1/sessions/${this.#session}/undo`, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then((response) => (response.ok ? response.json() : null), () => null);
    if (!answer) return { next: null, again: null, steps: [] };
    this.#steps = /** @type {Steps} */ (answer);
    if (answer.steps.length > 0) this.#ever.on = true;
    this.show(this.#may);
    const label = answer.next ? words.undoStep(answer.next.what) : words.undo;
    for (const button of all('[data-do=undo]')) {
      setAttribute(button, 'aria-label', label);
      setAttribute(button, 'title', label);
    }
    return answer;
  }
}
