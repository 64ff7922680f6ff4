/** The rules of nested lines, as plain functions: how deep a line may stand, and what a pasted text means as lines. */

export const DEEPEST = 5;

/** @typedef {{text: string, depth: number}} Outlined */
/** @typedef {import('./types.js').Line} Line */

/** Characters a line may have. */
export const LIMIT = 4_000;

/** Lines that a list may have which is pasted at once. */
export const MOST_AT_ONCE = 200;

/** @type {(above: {depth: number}|null|undefined, depth: number) => number} One step deeper than the line above at most. */
export const deeper = (above, depth) => Math.min(depth + 1, DEEPEST, above ? above.depth + 1 : 0);

/** @type {(lines: Line[], id: string) => string[]} The line and the deeper ones right below it: they go together. */
export const hanging = (lines, id) => {
  const first = lines.findIndex((line) => line.id === id);
  if (first < 0) return [];
  const end = lines.findIndex((line, at) => at > first && line.depth <= lines[first].depth);
  return lines.slice(first, end < 0 ? undefined : end).map((line) => line.id);
};

/** @type {(lines: Line[], id: string) => boolean} Then none of them can go deeper. */
export const reachesTheDeepest = (lines, id) => {
  const block = hanging(lines, id);
  return lines.some((line) => line.depth >= DEEPEST && block.includes(line.id));
};

/**
 * A line says something else or stands deeper, and what hung below it when that was decided keeps its distance to it.
 *
 * @type {(lines: Line[], line: {id: string} & Partial<Line>, below?: string[]) => Line[]}
 */
export const changed = (lines, line, below = []) => {
  const before = lines.find((one) => one.id === line.id);
  const steps = before && line.depth !== undefined ? line.depth - before.depth : 0;
  return lines.map((one) => {
    if (one.id === line.id) return { ...one, ...line };
    return below.includes(one.id) ? { ...one, depth: Math.max(0, Math.min(DEEPEST, one.depth + steps)) } : one;
  });
};

/** @type {(lines: Line[], ids: string[], after: string|null) => Line[]} They go behind that line; null: to the top. */
export const moved = (lines, ids, after) => {
  const moving = lines.filter((line) => ids.includes(line.id));
  const rest = lines.filter((line) => !ids.includes(line.id));
  const at = after === null ? 0 : rest.findIndex((line) => line.id === after) + 1;
  return after !== null && at === 0 ? lines : [...rest.slice(0, at), ...moving, ...rest.slice(at)];
};

/**
 * Where a line goes that changes places with its neighbour of the same depth: no line leaves the one it hangs below.
 *
 * @type {(lines: Line[], id: string, step: 1|-1) => {after: string|null}|null} null: there is no such neighbour
 */
export const beside = (lines, id, step) => {
  const block = hanging(lines, id);
  const first = lines.findIndex((line) => line.id === id);
  const { depth } = lines[first] ?? { depth: 0 };
  if (step > 0) {
    const next = lines[first + block.length];
    return next && next.depth === depth ? { after: hanging(lines, next.id).at(-1) ?? null } : null;
  }
  const above = lines.slice(0, Math.max(0, first));
  const before = above.length - 1 - [...above].reverse().findIndex((line) => line.depth <= depth);
  return above[before]?.depth === depth ? { after: above[before - 1]?.id ?? null } : null;
};

/** @type {(depth: number) => number} */
export const shallower = (depth) => Math.max(0, depth - 1);

/**
 * Several lines at once: bullets and numbers are taken off, leading space becomes depth, blank lines are left out.
 *
 * @type {(pasted: string, base: number) => Outlined[]}
 */
export const outlined = (pasted, base) => {
  const rows = pasted.split(/\r?\n/).filter((row) => row.trim() !== '').map((row) => {
    const [, space, text] = /** @type {RegExpMatchArray} */ (row.match(/^(\s*)(?:(?:[-*+•–]|\d{1,3}[.)])\s+)?(.*)$/));
    return { width: space.replaceAll('\t', '    ').length, text: text.trim() };
  });
  /** @type {number[]} */ const widths = [];
  return rows.filter(({ text }) => text !== '').map(({ width, text }) => {
    while (widths.length && /** @type {number} */ (widths.at(-1)) >= width) widths.pop();
    widths.push(width);
    return { text, depth: Math.min(DEEPEST, base + widths.length - 1) };
  });
};
