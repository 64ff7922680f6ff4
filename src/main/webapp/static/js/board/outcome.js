/**
 * What became of the question, with how many said what: shown for a moment to everybody who was asked. Pure: it hears each change and
 * is asked every second.
 *
 * @typedef {import('./types.js').Board} Board
 *
 * @typedef {object} Settled
 * @property {'go-on'|'move-on'} way
 * @property {import('./types.js').Thumbs} thumbs
 */
import { answered } from './cycle.js';
import { running } from './state.js';

/** Long enough to read three numbers. */
const A_MOMENT = 6_000;

/** @type {Object<string, Settled['way']>} */
const WAYS = { 'timebox': 'go-on', 'topic-finished': 'move-on' };

/** @type {(before: Board, delta: import('./types.js').Delta) => Settled|null} Null where nobody had said anything. */
export const settled = ({ thumbs }, { type }) => (WAYS[type] && answered(thumbs) ? { way: WAYS[type], thumbs } : null);

export class Outcome {
  /** @type {Settled|null} */ #last = null;
  /** @type {string|undefined} the topic that the room was asked about */ #about;
  #until = 0;

  /** @param {Board} before @param {import('./types.js').Delta} delta @param {number} now milliseconds on the server's clock */
  heard(before, delta, now) {
    const found = settled(before, delta);
    if (!found) return;
    this.#last = found;
    this.#about = running(before)?.id;
    this.#until = now + A_MOMENT;
  }

  /** Whoever has closed the session has asked no more, and the next topic is another matter. @param {Board} board @param {number} now @returns {Settled|null} */
  at(board, now) {
    const about = running(board)?.id ?? this.#about;
    return board.phase === 'discussing' && about === this.#about && now < this.#until ? this.#last : null;
  }
}
