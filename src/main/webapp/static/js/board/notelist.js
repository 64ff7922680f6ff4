/**
 * The lines of a topic as a list on the page: lines by others appear around the one that has the focus, which is never moved. What is
 * written and where is for notes.js to say.
 *
 * @typedef {import('./types.js').Line} Line
 * @typedef {import('./place.js').Place} Place
 */
import { arrange, childFor, copyOf, elementsFor, setAttribute } from './dom.js';
import { closeField, fieldIn, fillLine, newLine, openField } from './lines.js';

export class NoteList {
  #draft = copyOf('line-template');
  #list;

  /** @param {HTMLElement} list */
  constructor(list) {
    this.#list = list;
  }

  /** @param {Line[]} notes @param {Place} place @param {(line: Line) => boolean} isIdea @param {boolean} mayScribe */
  show(notes, place, isIdea, mayScribe) {
    const lines = elementsFor(this.#list, notes, newLine, (element, line) => {
      const editing = place.editing === line.id;
      fillLine(element, line.text, editing ? place.depth : line.depth, { idea: isIdea(line), editing, struck: line.struck === true });
    });
    const all = this.#withEdited(lines, place);
    arrange(this.#list, mayScribe ? this.#withDraft(all, notes, place) : all);
    setAttribute(this.#draft, 'class', `draft d${place.editing === null ? place.depth : 0}`);
  }

  clear() {
    this.#list.replaceChildren();
  }

  /** The new line is about to stand elsewhere. */
  liftDraft() {
    this.#draft.remove();
  }

  /** @param {string} id @returns {boolean} whether the line is there to be changed */
  open(id) {
    const element = this.elementOf(id);
    if (element) openField(element);
    return element !== undefined;
  }

  /** @param {string} id */
  close(id) {
    closeField(this.elementOf(id));
  }

  /** @param {string|null} id */
  elementOf(id) {
    return childFor(this.#list, id);
  }

  get newField() {
    return fieldIn(this.#draft);
  }

  /** The field being typed into. @param {Place} place */
  fieldAt(place) {
    return fieldIn(this.elementOf(place.editing) ?? this.#draft);
  }

  get hasFocus() {
    return this.#list.contains(document.activeElement);
  }

  /** A line that somebody removed while it is changed here stays until it is left. @param {Element[]} lines @param {Place} place */
  #withEdited(lines, place) {
    const element = this.elementOf(place.editing);
    return element && !lines.includes(element) ? [...lines, element] : lines;
  }

  /** @param {Element[]} lines @param {Line[]} notes @param {Place} place */
  #withDraft(lines, notes, place) {
    const at = place.after === undefined ? -1 : notes.findIndex((line) => line.id === place.after);
    return at < 0 ? [...lines, this.#draft] : [...lines.slice(0, at + 1), this.#draft, ...lines.slice(at + 1)];
  }
}
