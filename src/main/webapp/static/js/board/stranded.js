/**
 * What becomes of words when the server refuses them, or when their topic goes while they are still being typed: back into their field
 * where that is free, otherwise they are kept above the notes.
 */
import { draftOf, draftsOf, keepDraft } from './drafts.js';
import { giveBack } from './fields.js';
import { asText, whyKept } from './kept.js';
import { topic } from './state.js';

/**
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Command} Command
 * @typedef {import('./commands.js').Problem} Problem
 */

const A_TOPIC = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** @type {(command: Command) => string} What somebody typed for it; empty for a step without words. */
const wordsOf = ({ about }) => about.lines ? asText(about.lines) : about.title ?? about.text ?? '';

/**
 * @type {(command: Command, problem: Problem, board: Board, sentence: string) => import('./kept.js').Kept|null} null: nothing was typed
 */
export const keptFrom = (command, problem, board, sentence) => {
  const { key, kind, about } = command;
  const text = wordsOf(command);
  if (!text) return null;
  return {
    id: about.note ?? key, why: whyKept(problem, board, command), text, topic: about.topic ?? null, title: topic(board, about.topic)?.title ?? '',
    note: about.note, was: about.was, depth: about.depth, ...(problem.status === 404 ? {} : { kind, about }), sentence, ...(problem.now ? { theirs: problem.now } : {}),
  };
};

/** @type {(session: string, command: Command, notes: import('./notes.js').Notes, board: Board) => boolean} Whether they are in their field again. */
export const backInField = (session, { kind, about }, notes, board) => {
  if (kind === 'writeNote') return topic(board, about.topic) !== null && board.phase !== 'published' && notes.giveBack(about.topic, about.text);
  return giveBack(session, kind, about);
};

/** Lines that were being typed for a topic that is gone, or when the record was sealed. @type {(session: string, board: Board, before: Board) => import('./kept.js').Kept[]} */
export const strandedDrafts = (session, board, before) =>
  draftsOf(session).filter((field) => A_TOPIC.test(field) && (board.phase === 'published' || !topic(board, field))).map((field) => {
    const text = draftOf(session, field);
    keepDraft(session, field, '');
    return { id: `draft-${field}`, why: 'topic-gone', text, topic: field, title: topic(before, field)?.title ?? '' };
  });
