/**
 * Where a scribe is in an outline: on a line that is there already, or on a new one behind some other. Pure: it knows
 * the lines as a list and says what is above, how deep one may go, and where an arrow leads.
 *
 * @typedef {import('./types.js').Line} Line
 */
import { DEEPEST, deeper, reachesTheDeepest, shallower } from './outline.js';

export class Place {
  /** @type {string|null} the line being changed; null while a new one is written */ editing = null;
  /** @type {string|undefined} the line that the new one goes behind; absent: the end */ after;
  #newDepth = 0;
  #changedDepth = 0;

  /** Counts from 0. */
  get depth() {
    return this.editing === null ? this.#newDepth : this.#changedDepth;
  }

  /** @param {Line} line */
  edit(line) {
    this.editing = line.id;
    this.#changedDepth = line.depth;
  }

  /** The new line goes behind the one just left, as deep as that, or before what hangs below it. @param {Line[]} notes @param {string} id @param {number} depth */
  goOnBehind(notes, id, depth) {
    const next = notes[notes.findIndex((line) => line.id === id) + 1];
    this.#newDepth = Math.max(depth, next?.depth ?? 0);
    this.editing = null;
    this.after = next ? id : undefined;
  }

  goToEnd() {
    this.editing = null;
    this.after = undefined;
  }

  /** Others change the list meanwhile: a line that is gone cannot be written behind. @param {Line[]} notes */
  fit(notes) {
    if (this.after !== undefined && !notes.some((line) => line.id === this.after)) this.after = undefined;
    if (this.editing === null) this.#newDepth = Math.min(this.#newDepth, deeper(this.#above(notes), DEEPEST));
    else this.#changedDepth = notes.find((line) => line.id === this.editing)?.depth ?? this.#changedDepth;
  }

  /** @param {string} key @param {string} id */
  renamed(key, id) {
    if (this.after === key) this.after = id;
    if (this.editing === key) this.editing = id;
  }

  /** @param {Line[]} notes @param {1|-1} step @returns {boolean} whether the line could go there, with what hangs below it */
  indent(notes, step) {
    if (step > 0 && this.editing !== null && reachesTheDeepest(notes, this.editing)) return false;
    const to = step > 0 ? deeper(this.#above(notes), this.depth) : shallower(this.depth);
    if (step > 0 ? to <= this.depth : to === this.depth) return false;
    if (this.editing === null) this.#newDepth = to;
    else this.#changedDepth = to;
    return true;
  }

  /**
   * @param {Line[]} notes @param {1|-1} step
   * @returns {Line|'end'|null} the line above or below, the new line at the end, or nothing
   */
  neighbour(notes, step) {
    const at = this.editing === null ? this.#index(notes, this.after) : notes.findIndex((line) => line.id === this.editing);
    const to = this.editing === null && step > 0 ? at : at + step;
    if (to < 0) return null;
    return notes[to] ?? (this.editing === null ? null : 'end');
  }

  /** Where the new line stands among the others. @param {Line[]} notes @param {string|undefined} after */
  #index(notes, after) {
    return after === undefined ? notes.length : notes.findIndex((line) => line.id === after) + 1;
  }

  /** @param {Line[]} notes */
  #above(notes) {
    return this.editing === null
      ? notes[this.#index(notes, this.after) - 1]
      : notes[notes.findIndex((line) => line.id === this.editing) - 1];
  }
}
