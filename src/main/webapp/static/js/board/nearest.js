/** Where an arrow key leads among things that lie on a page, as plain rectangles. */

/** @typedef {{left: number, top: number, width: number, height: number}} Box */
/** @typedef {'ArrowUp'|'ArrowDown'|'ArrowLeft'|'ArrowRight'} Arrow */

/** Things this much askew, in pixels, still lie side by side. */
const ASKEW = 4;

const across = (/** @type {Arrow} */ arrow) => arrow === 'ArrowLeft' || arrow === 'ArrowRight';

/** @type {(box: Box, arrow: Arrow) => {along: number, aside: number}} The middle, measured along the arrow and across it. */
const middle = ({ left, top, width, height }, arrow) => {
  const [x, y] = [left + width / 2, top + height / 2];
  const sign = arrow === 'ArrowDown' || arrow === 'ArrowRight' ? 1 : -1;
  return across(arrow) ? { along: sign * x, aside: y } : { along: sign * y, aside: x };
};

/**
 * The one that lies nearest in that direction; one beside the way counts as further off than one in it.
 *
 * @type {(boxes: Box[], from: Box, arrow: Arrow) => number} its place in the list; -1: there is none
 */
export const nearest = (boxes, from, arrow) => {
  const here = middle(from, arrow);
  let [best, least] = [-1, Infinity];
  boxes.forEach((box, at) => {
    const there = middle(box, arrow);
    const [ahead, aside] = [there.along - here.along, Math.abs(there.aside - here.aside)];
    const distance = ahead + 2 * aside;
    if (ahead > ASKEW && distance < least) [best, least] = [at, distance];
  });
  return best;
};
