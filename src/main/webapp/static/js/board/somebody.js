/**
 * Somebody without a phone, for whoever enters what they say: what they have given and have left, and what becomes of it. Pure.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Command} Command
 * @typedef {import('./types.js').Delta} Delta
 *
 * @typedef {object} Somebody
 * @property {string} id
 * @property {string} name
 * @property {number} seq the last event that this contains; 0 while nothing is known
 * @property {number|null} dotsLeft null: none can be given
 * @property {Object<string, number>} mine by topic
 */
import { dotsMoved } from './moved.js';
import { parts } from './state.js';

/** What else than a dot may leave somebody with other dots. */
const MOVES_DOTS = new Set(['phase', 'topic-removed', 'topics-merged', 'topic-split', 'person-returned', 'undone']);

/** @type {(id: string, name: string) => Somebody} */
export const unknown = (id, name) => ({ id, name, seq: 0, dotsLeft: null, mine: {} });

/** @type {(somebody: Somebody, view: Board) => Somebody} The server has told all of it. */
export const as = (somebody, { seq, me, topics }) => ({
  ...somebody, seq, dotsLeft: me.dotsLeft, mine: Object.fromEntries(topics.map(({ id, mine }) => [id, mine])),
});

/** @type {(somebody: Somebody, topic: string, step: 1|-1) => Somebody} One dot more, or one less. */
const after = (somebody, topic, step) => ({
  ...somebody,
  dotsLeft: somebody.dotsLeft === null ? null : Math.max(0, somebody.dotsLeft - step),
  mine: { ...somebody.mine, [topic]: Math.max(0, (somebody.mine[topic] ?? 0) + step) },
});

/** @type {(somebody: Somebody, pending: Command[]) => Somebody} With what is on its way for them from here. */
const predicted = (somebody, pending) => pending
  .filter(({ kind, about, doneAt }) => (kind === 'vote' || kind === 'unvote') && about.person === somebody.id && !(doneAt !== undefined && doneAt <= somebody.seq))
  .reduce((soFar, { kind, about }) => after(soFar, about.topic, kind === 'vote' ? 1 : -1), somebody);

/** @type {(board: Board, somebody: Somebody|null, pending: Command[]) => Board} The board as it is theirs, with what its reader may do. */
export const seenFor = (board, somebody, pending) => {
  if (somebody === null) return board;
  const { dotsLeft, mine } = predicted(somebody, pending);
  return {
    ...board,
    me: { ...board.me, dotsLeft: board.me.dotsLeft === null ? null : dotsLeft },
    topics: board.topics.map((card) => ({ ...card, mine: mine[card.id] ?? 0 })),
  };
};

/** @type {(delta: Delta) => boolean} Whether only the server can say what it leaves them with. */
export const mustAsk = ({ type }) => MOVES_DOTS.has(type);

/** @type {(somebody: Somebody, delta: Delta) => Somebody} A dot that was entered for them on another device, or here. */
export const heard = (somebody, delta) => {
  const entered = delta.type === 'dots' || delta.type === 'hidden' ? delta.entered : undefined;
  if (entered?.person !== somebody.id || (delta.seq ?? 0) <= somebody.seq) return somebody;
  return { ...somebody, seq: delta.seq ?? 0, dotsLeft: entered.dotsLeft, mine: { ...somebody.mine, [entered.topic]: entered.mine } };
};

/** @type {(before: Board, delta: Delta, was: Somebody, is: Somebody) => string|null} What became of their dots; null: nothing. */
export const toldOf = (before, delta, was, is) =>
  was.dotsLeft === null ? null : dotsMoved(parts(delta), before.topics, (topic) => was.mine[topic], (topic) => is.mine[topic], is.name);
