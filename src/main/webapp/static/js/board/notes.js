/**
 * The notes of the topic in the middle and the line being written. Lines by others appear around the one that has the
 * focus; it is never moved. What the keys do stands in keys.js, the rules of the outline in place.js.
 *
 * @typedef {import('./types.js').Card} Card
 * @typedef {import('./types.js').Line} Line
 *
 * @typedef {object} Scribe
 * @property {string} session
 * @property {(kind: string, about: Object<string, any>) => import('./types.js').Command} give
 * @property {() => void} moved the line being written stands elsewhere: show the notes again
 * @property {import('./kept.js').KeptWords} kept
 */
import { arrange, childFor, copyOf, elementsFor, setAttribute } from './dom.js';
import { fits } from './counted.js';
import { draftOf, keepDraft } from './drafts.js';
import { LIMIT, closeField, fieldIn, fillLine, fitField, newLine, openField } from './lines.js';
import { MOST_AT_ONCE, beside, outlined } from './outline.js';
import { Place } from './place.js';
import { announce, tell } from './say.js';
import { words } from './words.js';

export class Notes {
  /** @type {Card|null} */ #card = null;
  #mayScribe = false;
  /** @type {Map<string, string>} epiphanies by the line they were found in */ #found = new Map();
  /** what the line being changed said when that began */ #was = { text: '', depth: 0 };
  #place = new Place();
  #draft = copyOf('line-template');
  #list;
  #scribe;

