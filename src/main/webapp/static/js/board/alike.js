/** Which topics of the board sound like what is being typed, by the words they share; the server says it for the past. Pure. */

const SHORTEST = 3;
const MOST = 3;

/** @type {(text: string) => string[]} */
const wordsOf = (text) => [...new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter((word) => [...word].length >= SHORTEST);

/** Off the record stays what was said, not what is on the board. @type {<T extends {title: string, offRecord?: boolean}>(typed: string, topics: T[]) => T[]} */
export const alike = (typed, topics) => {
  const words = wordsOf(typed);
  const least = Math.ceil(words.length / 2);
  if (words.length === 0) return [];
  return topics.filter(({ offRecord }) => !offRecord)
    .map((topic) => ({ topic, shared: words.filter((word) => topic.title.toLowerCase().includes(word)).length }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ topic }) => topic);
};
