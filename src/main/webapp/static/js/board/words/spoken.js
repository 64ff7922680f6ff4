/** How the board says numbers, spans of time and titles. */

export const count = (/** @type {number} */ n, /** @type {string} */ one, /** @type {string} */ many) => `${n} ${n === 1 ? one : many}`;

/** @type {(minutes: number) => string} */
export const hours = (minutes) => (minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`);

/** Where a title ends in a full stop of its own, no second one follows. @type {(sentence: string) => string} */
export const stopped = (sentence) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** Titles on buttons stay short enough to be pressed. */
export const short = (/** @type {string} */ title, most = 32) => (title.length > most ? `${title.slice(0, most - 2).replace(/\s+\S*$/, '').replace(/[,.:;]+$/, '')}…` : title);

/** @type {(seconds: number) => string} Steps are minutes, but for those who try things out. */
export const span = (seconds) => (seconds % 60 === 0 ? `${seconds / 60}\u00a0min` : `${seconds}\u00a0s`);

const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** @type {(seconds: number) => string} */
export const more = (seconds) => {
  const [n, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return `${NUMBERS[n] ?? n} more ${unit}${n === 1 ? '' : 's'}`;
};
