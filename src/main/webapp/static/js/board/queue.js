/**
 * What people did and the server has not confirmed yet, as plain lists. Pure: commands.js sends, this decides.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Command} Command
 */
import { apply } from './state.js';
import { nameInList, requests } from './requests.js';

/** @type {(board: Board, pending: Command[]) => Board} The board as it will be when all of them have arrived. */
export const predicted = (board, pending) =>
  pending.reduce((seen, command) => {
    const delta = requests[command.kind](command.about).predict?.(seen, command.id ?? command.key, command.ids);
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
 * @type {(pending: Command[], key: string, answer: import('./commands.js').Answer) => Command[]}
 */
export const answered = (pending, key, answer) => {
  const names = namesOf(key, answer);
  return pending.flatMap((command) => {
    if (command.key !== key) return [{ ...command, about: renamed(command.about, names) }];
    return answer.seq === undefined ? [] : [{ ...command, doneAt: answer.seq, id: answer.id, ids: answer.ids }];
  });
};

/** What was made by a key, and what the server calls it. @type {(key: string, answer: import('./commands.js').Answer) => Map<string, string>} */
export const namesOf = (key, { id, ids = [] }) => {
  const names = new Map(ids.map((name, at) => [nameInList(key, at, ids.length), name]));
  return id ? names.set(key, id) : names;
};

/** @type {(about: Object<string, any>, names: Map<string, string>) => Object<string, any>} */
const renamed = (about, names) =>
  Object.fromEntries(Object.entries(about).map(([name, value]) => [name, names.get(value) ?? value]));

/** @type {(pending: Command[], seq: number) => Command[]} Without those that the board itself now contains. */
export const settled = (pending, seq) => pending.filter((command) => command.doneAt === undefined || command.doneAt > seq);

/**
 * The news of something sent from here, by the key of its click: the socket may be faster than the answer, and the same
 * note must not stand there twice in between. Equal words from another device have another key.
 *
 * @type {(pending: Command[], delta: import('./types.js').Delta) => Command|null}
 */
export const newsOf = (pending, { key }) =>
  pending.find((command) => command.key === key && command.doneAt === undefined) ?? null;

/** @type {(delta: import('./types.js').Delta) => import('./commands.js').Answer} The news as the answer it stands for. */
export const answerIn = (delta) => {
  const { seq } = delta;
  switch (delta.type) {
    case 'topics-merged': return { seq, id: delta.topics[0].id };
    case 'topic-added': return { seq, id: delta.topic.id };
    case 'note-written': return { seq, id: delta.note.id };
    case 'notes-written': return { seq, id: delta.notes.at(-1)?.id, ids: delta.notes.map((note) => note.id) };
    case 'epiphany-added': return { seq, id: delta.epiphany.id };
    case 'person-added': return { seq, id: delta.person.id };
    default: return { seq };
  }
};

/** Milliseconds to wait before attempt n (from 1): soon, then doubling to ten seconds, spread so that a room does not knock at once. */
export const backOff = (/** @type {number} */ attempt, random = Math.random()) =>
  Math.min(10_000, 300 * 2 ** Math.min(attempt - 1, 10)) * (0.5 + random / 2);

/** A server that names a longer time than this is asked sooner all the same. */
const PATIENCE = 60_000;

/** @type {(header: string|null, now: number) => number} Milliseconds that `Retry-After` asks for: seconds, or a date. */
export const retryAfter = (header, now) => {
  if (!header) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Math.min(PATIENCE, Math.max(0, wait || 0));
};
