/** The rules of nested lines, as plain functions: how deep a line may stand, and what a pasted text means as lines. */

export const DEEPEST = 5;

/** @typedef {{text: string, depth: number}} Outlined */

/** @type {(above: {depth: number}|null|undefined, depth: number) => number} One step deeper than the line above at most. */
export const deeper = (above, depth) => Math.min(depth + 1, DEEPEST, above ? above.depth + 1 : 0);

/** @type {(depth: number) => number} */
export const shallower = (depth) => Math.max(0, depth - 1);

/**
 * Several lines at once: bullets are taken off, leading space becomes depth, blank lines are left out.
 *
 * @type {(pasted: string, base: number) => Outlined[]}
 */
export const outlined = (pasted, base) => {
  const rows = pasted.split(/\r?\n/).filter((row) => row.trim() !== '').map((row) => {
    const [, space, text] = /** @type {RegExpMatchArray} */ (row.match(/^(\s*)(?:[-*+•]\s+)?(.*)$/));
    return { width: space.replaceAll('\t', '    ').length, text: text.trim() };
  });
  /** @type {number[]} */ const widths = [];
  return rows.filter(({ text }) => text !== '').map(({ width, text }) => {
    while (widths.length && /** @type {number} */ (widths.at(-1)) >= width) widths.pop();
    widths.push(width);
    return { text, depth: Math.min(DEEPEST, base + widths.length - 1) };
  });
};
