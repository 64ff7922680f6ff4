/** What becomes of somebody's dots when a topic goes or comes back, whosever they are, in one sentence. Pure. */
import { words } from './words.js';

/** @typedef {{title: string, dots: number}[]} Dots by topic */

/** @type {(dots: Dots, sentence: (where: string|number, dots: number) => string) => string|null} */
const told = (dots, sentence) => {
  const given = dots.filter((one) => one.dots > 0);
  if (given.length === 0) return null;
  return sentence(given.length === 1 ? given[0].title : given.length, given.reduce((sum, one) => sum + one.dots, 0));
};

/**
 * @param {import('./types.js').Delta[]} parts
 * @param {import('./types.js').Card[]} topics as they were before
 * @param {(topic: string) => number|undefined} was whose dots they are, before
 * @param {(topic: string) => number|undefined} is and after
 * @param {string|null} name whose they are; null: whoever reads it
 * @returns {string|null} null: nothing became of them
 */
export const dotsMoved = (parts, topics, was, is, name) => {
  const gone = parts.flatMap((part) => (part.type === 'topic-removed' ? topics.filter(({ id }) => id === part.topic) : []));
  const back = parts.flatMap((part) => (part.type === 'topic-restored' ? [part.topic] : []));
  const dots = (/** @type {(topic: string) => number|undefined} */ of) => (/** @type {import('./types.js').Card} */ { id, title }) => ({ title, dots: of(id) ?? 0 });
  return told(gone.map(dots(was)), (where, n) => words.dotsBack(where, n, name)) ?? told(back.map(dots(is)), (where, n) => words.dotsThereAgain(where, n, name));
};
