/**
 * The board as the server has confirmed it: advanced by one delta after the other, strictly by their numbers, and read as
 * a whole only when the server says that this is cheaper, or when somebody may do something else than before.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Delta} Delta
 * @typedef {import('./types.js').Message} Message
 *
 * @typedef {object} Listener
 * @property {(delta: Delta) => void} hear before it is applied
 * @property {(before: Board, delta: Delta|null) => void} advanced null: by something that is not reported
 * @property {(delta: Delta) => void} passed what the whole board contained already as it was heard
 * @property {(asked: number) => void} fresh the whole board has been read; when it was asked for
 * @property {() => void} gap something is missing before what came meanwhile
 * @property {() => void} signedOut
 * @property {() => void} missing
 */
import { backOff } from './queue.js';
import { settled } from './rounds.js';
import { apply, follows, fromServer, known, parts } from './state.js';

/** What a phase allows changes for many at once: they do not all ask at the same time. */
const SPREAD = 2_000;

export class Confirmed {
  /** @type {Board} */ board;
  /** @type {Promise<void>|null} */ #reading = null;
  /** @type {Message[]} */ #meanwhile = [];
  #failures = 0;
  /** The server has told of something that has not happened after all: what is read counts, whatever its number. */
  #anew = false;
  #listener;

  /** @param {any} view as the page carries it @param {Listener} listener */
  constructor(view, listener) {
    this.board = fromServer(view);
    this.#listener = listener;
  }

  /** @param {Message} message @returns {boolean} whether nothing is missing before it */
  heard(message) {
    if (message.type === 'reload') this.#readAnew();
    if (message.type === 'present') this.#present(message);
    if (message.seq === undefined) return true;
    if (this.#reading) return this.#meanwhile.push(message) > 0;
    if (!follows(this.board, { seq: message.seq })) return false;
    if (message.seq > this.board.seq) this.#advance(message);
    return true;
  }

  /** Dots that were given while people discuss move the cards now. @returns {boolean} whether that is not as it was */
  settle() {
    const before = this.board;
    this.board = settled(before);
    return this.board !== before;
  }

  /** @param {Message} message @returns {boolean} */
  #heardLate(message) {
    if (message.seq !== undefined && message.seq <= this.board.seq && known(message)) this.#listener.passed(message);
    return this.heard(message);
  }

  /** What was read or heard before may be of something that has not happened, and so may what is on its way. */
  #readAnew() {
    this.#meanwhile = [];
    if (this.#reading) return void this.#reading.then(() => this.#readAnew());
    this.#anew = true;
    return void this.read();
  }

  /** Who is there is no event: it has no number, and nothing waits for it. @param {Message} message */
  #present(message) {
    const before = this.board;
    this.board = apply(before, message);
    this.#listener.advanced(before, null);
  }

  /** @param {Message} message the next one */
  #advance(message) {
    const before = this.board;
    const delta = known(message) ? message : null;
    if (delta) this.#listener.hear(delta);
    this.board = apply(before, message);
    for (const part of delta ? parts(delta) : []) {
      if (part.type === 'phase' || part.type === 'customs') this.readSoon();
      if (part.type === 'join-code') this.readSoon(delta?.key !== undefined);
      if (part.type === 'scribe-named' && part.person === before.me.id) this.readSoon(true);
      if (part.type === 'facilitator') this.readSoon(part.id === before.me.id || before.me.mayFacilitate);
    }
    this.#listener.advanced(before, delta);
  }

  /** @param {boolean} [first] whether it concerns this person before all others */
  readSoon(first = false) {
    setTimeout(() => this.read(), first ? 0 : Math.random() * SPREAD);
  }

  /** The whole board anew; what is heard meanwhile is applied after it. @returns {Promise<void>} also when it could not be read */
  read() {
    this.#reading ??= this.#readOnce().catch(() => this.#readLater()).finally(() => {
      this.#reading = null;
      const late = this.#meanwhile;
      this.#meanwhile = [];
      if (!late.every((message) => this.#heardLate(message))) this.#listener.gap();
    });
    return this.#reading;
  }

  async #readOnce() {
    const asked = Date.now();
    const response = await fetch(`/api/v1/sessions/${this.board.session.id}/board`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (response.status === 401) return this.#listener.signedOut();
    if (response.status === 404) return this.#listener.missing();
    if (!response.ok) return this.#readLater();
    this.#failures = 0;
    const fresh = fromServer(await response.json());
    if (fresh.seq < this.board.seq && !this.#anew) return undefined;
    this.#anew = false;
    this.board = fresh;
    return this.#listener.fresh(asked);
  }

  /** Too much at once, or no network: what it was read for is wanted all the same. */
  #readLater() {
    this.#failures += 1;
    setTimeout(() => this.read(), Math.random() * SPREAD + backOff(this.#failures));
  }
}
