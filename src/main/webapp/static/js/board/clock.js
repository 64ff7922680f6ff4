/**
 * The server's clock, as far as this device can tell, and the digits made of it. A countdown never trusts the reader's
 * own clock: phones are minutes off.
 */
export class Clock {
  #offset = 0;

  /**
   * @param {string} now the server's clock in an answer
   * @param {number} receivedAt this device's clock when that answer began to arrive
   */
  set(now, receivedAt) {
    this.#offset = Date.parse(now) - receivedAt;
  }

  /** @returns {number} milliseconds since 1970 on the server's clock */
  now() {
    return Date.now() + this.#offset;
  }
}

/** When the page itself began to arrive: rendering it took a moment that the clock must not lose. */
export const pageArrivedAt = () => {
  const [navigation] = performance.getEntriesByType('navigation');
  const start = /** @type {PerformanceNavigationTiming|undefined} */ (navigation)?.responseStart;
  // Only how long ago: `timeOrigin` is what this device took for the time when it began to count, and may have been corrected since.
  return Date.now() - (start ? performance.now() - start : 0);
};

/** @param {number} seconds @returns {string} `3:06`, or `1:02:00` */
const digits = (seconds) => {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
};

/**
 * What there is no room for in the usual size: the digits of a countdown are as large at its end as they were when it began.
 *
 * @type {(box: import('./types.js').Timebox, text: string) => 'long'|'longer'|null}
 */
export const lengthOf = (box, text) => {
  const length = text.startsWith('+') ? text.length - 1 : digits(secondsOf(box)).length;
  return length > 5 ? 'longer' : length > 4 ? 'long' : null;
};

/** @type {(box: import('./types.js').Timebox) => number} */
const secondsOf = ({ startedAt, endsAt }) => Math.max(1, Math.round((Date.parse(endsAt) - Date.parse(startedAt)) / 1000));

/** @type {(box: import('./types.js').Timebox, now: number) => number} A clock that stands still shows when it was paused. */
const at = (box, now) => (box.pausedAt ? Date.parse(box.pausedAt) : now);

/** @type {(card: import('./types.js').Card, now: number) => number} Seconds a topic has been discussed, over all its timeboxes and without its pauses. */
export const elapsed = ({ seconds, timebox }, now) =>
  seconds + (timebox ? Math.max(0, Math.floor((at(timebox, now) - Date.parse(timebox.startedAt)) / 1000)) : 0);

/**
 * A timebox at a moment: counts down to zero, then up.
 *
 * @param {import('./types.js').Timebox} box
 * @param {number} now milliseconds on the server's clock
 * @returns {{text: string, over: boolean, share: number}} share of the time that is left, 1 to 0
 */
export const reading = (box, now) => {
  const end = Date.parse(box.endsAt);
  const whole = secondsOf(box);
  // A device a few milliseconds behind would begin with a second more than there is.
  const left = Math.min(Math.ceil((end - at(box, now)) / 1000), whole);
  const over = left <= 0;
  return { text: over ? `+${digits(-left)}` : digits(left), over, share: Math.min(1, Math.max(0, left / whole)) };
};

/**
 * How much of the evening is left, and for about how many more topics it will do: those so far took an average time; before there
 * are any, a topic is taken to go on once.
 *
 * @param {import('./types.js').Board} board
 * @param {number} now
 * @returns {{minutes: number, topics: number}}
 */
export const evening = (board, now) => {
  const minutes = Math.ceil((Date.parse(board.session.endsAt) - now) / 60_000);
  const past = board.topics.filter((card) => card.column === 'discussed' && card.seconds >= 60);
  const [first, second = 0] = board.session.pattern;
  const average = past.length ? past.reduce((sum, card) => sum + card.seconds, 0) / past.length : first + second;
  const waiting = board.topics.filter((card) => card.column === 'to-discuss').length;
  const box = board.topics.find((card) => card.column === 'discussing')?.timebox;
  const running = box ? Math.max(0, Date.parse(box.endsAt) - at(box, now)) / 1000 : 0;
  return { minutes, topics: Math.min(waiting, Math.max(0, Math.round((minutes * 60 - running) / average))) };
};
