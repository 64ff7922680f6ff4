/**
 * What becomes of words when the server refuses them, or when their topic goes while they are still being typed: back into their field
 * where that is free, otherwise they are kept below the notes.
 */
import { draftOf, draftsOf, keepDraft } from './drafts.js';
import { giveBack } from './fields.js';
import { asText, whyKept } from './kept.js';
import { parts, topic } from './state.js';
import { uuid } from './uuid.js';

/**
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Command} Command
 * @typedef {import('./commands.js').Problem} Problem
 */

const A_TOPIC = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** @type {(command: Command) => string} What somebody typed for it; empty for a step without words. */
const wordsOf = ({ about }) => about.lines ? asText(about.lines) : about.title ?? about.text ?? '';

/** Who changes only the words of a line says nothing of its depth. @type {(board: Board, about: Command['about']) => number|undefined} */
const depthOf = (board, about) => topic(board, about.topic)?.notes.find(({ id }) => id === about.note)?.depth;

/**
 * @type {(command: Command, problem: Problem, board: Board, sentence: string) => import('./kept.js').Kept|null} null: nothing was typed
 */
export const keptFrom = (command, problem, board, sentence) => {
  const { key, kind, about } = command;
  const text = wordsOf(command);
  const why = whyKept(problem, board, command);
  if (!text && why !== 'changed-not-removed') return null;
  return {
    id: key, why, text, topic: about.topic ?? null, title: topic(board, about.topic)?.title ?? '',
    note: about.note, was: about.was, depth: about.depth ?? depthOf(board, about), ...(problem.status === 404 ? {} : { kind, about }), sentence, ...(problem.now ? { theirs: problem.now } : {}),
  };
};

/** @type {(session: string, command: Command, notes: import('./notes.js').Notes) => boolean} Whether they are in their field again. */
export const backInField = (session, { kind, about }, notes) => {
  if (kind === 'writeNote') return notes.giveBack(about.topic, about.text);
  return giveBack(session, kind, about);
};

const TAKES_A_PLACE = new Set(['topic-removed', 'topics-merged', 'topic-split', 'off-record', 'phase']);

/** @type {(delta: import('./types.js').Delta) => boolean} Whether somebody may be typing where nothing can be written from now on. */
export const mayStrand = (delta) => parts(delta).some(({ type }) => TAKES_A_PLACE.has(type));

/** Whether what is being typed for that topic cannot be written any more, and why. @type {(board: Board, id: string) => import('./kept.js').Why|null} */
const whyStranded = (board, id) => {
  if (!topic(board, id)) return 'topic-gone';
  if (topic(board, id)?.offRecord) return 'off-record';
  return board.phase === 'published' || !board.me.mayScribe ? 'closed' : null;
};

/**
 * Lines that were being typed where nothing can be written any more. They are nobody's who has not signed in: they may be just coming back.
 *
 * @type {(session: string, board: Board, before: Board) => import('./kept.js').Kept[]}
 */
export const strandedDrafts = (session, board, before) => (board.me.id === null ? [] : draftsOf(session)).flatMap((field) => {
  const why = A_TOPIC.test(field) ? whyStranded(board, field) : null;
  const text = draftOf(session, field);
  if (!why || !text.trim()) return [];
  keepDraft(session, field, '');
  return [{ id: uuid(), why, text, topic: field, title: topic(before, field)?.title ?? '' }];
});
