/**
 * The line being written, under the topic in the middle: what becomes of it. How the lines look stands in notelist.js, which key does
 * what in keys.js, the rules of the outline in place.js.
 *
 * @typedef {import('./types.js').Card} Card
 * @typedef {object} Scribe
 * @property {string} session
 * @property {(kind: string, about: Object<string, any>) => import('./types.js').Command} give
 * @property {() => void} moved the line being written stands elsewhere: show the notes again
 * @property {import('./keptwords.js').KeptPanel} kept
 */
import { areFew, fits } from './counted.js';
import { enterField, fitField } from './lines.js';
import { NoteList } from './notelist.js';
import { LIMIT, beside, outlined } from './outline.js';
import { Place } from './place.js';
import { announce, tell } from './say.js';
import { Typing } from './typing.js';
import { words } from './words.js';

export class Notes {
  /** @type {Card|null} */ #card = null;
  #mayScribe = false;
  /** @type {Set<string|null|undefined>} the lines in which an epiphany was found */ #found = new Set();
  /** what the line being changed said when that began */ #was = '';
  #place = new Place();
  #list;
  #scribe;
  #typing;

  /** @param {HTMLElement} list @param {Scribe} scribe */
  constructor(list, scribe) {
    this.#list = new NoteList(list);
    this.#scribe = scribe;
    this.#typing = new Typing(scribe.session, scribe.kept);
    list.addEventListener('click', (event) => this.#clicked(/** @type {HTMLElement} */ (event.target)));
    list.addEventListener('input', () => this.#typed());
    list.addEventListener('paste', (event) => this.#pasted(event));
    list.addEventListener('focusout', (event) => this.#left(/** @type {HTMLElement} */ (event.target)));
  }

  /** Whether somebody's words would be disturbed by another topic. */
  get busy() {
    return this.#list.hasFocus || this.#list.newField.value.trim() !== '';
  }

  /** @param {Card|null} card @param {boolean} mayScribe @param {import('./types.js').Epiphany[]} epiphanies */
  show(card, mayScribe, epiphanies) {
    this.#found = new Set(epiphanies.map(({ from }) => from));
    const turned = card?.id !== this.#card?.id;
    if (turned) this.#turnTo(card);
    else if (this.#mayScribe && !mayScribe) this.#stop(card);
    this.#card = card;
    this.#mayScribe = mayScribe;
    if (!card) return;
    this.#place.fit(card.notes);
    this.#list.show(card.notes, this.#place, ({ id }) => this.#found.has(id), mayScribe);
    if (turned) fitField(this.#list.newField);
  }

  /** The server has named a line that was made here. @param {string} key @param {string} id */
  named(key, id) {
    this.#place.renamed(key, id);
    const element = this.#list.elementOf(key);
    if (element) element.dataset.id = id;
    // a finger that is on the line while it is named finds it by its name
    if (this.#card) this.#card = { ...this.#card, notes: this.#notes.map((line) => (line.id === key ? { ...line, id } : line)) };
  }

  /** Words the server refused. @param {string} topic @param {string} text @returns {boolean} whether they are in a field again */
  giveBack(topic, text) {
    if (!this.#mayScribe || this.#card?.id !== topic || this.#typing.draft(this.#card) || this.#list.newField.value.trim()) return false;
    this.#list.newField.value = text;
    this.#typing.draftIs(this.#card, text);
    fitField(this.#list.newField);
    return true;
  }

  /** What Enter does: this line is finished, the next one begins behind it. */
  next() {
    const { editing, depth } = this.#place;
    if (editing === null) this.#nextNew();
    else this.#toTheNew(() => this.#place.goOnBehind(this.#notes, editing, depth));
  }

  /** With what hangs below the line. @param {1|-1} step @returns {boolean} whether it could go there */
  indent(step) {
    if (!this.#place.indent(this.#notes, step)) return false;
    if (this.#place.editing !== null) this.#give('editNote', { note: this.#place.editing, depth: this.#place.depth });
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
    if (!from) return;
    if (this.#place.editing !== null) this.#change(text);
    this.#scribe.give('addEpiphany', { text, from });
    tell(words.epiphanyKept);
  }

  /** The line changes places with its neighbour, each with what hangs below it. @param {1|-1} step */
  move(step) {
    const { editing } = this.#place;
    const to = editing && beside(this.#notes, editing, step);
    if (!to) return announce(words.cannotMove);
    this.#give('moveNote', { note: editing, after: to.after });
    announce(words.moved(this.#notes.findIndex((line) => line.id === editing) + 1, this.#notes.length));
  }

  /** The line being changed does not go into the record, or does after all. */
  strike() {
    const line = this.#notes.find((one) => one.id === this.#place.editing);
    if (line) this.#give('strikeNote', { note: line.id, struck: !line.struck });
  }

  /** What is written is saved and the keyboard goes away. */
  done() {
    if (this.#place.editing === null && this.#field.value.trim()) this.next();
    this.#field.blur();
  }

  /** @param {1|-1} step to the line above or below @returns {boolean} whether there is one */
  step(step) {
    const to = this.#place.neighbour(this.#notes, step);
    if (to) to === 'end' ? this.#toTheNew(() => this.#place.goToEnd()) : this.#edit(to);
    return to !== null;
  }

  /** What Backspace does on an empty line: out, then away. */
  retreat() {
    if (!this.indent(-1) && !this.step(-1) && this.#place.editing !== null) this.#toTheNew(() => this.#place.goToEnd());
  }

  /** @returns {string|undefined} the key of the line, if there was one to write */
  #nextNew() {
    const text = this.#field.value.trim();
    if (!text) return void (!this.indent(-1) && this.#place.after !== undefined && this.#toTheNew(() => this.#place.goToEnd()));
    const lines = outlined(text, this.#place.depth);
    if (lines.length > 1 ? !areFew(lines) : !fits(this.#field, LIMIT)) return undefined;
    this.#field.value = '';
    this.#typed();
    return lines.length > 1 ? this.#write('writeNotes', { lines }) : this.#write('writeNote', { text, depth: this.#place.depth });
  }

  /** @param {'writeNote'|'writeNotes'} kind @param {Object<string, any>} what @returns {string} the key */
  #write(kind, what) {
    const { after } = this.#place;
    const { key } = this.#give(kind, { ...what, ...(after === undefined ? {} : { after }) });
    if (after !== undefined) this.#place.after = key;
    this.#scribe.moved();
    return key;
  }

  /** @param {import('./types.js').Line} line */
  #edit(line) {
    if (!this.#finish() || !this.#list.open(line.id)) return;
    this.#place.edit(line);
    this.#was = line.text;
    this.#scribe.moved();
    this.#field.value = line.text;
    this.#typed();
    enterField(this.#field);
    this.#field.setSelectionRange(line.text.length, line.text.length);
  }

  /** Leaves the line being changed; what was changed is saved, what was emptied is removed. @returns {boolean} */
  #finish() {
    const { editing } = this.#place;
    if (editing === null) return true;
    if (!fits(this.#field, LIMIT)) return false;
    const text = this.#field.value.trim();
    if (text) this.#change(text);
    else this.#give('removeNote', { note: editing, was: this.#was });
    this.#typing.end(editing);
    this.#place.editing = null;
    this.#list.close(editing);
    return true;
  }

  /** Nobody writes here any more: a line that was only looked at is left. @param {Card|null} card */
  #stop(card) {
    if (this.#place.editing !== null && this.#field.value.trim() === this.#was) this.#finish();
    this.#list.newField.value = this.#typing.draft(card);
  }

  /** @param {string} text */
  #change(text) {
    if (text !== this.#was) this.#give('editNote', { note: this.#place.editing, text, was: this.#was });
    this.#was = text;
  }

  /** @type {(kind: string, about: Object<string, any>) => import('./types.js').Command} */
  #give = (kind, about) => this.#scribe.give(kind, { topic: this.#card?.id, ...about });

  /** @param {() => void} place where the new line stands */
  #toTheNew(place) {
    if (!this.#finish()) return;
    place();
    this.#list.liftDraft();
    this.#scribe.moved();
    this.#list.newField.focus();
  }

  /** @param {HTMLElement} target */
  #clicked(target) {
    const id = target.closest('li')?.dataset.id;
    const line = this.#notes.find((one) => one.id === id);
    if (this.#mayScribe && line && !target.closest('textarea, button') && getSelection()?.isCollapsed) this.#edit(line);
  }

  /** @param {HTMLElement} target */
  #left(target) {
    if (target.matches('textarea') && this.#list.elementOf(this.#place.editing)?.contains(target)) this.#finish();
  }

  /** Several lines at once become several notes, behind the one they were pasted into; too many stay in the field. @param {ClipboardEvent} event */
  #pasted(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const lines = outlined(text, this.#place.depth);
    if (lines.length < 2 || !areFew(lines)) return;
    event.preventDefault();
    if (this.#place.editing !== null) this.next();
    if (this.#place.editing === null) this.#write('writeNotes', { lines });
  }

  #typed() {
    fitField(this.#field);
    if (this.#card) this.#typing.remember(this.#card, this.#place, this.#was, this.#field.value);
  }

  /** @param {Card|null} card */
  #turnTo(card) {
    const { editing } = this.#place;
    if (this.#card && editing !== null && !this.#finish()) this.#typing.strand(this.#card, this.#place, editing, this.#was, this.#field.value);
    this.#place = new Place();
    this.#list.clear();
    this.#list.newField.value = this.#typing.draft(card);
  }

  get #notes() { return this.#card?.notes ?? []; }

  /** The field being typed into. */
  get #field() { return this.#list.fieldAt(this.#place); }
}