  /** @param {HTMLElement} list @param {Scribe} scribe */
  constructor(list, scribe) {
    this.#list = list;
    this.#scribe = scribe;
    list.addEventListener('click', (event) => this.#clicked(/** @type {HTMLElement} */ (event.target)));
    list.addEventListener('input', () => this.#typed());
    list.addEventListener('paste', (event) => this.#pasted(event));
    list.addEventListener('focusout', (event) => this.#left(/** @type {HTMLElement} */ (event.target)));
  }

  /** Whether somebody's words would be disturbed by another topic. */
  get busy() {
    return this.#list.contains(document.activeElement) || this.#newField.value.trim() !== '';
  }

  /** @param {Card|null} card @param {boolean} mayScribe @param {import('./types.js').Epiphany[]} epiphanies */
  show(card, mayScribe, epiphanies) {
    this.#found = new Map(epiphanies.flatMap(({ id, from }) => (from ? [[from, id]] : [])));
    const turned = card?.id !== this.#card?.id;
    if (turned) this.#turnTo(card);
    this.#card = card;
    this.#mayScribe = mayScribe;
    if (!card) return;
    this.#place.fit(card.notes);
    const lines = elementsFor(this.#list, card.notes, newLine, (element, line) => {
      const editing = this.#place.editing === line.id;
      fillLine(element, line.text, editing ? this.#place.depth : line.depth, { idea: this.#found.has(line.id), editing, struck: line.struck === true });
    });
    arrange(this.#list, this.#withDraft(this.#withEdited(lines)));
    setAttribute(this.#draft, 'class', `draft d${this.#place.editing === null ? this.#place.depth : 0}`);
    if (turned) fitField(this.#newField);
  }

  /** The server has named a line that was made here. @param {string} key @param {string} id */
  named(key, id) {
    this.#place.renamed(key, id);
    const element = this.#elementOf(key);
    if (element) element.dataset.id = id;
    // a finger that is on the line while it is named finds it by its name
    if (this.#card) this.#card = { ...this.#card, notes: this.#notes.map((line) => (line.id === key ? { ...line, id } : line)) };
  }

  /** Words the server refused. @param {string} topic @param {string} text @returns {boolean} whether they are in a field again */
  giveBack(topic, text) {
    if (this.#card?.id !== topic || draftOf(this.#scribe.session, topic)) return false;
    keepDraft(this.#scribe.session, topic, text);
    this.#newField.value = text;
    fitField(this.#newField);
    return true;
  }

  /** What Enter does: this line is finished, the next one begins behind it. */
  next() {
    const { editing, depth } = this.#place;
    if (editing === null) return void this.#nextNew();
    if (!this.#finish()) return undefined;
    this.#place.goOnBehind(this.#notes, editing, depth);
    this.#scribe.moved();
    return this.#newField.focus();
  }

  /** @param {1|-1} step @returns {boolean} whether the line could go there */
  indent(step) {
    if (!this.#place.indent(this.#notes, step)) return false;
    if (this.#place.editing !== null && this.#field.value.trim()) this.#change(this.#field.value.trim());
    this.#scribe.moved();
    announce(words.depth(this.#place.depth));
    return true;
  }

  /** The line is kept as an epiphany as well: a copy, which can be worded anew without the line. */
  keepAsEpiphany() {
    const text = this.#field.value.trim();
    if (!text || !fits(this.#field, LIMIT)) return;
    if (this.#found.has(this.#place.editing ?? '')) return tell(words.alreadyAnEpiphany);
    const from = this.#place.editing ?? this.#nextNew();
    if (this.#place.editing !== null) this.#change(text);
    this.#scribe.give('addEpiphany', { text, from });
    tell(words.epiphanyKept);
  }

  /** The line changes places with its neighbour, each with what hangs below it. @param {1|-1} step */
  move(step) {
    const { editing } = this.#place;
    const to = editing === null ? null : beside(this.#notes, editing, step);
    if (!to) return announce(words.cannotMove);
    this.#scribe.give('moveNote', { topic: this.#topic, note: editing, after: to.after });
    announce(words.moved(this.#notes.findIndex((line) => line.id === editing) + 1, this.#notes.length));
  }

  /** The line being changed does not go into the record, or does after all. */
  strike() {
    const line = this.#notes.find((one) => one.id === this.#place.editing);
    if (line) this.#scribe.give('strikeNote', { topic: this.#topic, note: line.id, struck: !line.struck });
  }

  /** What is written is saved and the keyboard goes away. */
  done() {
    if (this.#place.editing === null && this.#field.value.trim()) this.next();
    this.#field.blur();
  }

  /** @param {1|-1} step to the line above or below @returns {boolean} whether there is one */
  step(step) {
    const to = this.#place.neighbour(this.#notes, step);
    if (to) to === 'end' ? this.#goToEnd() : this.#edit(to);
    return to !== null;
  }

  /** What Backspace does on an empty line: out, then away. */
  retreat() {
    if (!this.indent(-1) && !this.step(-1) && this.#place.editing !== null) this.#goToEnd();
  }

  /** @returns {string|undefined} the key of the line, if there was one to write */
  #nextNew() {
    const text = this.#field.value.trim();
    if (!text) return void (!this.indent(-1) && this.#place.after !== undefined && this.#goToEnd());
    if (!fits(this.#field, LIMIT)) return undefined;
    this.#field.value = '';
    this.#typed();
    return this.#write('writeNote', { text, depth: this.#place.depth });
  }

  /** @param {'writeNote'|'writeNotes'} kind @param {Object<string, any>} what @returns {string} the key */
  #write(kind, what) {
    const { after } = this.#place;
    const { key } = this.#scribe.give(kind, { topic: this.#topic, ...what, ...(after === undefined ? {} : { after }) });
    if (after !== undefined) this.#place.after = key;
    this.#scribe.moved();
    return key;
  }

  /** @param {Line} line */
  #edit(line) {
    if (!this.#finish()) return;
    const element = this.#elementOf(line.id);
    if (!element) return;
    openField(element);
    this.#place.edit(line);
    this.#was = line;
    this.#scribe.moved();
    this.#field.value = line.text;
    this.#typed();
    this.#field.focus();
    this.#field.setSelectionRange(line.text.length, line.text.length);
  }

  /** Leaves the line being changed; what was changed is saved, what was emptied is removed. @returns {boolean} */
  #finish() {
    const { editing } = this.#place;
    if (editing === null) return true;
    if (!fits(this.#field, LIMIT)) return false;
    const [element, text] = [this.#elementOf(editing), this.#field.value.trim()];
    if (text) this.#change(text);
    else this.#scribe.give('removeNote', { topic: this.#topic, note: editing });
    this.#scribe.kept.end(editing);
    this.#place.editing = null;
    closeField(element);
    return true;
  }

  /** @param {string} text */
  #change(text) {
    const { editing, depth } = this.#place;
    const { text: was, depth: depthWas } = this.#was;
    const change = { ...(text === was ? {} : { text, was }), ...(depth === depthWas ? {} : { depth }) };
    if (Object.keys(change).length > 0) this.#scribe.give('editNote', { topic: this.#topic, note: editing, ...change });
    this.#was = { text, depth };
  }

  #goToEnd() {
    if (!this.#finish()) return;
    this.#place.goToEnd();
    this.#draft.remove();
    this.#scribe.moved();
    this.#newField.focus();
  }

  /** @param {HTMLElement} target */
  #clicked(target) {
    const id = target.closest('li')?.dataset.id;
    const line = this.#notes.find((one) => one.id === id);
    if (this.#mayScribe && line && !target.closest('textarea, button') && getSelection()?.isCollapsed) this.#edit(line);
  }

  /** @param {HTMLElement} target */
  #left(target) {
    if (target.matches('textarea') && this.#elementOf(this.#place.editing)?.contains(target)) this.#finish();
  }

  /** Several lines at once become several notes, behind the one they were pasted into; too many stay in the field. @param {ClipboardEvent} event */
  #pasted(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/\S\s*\n\s*\S/.test(text)) return;
    const lines = outlined(text, this.#place.depth);
    if (lines.length > MOST_AT_ONCE) return tell(words.listTooLong(lines.length, MOST_AT_ONCE));
    const longest = Math.max(...lines.map((line) => line.text.length));
    if (longest > LIMIT) return tell(words.tooLong(longest - LIMIT, LIMIT));
    event.preventDefault();
    if (this.#place.editing !== null) this.next();
    if (this.#place.editing === null) this.#write('writeNotes', { lines });
  }

  #typed() {
    fitField(this.#field);
    const { editing, depth } = this.#place;
    const { value } = this.#field;
    if (!this.#card) return;
    if (editing === null) keepDraft(this.#scribe.session, this.#card.id, value);
    else if (value.trim() === this.#was.text) this.#scribe.kept.end(editing);
    else this.#scribe.kept.begin({ id: editing, why: 'begun', text: value, topic: this.#topic, title: this.#card.title, note: editing, was: this.#was.text, depth });
  }

  /** @param {Card|null} card */
  #turnTo(card) {
    this.#finish();
    this.#place = new Place();
    this.#list.replaceChildren();
    this.#newField.value = card ? draftOf(this.#scribe.session, card.id) : '';
  }

  /** A line that somebody removed while it is changed here stays until it is left. @param {Element[]} lines */
  #withEdited(lines) {
    const element = this.#elementOf(this.#place.editing);
    return element && !lines.includes(element) ? [...lines, element] : lines;
  }

  /** @param {Element[]} lines */
  #withDraft(lines) {
    if (!this.#mayScribe) return lines;
    const at = this.#place.after === undefined ? -1 : this.#notes.findIndex((line) => line.id === this.#place.after);
    return at < 0 ? [...lines, this.#draft] : [...lines.slice(0, at + 1), this.#draft, ...lines.slice(at + 1)];
  }

  get #notes() {
    return this.#card?.notes ?? [];
  }

  get #topic() {
    return /** @type {Card} */ (this.#card).id;
  }

  get #newField() {
    return fieldIn(this.#draft);
  }

  /** The field being typed into. */
  get #field() {
    return fieldIn(this.#elementOf(this.#place.editing) ?? this.#draft);
  }

  /** @param {string|null} id */
  #elementOf(id) {
    return childFor(this.#list, id);
  }
}
