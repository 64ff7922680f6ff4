/**
 * What is to be said to those who listen to a screen, until it is said. Twenty people do things at once, and a voice says one thing at a
 * time: sentences that come together are said together, a later one about the same thing takes the place of the earlier, and when there
 * is too much, what is only nice to know is dropped. Pure.
 *
 * @typedef {object} Saying
 * @property {string} text
 * @property {string} about two sentences about the same thing are one too many
 * @property {boolean} [aside] nice to know
 */

/** Sentences in one breath. */
const BREATH = 3;

/** @type {(unsaid: Saying[], next: Saying) => Saying[]} */
export const withSaying = (unsaid, next) => {
  const all = [...unsaid.filter((one) => one.about !== next.about), next];
  if (all.length <= BREATH) return all;
  const dropped = all.find((one) => one.aside) ?? all[0];
  return all.filter((one) => one !== dropped);
};

/** @type {(unsaid: Saying[]) => string} */
export const inOneBreath = (unsaid) => unsaid.map(({ text }) => text).join(' ');
