/**
 * The one next step of whoever facilitates, and the steps aside from it. Pure: the page decides where they stand.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Card} Card
 * @typedef {{label: string, kind: string, about: Object<string, any>, primary: boolean}} Step
 * @typedef {{label: string, href: string, primary: boolean}} Way
 */
import { nextSeconds } from './cycle.js';
import { mayClaim } from './people.js';
import { inColumn, running, top } from './state.js';
import { words } from './words.js';

/** @type {(label: string, phase: string) => Step} */
const toPhase = (label, phase) => ({ label, kind: 'toPhase', about: { phase }, primary: true });

/**
 * @param {Board} board
 * @param {boolean} timeIsUp
 * @returns {Step|Way|null} null where this person has no next step
 */
export const nextStep = (board, timeIsUp) => {
  if (board.phase === 'published') return { label: words.readTheRecord, href: board.session.path, primary: true };
  if (board.phase === 'closed' && board.me.mayPublish) return toPhase(words.publish, 'published');
  if (!board.me.mayFacilitate) return null;
  switch (board.phase) {
    case 'planned': return toPhase(words.openTheDoors, 'gathering');
    case 'gathering': return { ...toPhase(words.openVoting, 'voting'), primary: hasTopics(board) };
    case 'voting': return { ...toPhase(running(board) ? words.revealAndGoOn : words.revealAndStart, 'discussing'), primary: running(board) !== null || hasTopics(board) };
    case 'discussing': return inDiscussion(board, timeIsUp);
    default: return toPhase(words.publish, 'published');
  }
};

/** @type {(board: Board) => boolean} Whether there is something to vote on: until then the first thing is to propose it. */
export const hasTopics = (board) => inColumn(board, 'to-discuss').length > 0;

/** @type {(board: Board, timeIsUp: boolean) => Step} */
const inDiscussion = (board, timeIsUp) => {
  const now = running(board);
  const next = top(board);
  if (now && next) {
    return { label: words.moveOnTo(next.title), kind: 'start', about: { topic: next.id, after: now.id }, primary: timeIsUp };
  }
  if (now) return { label: words.finishTopic, kind: 'finish', about: { topic: now.id }, primary: timeIsUp };
  if (next) return { label: words.start(next.title), kind: 'start', about: { topic: next.id, after: null }, primary: true };
  return { ...toPhase(words.closeSession, 'closed'), primary: inColumn(board, 'discussed').length > 0 };
};

/**
 * What stands before the next step beside the clock: pause while it runs, resume while it stands still, one more timebox when time
 * is up.
 *
 * @type {(board: Board, timeIsUp: boolean) => Step|null}
 */
export const clockStep = (board, timeIsUp) => {
  const now = running(board);
  if (!now?.timebox || !['voting', 'discussing'].includes(board.phase) || !board.me.mayFacilitate) return null;
  if (now.timebox.pausedAt) return { label: words.resume, kind: 'resume', about: { topic: now.id }, primary: board.phase === 'discussing' };
  return timeIsUp && board.phase === 'discussing' ? moreTime(board, now, now.timebox) : { label: words.pause, kind: 'pause', about: { topic: now.id }, primary: false };
};

/** @type {(board: Board, now: Card, box: import('./types.js').Timebox) => Step} One more timebox for the running topic. */
const moreTime = (board, now, box) =>
  ({ label: words.goOn(nextSeconds(board, box)), kind: 'moreTime', about: { topic: now.id, after: box.number }, primary: false });

/** @type {(board: Board, timeIsUp: boolean) => Step[]} About the clock, and aside from what stands beside it. */
const clockAside = (board, timeIsUp) => {
  const now = running(board);
  const before = inColumn(board, 'discussed').at(-1);
  return [
    ...(now?.timebox && !timeIsUp ? [moreTime(board, now, now.timebox)] : []),
    ...(now?.timebox && timeIsUp ? [{ label: words.pause, kind: 'pause', about: { topic: now.id }, primary: false }] : []),
    ...(before ? [{ label: words.backTo(before.title), kind: 'back', about: { after: now?.id ?? null }, primary: false }] : []),
  ];
};

/** @type {(board: Board, timeIsUp: boolean) => Step[]} What stands in the menu: phases are guidance, not a cage. */
export const stepsAside = (board, timeIsUp) => {
  if (!board.me.mayFacilitate) return [];
  const claim = mayClaim(board)
    ? [{ label: words.claim, kind: 'claim', about: {}, primary: false }] : [];
  return [...claim, ...phasesAside(board, timeIsUp)];
};

/** @type {(board: Board, timeIsUp: boolean) => Step[]} */
const phasesAside = (board, timeIsUp) => {
  const aside = (/** @type {string} */ label, /** @type {string} */ phase) => ({ ...toPhase(label, phase), primary: false });
  const now = running(board);
  switch (board.phase) {
    case 'voting': return [aside(words.backToGathering, 'gathering'), aside(words.closeEarly, 'closed')];
    case 'discussing': return [
      ...clockAside(board, timeIsUp),
      ...(now && top(board) ? [{ label: words.finishOnly, kind: 'finish', about: { topic: now.id }, primary: false }] : []),
      aside(words.voteAgain, 'voting'),
      aside(words.closeEarly, 'closed'),
    ];
    case 'gathering': return [aside(words.closeEarly, 'closed')];
    case 'closed': return [aside(words.reopen, 'discussing')];
    default: return [];
  }
};
