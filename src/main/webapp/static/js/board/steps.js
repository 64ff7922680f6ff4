/**
 * The one next step of whoever facilitates, and the steps aside from it. Pure: the page decides where they stand.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {{label: string, kind: string, about: Object<string, any>, primary: boolean}} Step
 * @typedef {{label: string, href: string, primary: boolean}} Way
 */
import { running, top } from './state.js';
import { words } from './words.js';

/** Minutes of a topic's first, second and every later timebox where a chapter has not chosen others. */
const PATTERN = [7, 5, 3];

const minutesOf = (/** @type {import('./types.js').Timebox} */ box) =>
  Math.round((Date.parse(box.endsAt) - Date.parse(box.startedAt)) / 60_000);

/**
 * Minutes the next timebox will last; null when this chapter follows another pattern than the usual one, which the
 * board is not told.
 *
 * @type {(box: import('./types.js').Timebox|null) => number|null}
 */
export const nextMinutes = (box) => {
  const usual = (/** @type {number} */ number) => PATTERN[Math.min(number, PATTERN.length) - 1];
  return box && minutesOf(box) === usual(box.number) ? usual(box.number + 1) : null;
};

/** @type {(label: string, phase: string) => Step} */
const toPhase = (label, phase) => ({ label, kind: 'toPhase', about: { phase }, primary: true });

/**
 * @param {Board} board
 * @param {boolean} timeIsUp
 * @returns {Step|Way|null} null where this person has no next step
 */
export const nextStep = (board, timeIsUp) => {
  if (board.phase === 'published') return { label: words.readTheRecord, href: board.session.path, primary: true };
  if (!board.me.mayFacilitate) return null;
  switch (board.phase) {
    case 'planned': return toPhase(words.openTheDoors, 'gathering');
    case 'gathering': return toPhase(words.openVoting, 'voting');
    case 'voting': return toPhase(words.revealAndStart, 'discussing');
    case 'discussing': return inDiscussion(board, timeIsUp);
    default: return toPhase(words.publish, 'published');
  }
};

/** @type {(board: Board, timeIsUp: boolean) => Step} */
const inDiscussion = (board, timeIsUp) => {
  const now = running(board);
  const next = top(board);
  if (now && next) {
    const label = timeIsUp ? words.moveOnTo(next.title) : words.moveOn;
    return { label, kind: 'start', about: { topic: next.id, after: now.id }, primary: timeIsUp };
  }
  if (now) return { label: words.finishTopic, kind: 'finish', about: { topic: now.id }, primary: timeIsUp };
  if (next) return { label: words.start(next.title), kind: 'start', about: { topic: next.id, after: null }, primary: true };
  return toPhase(words.closeSession, 'closed');
};

/** @type {(board: Board) => Step|null} One more timebox for the running topic. */
export const moreTime = (board) => {
  const now = running(board);
  if (!now || board.phase !== 'discussing' || !board.me.mayFacilitate) return null;
  return { label: words.goOn(nextMinutes(now.timebox)), kind: 'moreTime', about: { topic: now.id }, primary: false };
};

/** @type {(board: Board) => Step[]} What stands in the menu: phases are guidance, not a cage. */
export const stepsAside = (board) => {
  if (!board.me.mayFacilitate) return [];
  const claim = board.me.mayClaim && !['closed', 'published'].includes(board.phase)
    ? [{ label: words.claim, kind: 'claim', about: {}, primary: false }] : [];
  return [...claim, ...phasesAside(board)];
};

/** @type {(board: Board) => Step[]} */
const phasesAside = (board) => {
  const aside = (/** @type {string} */ label, /** @type {string} */ phase) => ({ ...toPhase(label, phase), primary: false });
  const now = running(board);
  switch (board.phase) {
    case 'voting': return [aside(words.backToGathering, 'gathering'), aside(words.closeEarly, 'closed')];
    case 'discussing': return [
      ...(now && top(board) ? [{ label: words.finishOnly, kind: 'finish', about: { topic: now.id }, primary: false }] : []),
      aside(words.backToVoting, 'voting'),
      aside(words.closeEarly, 'closed'),
    ];
    case 'gathering': return [aside(words.closeEarly, 'closed')];
    case 'closed': return [aside(words.reopen, 'discussing')];
    default: return [];
  }
};
