/**
 * What people did and the server has not confirmed yet, as plain lists. Pure: commands.js sends, this decides.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Command} Command
 */
import { apply } from './state.js';
import { requests } from './requests.js';

/** @type {(board: Board, pending: Command[]) => Board} The board as it will be when all of them have arrived. */
export const predicted = (board, pending) =>
  pending.reduce((seen, command) => {
    const delta = requests[command.kind](command.about).predict?.(seen, command.id ?? command.key);
    return delta ? apply(seen, delta) : seen;
  }, board);

/**
 * The command to send now: one at a time and in order, because a later one may build on an earlier one. Those held back
 * for an undo let others pass.
 *
 * @type {(pending: Command[], now: number) => Command|null}
 */
export const due = (pending, now) =>
  pending.find((command) => command.doneAt === undefined && (command.holdUntil ?? 0) <= now) ?? null;

/**
 * The server has answered. What it made has a name now: later commands that spoke of it by its key use that name.
 *
 * @type {(pending: Command[], key: string, answer: {seq?: number, id?: string}) => Command[]}
 */
export const answered = (pending, key, { seq, id }) =>
  pending.flatMap((command) => {
    if (command.key !== key) return [id ? { ...command, about: renamed(command.about, key, id) } : command];
    return seq === undefined ? [] : [{ ...command, doneAt: seq, id }];
  });

/** @type {(about: Object<string, any>, from: string, to: string) => Object<string, any>} */
const renamed = (about, from, to) =>
  Object.fromEntries(Object.entries(about).map(([name, value]) => [name, value === from ? to : value]));

/** @type {(pending: Command[], seq: number) => Command[]} Without those that the board itself now contains. */
export const settled = (pending, seq) => pending.filter((command) => command.doneAt === undefined || command.doneAt > seq);

/** Milliseconds to wait before attempt n (from 1): doubling to half a minute, spread so that a room does not knock at once. */
export const backOff = (/** @type {number} */ attempt, random = Math.random()) =>
  Math.min(30_000, 500 * 2 ** Math.min(attempt, 10)) * (0.5 + random / 2);

/**
 * Whether a delta is the first news of what was sent from here: the socket may be faster than the answer, and the same
 * note must not stand there twice in between. A topic made here is the person's own, which a message to all cannot say.
 *
 * @type {(pending: Command[], delta: import('./types.js').Delta) => {pending: Command[], delta: import('./types.js').Delta}}
 */
export const recognised = (pending, delta) => {
  const made = delta.topic?.id ?? delta.note?.id ?? delta.epiphany?.id;
  const command = pending.find((one) => (one.doneAt === undefined ? isNewsOf(delta, one) : made !== undefined && one.id === made));
  if (!command) return { pending, delta };
  const own = delta.type === 'topic-added' ? { ...delta, topic: { ...delta.topic, own: true } } : delta;
  const known = command.doneAt === undefined ? answered(pending, command.key, { seq: delta.seq, id: made }) : pending;
  return { pending: known, delta: own };
};

/** @type {(delta: import('./types.js').Delta, command: Command) => boolean} */
const isNewsOf = (delta, { kind, about }) => {
  switch (delta.type) {
    case 'topic-added': return kind === 'addTopic' && delta.topic.title === about.title;
    case 'note-written': return kind === 'writeNote' && delta.topic === about.topic && delta.note.text === about.text;
    case 'epiphany-added': return kind === 'addEpiphany' && delta.epiphany.text === about.text;
    case 'dots':
    case 'hidden': return delta.mine !== undefined && (kind === 'vote' || kind === 'unvote') && delta.topic === about.topic;
    default: return false;
  }
};
