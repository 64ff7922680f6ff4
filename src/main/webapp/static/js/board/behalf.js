/**
 * Entering for people without a phone: while one of them is chosen, the add field and the cards are theirs. What is theirs is asked of
 * the server as soon as they are there, and again when their dots may have moved; the dots themselves are heard, on every device of
 * whoever enters them.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Delta} Delta
 * @typedef {import('./somebody.js').Somebody} Somebody
 */
import { make, setAttribute, setText, the } from './dom.js';
import { withoutDevice } from './people.js';
import { as, heard, mustAsk, toldOf, unknown } from './somebody.js';
import { isOver } from './state.js';
import { words } from './words.js';

const PATIENCE = 10_000;

export class Behalf {
  /** @type {Map<string, Somebody>} */ #people = new Map();
  /** those who have been here, also where they are not any more @type {Map<string, string>} */ #names = new Map();
  /** @type {Map<string, Promise<void>>} */ #asking = new Map();
  /** whoever is chosen; empty: oneself */ #chosen = '';
  /** the last event that only the server can say the end of */ #needs = 0;
  #session;
  #changed;
  #place = the('#behalf');
  #choice = /** @type {HTMLSelectElement} */ (the('#behalf select'));

  /** @param {string} session @param {() => void} changed */
  constructor(session, changed) {
    this.#session = session;
    this.#changed = changed;
    this.#choice.addEventListener('change', () => this.choose(this.#choice.value));
  }

  /** @returns {Somebody|null} */
  get somebody() {
    return this.#people.get(this.#chosen) ?? null;
  }

  /** @param {string} id empty: oneself again */
  choose(id) {
    this.#chosen = id;
    if (this.somebody) void this.#ask(id);
    this.#changed();
  }

  /** @param {Board} before @param {Delta} delta @returns {Promise<string[]>} what became of their dots by it, one sentence each */
  async heard(before, delta) {
    const were = [...this.#people.values()];
    for (const one of were) this.#people.set(one.id, heard(one, delta));
    if (!mustAsk(delta) || were.length === 0) return [];
    this.#needs = Math.max(this.#needs, delta.seq ?? 0);
    await this.refresh();
    return were.flatMap((was) => toldOf(before, delta, was, this.#people.get(was.id) ?? was) ?? []);
  }

  /** What is theirs may be otherwise than it was. */
  async refresh() {
    await Promise.all([...this.#people.keys()].map((id) => this.#ask(id)));
  }

  /** @param {string} id @returns {Promise<void>} */
  #ask(id) {
    const asking = this.#asking.get(id) ?? this.#read(id).finally(() => this.#asking.delete(id));
    this.#asking.set(id, asking);
    return asking;
  }

  /** What was on its way already when something happened is asked once more. @param {string} id @param {boolean} [again] @returns {Promise<void>} */
  async #read(id, again = false) {
    const view = await this.#view(id).catch(() => null);
    const known = this.#people.get(id);
    if (!known) return undefined;
    if (view && !again && view.seq < Math.max(known.seq, this.#needs)) return this.#read(id, true);
    if (view) this.#people.set(id, as(known, view));
    return this.#changed();
  }

  /** Whose it was, of what was entered for them. @param {import('./types.js').Command} command @param {import('./commands.js').Problem} problem @param {string} sentence */
  refusal({ about }, { status }, sentence) {
    const name = this.#names.get(about.person);
    return name === undefined ? sentence : words.notEntered(name, sentence, status === 404);
  }

  /** @param {string} id @returns {Promise<Board|null>} */
  async #view(id) {
    const response = await fetch(`/api/v1/sessions/${this.#session}/board?for=${id}`, { credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? response.json() : null;
  }

  /** @param {Board} board @returns {import('./types.js').Present[]} */
  #follow(board) {
    const people = board.me.mayFacilitate ? withoutDevice(board) : [];
    for (const id of this.#people.keys()) if (!people.some((one) => one.id === id)) this.#people.delete(id);
    if (!this.somebody) this.#chosen = '';
    for (const { id, name } of people) {
      if (this.#people.has(id)) continue;
      this.#people.set(id, unknown(id, name));
      this.#names.set(id, name);
      void this.#ask(id);
    }
    return people;
  }

  /** @param {Board} board */
  show(board) {
    const people = this.#follow(board);
    this.#place.hidden = people.length === 0 || isOver(board);
    const options = [make('option', { value: '' }, words.myself), ...people.map(({ id, name }) => make('option', { value: id }, name))];
    if (options.some((option, at) => !option.isEqualNode(this.#choice.options[at])) || options.length !== this.#choice.options.length) this.#choice.replaceChildren(...options);
    this.#choice.value = this.somebody?.id ?? '';
    setAttribute(this.#place, 'data-on', this.somebody ? 'on' : null);
    const field = the('#to-discuss .field input');
    const label = this.somebody ? words.addTopicFor(this.somebody.name) : words.addTopic;
    setAttribute(field, 'placeholder', label);
    setAttribute(field, 'aria-label', label);
    setText(the('#my-dots .whose'), this.somebody ? words.dotsOf(this.somebody.name) : words.yourDots);
  }
}
