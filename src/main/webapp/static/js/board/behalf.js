/**
 * Entering for somebody without a phone: while one of them is chosen, the add field and the cards are theirs. What is theirs is
 * asked of the server when they are chosen, and kept here by what is pressed.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {{id: string, name: string, dotsLeft: number|null, mine: Object<string, number>}} Somebody
 */
import { make, setAttribute, setText, the } from './dom.js';
import { withoutDevice } from './people.js';
import { isOver } from './state.js';
import { words } from './words.js';

/** @type {(board: Board, somebody: Somebody|null) => Board} The board as it is theirs, with what its reader may do. */
export const as = (board, somebody) => somebody === null ? board : {
  ...board,
  me: { ...board.me, dotsLeft: board.me.dotsLeft === null ? null : somebody.dotsLeft },
  topics: board.topics.map((card) => ({ ...card, mine: somebody.mine[card.id] ?? 0 })),
};

/** @type {(somebody: Somebody, topic: string, step: 1|-1) => Somebody} One dot more, or one less. */
export const after = (somebody, topic, step) => ({
  ...somebody,
  dotsLeft: somebody.dotsLeft === null ? null : Math.max(0, somebody.dotsLeft - step),
  mine: { ...somebody.mine, [topic]: Math.max(0, (somebody.mine[topic] ?? 0) + step) },
});

/** @type {(view: Board) => Pick<Somebody, 'dotsLeft'|'mine'>} */
const theirs = ({ me, topics }) => ({
  dotsLeft: me.dotsLeft, mine: Object.fromEntries(topics.map(({ id, mine }) => [id, mine])),
});

export class Behalf {
  /** @type {Somebody|null} */ somebody = null;
  #session;
  #changed;
  #place = the('#behalf');
  #choice = /** @type {HTMLSelectElement} */ (the('#behalf select'));

  /** @param {string} session @param {() => void} changed */
  constructor(session, changed) {
    this.#session = session;
    this.#changed = changed;
    this.#choice.addEventListener('change', () => void this.choose(this.#choice.value));
  }

  /** @param {string} id empty: oneself again */
  async choose(id) {
    const option = [...this.#choice.options].find(({ value }) => value === id);
    this.somebody = id && option ? { id, name: option.text, dotsLeft: null, mine: {} } : null;
    await this.refresh();
    this.#changed();
  }

  /** What is theirs may be otherwise than it was: another round, or a dot that was refused. */
  async refresh() {
    const asked = this.somebody;
    if (!asked) return;
    const response = await fetch(`/api/v1/sessions/${this.#session}/board?for=${asked.id}`, { credentials: 'same-origin' }).catch(() => null);
    if (this.somebody?.id !== asked.id) return;
    this.somebody = response?.ok ? { ...asked, ...theirs(await response.json()) } : null;
    this.#changed();
  }

  /** @param {string} topic @param {1|-1} step */
  press(topic, step) {
    if (this.somebody) this.somebody = after(this.somebody, topic, step);
    this.#changed();
  }

  /** @param {Board} board */
  show(board) {
    const people = board.me.mayFacilitate ? withoutDevice(board) : [];
    if (this.somebody && !people.some(({ id }) => id === this.somebody?.id)) this.somebody = null;
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
