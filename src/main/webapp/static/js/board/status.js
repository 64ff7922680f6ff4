/**
 * The line above the board and the bar above it: where the evening is, what this person has left, the next step.
 *
 * @typedef {import('./types.js').Board} Board
 */
import { evening } from './clock.js';
import { all, make, setAttribute, setText, the } from './dom.js';
import { isDeserted, mayClaim, showDoor, showPeople, showQueue } from './people.js';
import { electorate } from './rounds.js';
import { isOver, votingIsOpen } from './state.js';
import { clockStep, hasTopics, nextStep, stepsAside } from './steps.js';
import { words } from './words.js';
import { dayOf, inZone, named } from './zones.js';

/** Minutes from the planned end beyond which it says nothing about how the evening goes. */
const ANOTHER_DAY = 300;

/** @type {(board: Board, now: number) => (Node|string)[]} */
const lead = (board, now) => {
  if (board.phase === 'planned') {
    const { startsAt, zone } = board.session;
    const when = inZone(startsAt, zone, { weekday: 'long', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
    return [make('b', {}, words.starts(named(when, startsAt, zone))), `. ${words.opening.planned}`];
  }
  if (board.phase === 'discussing') {
    const { minutes, topics } = evening(board, now);
    if (Math.abs(minutes) > ANOTHER_DAY) return [];
    const left = make('b', { class: 'num' }, words.minutesLeft(minutes));
    return topics > 0 && minutes > 0 ? [left, words.about(topics)] : [left];
  }
  if (board.phase === 'gathering' && board.me.mayFacilitate && !hasTopics(board)) return [words.nothingToVoteOn];
  const then = board.phase === 'closed' && board.publishesAt ? [` ${words.willBePublished(dayOf(board.publishesAt, now, board.session.zone))}`] : [];
  return board.phase === 'voting' ? [] : [words.opening[board.phase], ...then];
};

/** @type {(board: Board) => void} */
const showDots = (board) => {
  const left = board.me.dotsLeft;
  const line = the('#my-dots');
  line.hidden = !votingIsOpen(board) || (board.phase !== 'voting' && left === 0);
  if (left === null) return;
  const [spent, free] = all('.dots', line);
  setAttribute(spent, 'data-n', String(Math.max(0, (board.round?.dots ?? left) - left)));
  setAttribute(free, 'data-n', String(left));
  setText(the('.num', line), words.dotsLeft(left));
};

/** @type {(board: Board, now: number) => void} */
export const showStatus = (board, now) => {
  const parts = lead(board, now);
  const text = parts.map((part) => (typeof part === 'string' ? part : part.textContent)).join('');
  const line = the('#lead');
  if (line.textContent !== text) line.replaceChildren(...parts);
  line.hidden = parts.length === 0;
  showDots(board);
  the('#voted').hidden = board.phase !== 'voting';
  setText(the('#voted'), words.voted(board.voted, electorate(board)));
  showWho(board);
  showPeople(board);
  showQueue(board);
  for (const step of all('.phases li')) setAttribute(step, 'aria-current', step.dataset.phase === board.phase ? 'step' : null);
  showDoor(board);
  setText(the('#date'), inZone(board.session.startsAt, board.session.zone, { weekday: 'short', day: 'numeric', month: 'short' }));
};

/** @type {(board: Board) => void} */
const showWho = (board) => {
  const claims = mayClaim(board) && !board.me.mayFacilitate;
  const sentence = board.facilitator ? (isDeserted(board) ? words.facilitatorGone : words.facilitatedBy)(board.facilitator) : words.nobodyFacilitates;
  setText(the('#who'), isOver(board) || (claims && !board.facilitator) ? '' : sentence);
  the('#claim').hidden = !claims;
};

/** @type {(step: import('./steps.js').Step|import('./steps.js').Way, busy: boolean, plain?: string) => HTMLElement} */
const button = (step, busy, plain = '') => {
  const classes = `button ${step.primary ? 'primary' : plain}`.trim();
  if ('href' in step) return make('a', { class: classes, href: step.href }, step.label);
  const about = { 'data-do': step.kind, 'data-about': JSON.stringify(step.about) };
  return make('button', { class: classes, type: 'button', ...about, ...(busy ? { 'aria-busy': 'true' } : {}) }, step.label);
};

/** One button stops the clock and sets it going, one leads on from a topic. @type {Object<string, string>} */
const SAME = { resume: 'pause', finish: 'start' };

/** Each phase is another thing. @type {(button: HTMLElement) => string} */
const doing = ({ dataset: { do: name = '', about = '' } }) => (name === 'toPhase' ? about : SAME[name] ?? name);

/** Longer than somebody takes who presses twice. */
const REST = 700;

/** @type {(buttons: Element[]) => string} */
const leadingTo = (buttons) => buttons.map((one) => (one instanceof HTMLElement && one.dataset.do === 'toPhase' ? one.dataset.about : '')).join('');

/** Where a step has led to another phase, the same press again must not lead to the one after it. @type {(place: HTMLElement) => void} */
const rest = (place) => {
  place.inert = true;
  setTimeout(() => { place.inert = false; }, REST);
};

/**
 * Whoever was on a step is on the button that does the same now, and otherwise where no key does something else.
 *
 * @type {(held: HTMLElement, place: HTMLElement, buttons: HTMLElement[]) => void}
 */
const passFocus = (held, place, buttons) => {
  const same = buttons.filter((other) => doing(other) === doing(held));
  const next = buttons.find((other) => other.isEqualNode(held)) ?? (same.length === 1 ? same[0] : null);
  (next ?? place.closest('details')?.querySelector('summary') ?? the('.timer h2')).focus({ preventScroll: true });
};

/** The same buttons stay where they are unless something about them changed. @type {(place: HTMLElement, buttons: HTMLElement[]) => void} */
const put = (place, buttons) => {
  const now = [...place.children];
  if (now.length === buttons.length && now.every((other, at) => other.isEqualNode(buttons[at]))) return;
  const held = now.find((other) => other === document.activeElement);
  const [before, after] = [leadingTo(now), leadingTo(buttons)];
  place.replaceChildren(...buttons);
  if (before && after && before !== after) rest(place);
  if (held instanceof HTMLElement) passFocus(held, place, buttons);
};

/**
 * The next step stands beside the clock where the running topic is seen, and in the status line otherwise.
 *
 * @type {(board: Board, place: HTMLElement, runs: boolean, timeIsUp: boolean, busy: boolean) => void}
 */
export const showSteps = (board, place, runs, timeIsUp, busy) => {
  const step = nextStep(board, timeIsUp);
  const beside = clockStep(board, timeIsUp);
  const atClock = runs && board.phase === 'discussing';
  // the room is asked nearly the same, and only advises
  for (const name of ['aria-label', 'data-label']) setAttribute(place, name, atClock && step && timeIsUp ? words.youDecide : null);
  put(the('#next'), step && !atClock ? [button(step, busy)] : []);
  put(place, [
    ...(runs && beside ? [button(beside, busy)] : []),
    ...(atClock && step ? [button(step, busy, timeIsUp ? '' : 'quiet')] : []),
  ]);
  put(the('#aside'), stepsAside(board, timeIsUp).map((aside) => button(aside, busy)));
};
