/**
 * The two moments of a timebox that the room is told of, each once: its last minute, and zero. Pure: it is asked every second,
 * and whoever comes later than a moment is not told of it.
 */
import { running } from './state.js';

const MINUTE = 60_000;

/** @typedef {'last minute'|'zero'} Moment */

export class Moments {
  /** @type {string|null} the timebox that was looked at last */ #box = null;
  #left = 0;

  /** @param {import('./types.js').Board} board @param {number} now milliseconds on the server's clock @returns {Moment|null} */
  at(board, now) {
    const topic = running(board);
    const box = topic?.timebox;
    if (!topic || !box) return (this.#box = null);
    if (box.pausedAt) return null;
    const left = Date.parse(box.endsAt) - now;
    const before = this.#box === `${topic.id} ${box.endsAt}` ? this.#left : left;
    this.#box = `${topic.id} ${box.endsAt}`;
    this.#left = left;
    const passed = (/** @type {number} */ at) => before > at && left <= at;
    if (passed(0)) return 'zero';
    return passed(MINUTE) && Date.parse(box.endsAt) - Date.parse(box.startedAt) > 2 * MINUTE ? 'last minute' : null;
  }
}
