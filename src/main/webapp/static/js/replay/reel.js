/**
 * An evening as a row of boards, each one event further than the one before. Pure: the boards share what did not change.
 *
 * @typedef {import('../board/types.js').Board} Board
 * @typedef {import('../board/types.js').Delta} Delta
 * @typedef {{at: string, delta: Delta & {seq: number}}} Moment
 */
import { apply, fromServer } from '../board/state.js';
import { inZone, knows, named } from '../board/zones.js';

/** The time of day as the record writes it, in the zone of the chapter. @type {(zone: string) => (at: string) => string} */
export const timesIn = (zone) => (at) => {
  const time = inZone(at, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'en-GB').replace(/^0/, '');
  return knows(zone) ? time : named(time, at, zone);
};

/** @type {Board} Before anybody came. */
const EMPTY = fromServer({
  seq: 0, now: '', phase: 'planned', publishesAt: null, session: {}, joinCode: null, me: null, round: null, voted: 0, away: 0,
  facilitator: null, scribe: null, people: [], topics: [], epiphanies: [],
});

export class Reel {
  #moments;
  /** @type {Board[]} */ #boards = [EMPTY];

  /** @param {Moment[]} moments in their order */
  constructor(moments) {
    this.#moments = moments;
  }

  get length() {
    return this.#moments.length;
  }

  /** @param {number} number how many events have happened @returns {Board} */
  board(number) {
    while (this.#boards.length <= number) {
      const last = /** @type {Board} */ (this.#boards.at(-1));
      this.#boards.push(apply(last, this.#moments[this.#boards.length - 1].delta));
    }
    return this.#boards[number];
  }

  /** @param {number} number @returns {Moment|null} what happened last by then */
  moment(number) {
    return this.#moments[number - 1] ?? null;
  }
}
