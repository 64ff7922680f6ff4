/**
 * Words that could not go where they were meant to: somebody changed the line meanwhile, it is gone, or the moment is over. They stay on
 * this device, over a reload too, until whoever wrote them has decided. Pure but for the storage: keptwords.js shows them.
 *
 * @typedef {import('./types.js').Board} Board
 *
 * @typedef {'changed'|'changed-not-removed'|'begun'|'line-gone'|'topic-gone'|'off-record'|'closed'|'refused'} Why
 *
 * @typedef {object} Kept
 * @property {string} id the key of the click, or a name of its own for what was not sent
 * @property {Why} why
 * @property {string} text empty for a line that was to be removed
 * @property {string|null} topic
 * @property {string} title of the topic, as long as there was one
 * @property {string} [note] the line they were meant for
 * @property {string} [was] what that line said when the writing began
 * @property {string} [theirs] what it says now
 * @property {number} [depth]
 * @property {string} [kind] the command that was refused
 * @property {Object<string, any>} [about]
 * @property {string} [sentence] why it was refused
 *
 * @typedef {'mine'|'theirs'|'both'|'remove'|'as-line'|'here'|'again'|'drop'} Choice
 * @typedef {{kind: string, about: Object<string, any>}|null} Deed what a choice asks for; null: nothing more
 */
import { namesOnDisk, onDisk } from './disk.js';
import { outlined } from './outline.js';
import { running, topic } from './state.js';

/** @type {(problem: import('./commands.js').Problem, board: Board, command: {kind: string, about: Object<string, any>}) => Why} */
export const whyKept = ({ type, status }, board, { kind, about }) => {
  if (type === 'line-was-changed') return kind === 'removeNote' ? 'changed-not-removed' : 'changed';
  if (type === 'topic-is-off-record') return 'off-record';
  if (!/Notes?$/.test(kind)) return 'refused';
  if (about.topic && !topic(board, about.topic)) return 'topic-gone';
  return status === 404 && about.note ? 'line-gone' : 'refused';
};

/** What can be done with them, the likeliest first. @type {(kept: Kept, board: Board) => Choice[]} */
export const choices = ({ why, kind, topic: id }, board) => {
  const takesNotes = board.me.mayScribe && board.phase !== 'published';
  const there = topic(board, id)?.offRecord === false;
  const now = running(board);
  /** @type {Choice[]} */ const elsewhere = now && now.id !== id && !now.offRecord ? ['here', 'drop'] : ['drop'];
  if (!takesNotes) return ['drop'];
  switch (why) {
    case 'changed': return ['both', 'mine', 'theirs'];
    case 'changed-not-removed': return ['theirs', 'remove'];
    case 'begun': return ['mine', 'drop'];
    case 'line-gone':
    case 'off-record':
    case 'closed':
    case 'topic-gone': return there ? ['as-line', 'drop'] : elsewhere;
    default: return kind ? ['again', 'drop'] : ['drop'];
  }
};

/** @type {(choice: Choice, kept: Kept, board: Board) => Deed} */
export const deedOf = (choice, { text, topic: id, note, depth = 0, was, theirs, kind, about = {} }, board) => {
  switch (choice) {
    case 'mine': return { kind: 'editNote', about: { topic: id, note, text, was: theirs ?? was } };
    case 'remove': return { kind: 'removeNote', about: { topic: id, note, was: theirs } };
    case 'both': return written(text, { topic: id, after: note }, depth);
    case 'as-line': return written(text, { topic: id }, depth);
    case 'here': return written(text, { topic: running(board)?.id ?? id }, 0);
    case 'again': return kind ? { kind, about } : null;
    default: return null;
  }
};

/** @type {(text: string, where: Object<string, any>, depth: number) => Deed} */
const written = (text, where, depth) => {
  const lines = outlined(text, depth);
  return lines.length > 1 ? { kind: 'writeNotes', about: { ...where, lines } } : { kind: 'writeNote', about: { ...where, text, depth } };
};

/** A list as one text, from which it can be pasted again. @type {(lines: import('./outline.js').Outlined[]) => string} */
export const asText = (lines) => lines.map(({ text, depth }) => '\t'.repeat(depth) + text).join('\n');

/** On this device, an entry each. Storage may be forbidden or full: then they last as long as the page. */
export class KeptWords {
  /** @type {Map<string, Kept>} */ #all = new Map();
  #prefix;

  /** @param {string} session @param {string|null} by somebody else may sign in on the same device */
  constructor(session, by) {
    this.#prefix = `crema.kept.${session}.${by}.`;
    for (const name of namesOnDisk(this.#prefix)) {
      const kept = onDisk((disk) => JSON.parse(disk.getItem(name) ?? 'null'));
      if (kept) this.#all.set(kept.id, kept);
    }
  }

  /** @returns {Kept[]} the oldest first */
  get all() {
    return [...this.#all.values()];
  }

  /** @param {Kept} kept */
  keep(kept) {
    this.#all.set(kept.id, kept);
    this.begin(kept);
  }

  /** Kept for the next page only: here they stand in their field. @param {Kept} kept */
  begin(kept) {
    onDisk((disk) => disk.setItem(this.#prefix + kept.id, JSON.stringify(kept)));
  }

  /** @param {string} id */
  let(id) {
    this.#all.delete(id);
    onDisk((disk) => disk.removeItem(this.#prefix + id));
  }

  /** What was begun in a line is on its way now. @param {string} id */
  end(id) {
    if (!this.#all.has(id)) this.let(id);
  }
}
