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
 */
import { arrange, copyOf, elementsFor, make, setAttribute, setText, the } from './dom.js';
import { count, fits } from './counted.js';
import { draftOf, keepDraft } from './drafts.js';
import { DEEPEST, outlined } from './outline.js';
import { Place } from './place.js';
import { announce, tell } from './say.js';
import { words } from './words.js';

const LIMIT = 4_000;

export class Notes {
  /** @type {Card|null} */ #card = null;
  #mayScribe = false;
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

  /** @param {Card|null} card @param {boolean} mayScribe @param {Set<string>} epiphanies their texts */
  show(card, mayScribe, epiphanies) {
    if (card?.id !== this.#card?.id) this.#turnTo(card);
    this.#card = card;
    this.#mayScribe = mayScribe;
    if (!card) return;
    this.#place.fit(card.notes);
    const lines = elementsFor(this.#list, card.notes, () => make('li', {}, make('span', { class: 'text', dir: 'auto' })), (element, line) => {
      setText(the('.text', element), line.text);
      setAttribute(element, 'class', this.#classOf(line, epiphanies));
    });
    arrange(this.#list, this.#withDraft(this.#withEdited(lines)));
    setAttribute(this.#draft, 'class', `draft d${this.#place.editing === null ? this.#place.depth : 0}`);
  }

  /** The server has named a line that was made here. @param {string} key @param {string} id */
  named(key, id) {
    this.#place.renamed(key, id);
    const element = this.#elementOf(key);
    if (element) element.dataset.id = id;
  }

  /** Words the server refused. @param {string} text @returns {boolean} whether they are back in the field */
  giveBack(text) {
    if (this.#newField.value.trim()) return false;
    this.#newField.value = text;
    this.#typed();
    return true;
  }

  /** What Enter does: this line is finished, the next one begins behind it. */
  next() {
    const { editing } = this.#place;
    if (editing === null) return this.#nextNew();
    const { depth } = this.#place;
    if (!this.#finish()) return;
    this.#place.edit({ id: editing, text: '', depth });
    this.#place.goOnBehind(this.#notes, editing);
    this.#scribe.moved();
    this.#newField.focus();
  }

  /** @param {1|-1} step @returns {boolean} whether the line could go there */
  indent(step) {
    if (!this.#place.indent(this.#notes, step)) return false;
    if (this.#place.editing !== null && this.#field.value.trim()) this.#change(this.#field.value.trim());
    this.#scribe.moved();
    announce(words.depth(this.#place.depth));
    return true;
  }

  /** The line is kept as an epiphany as well. */
  keepAsEpiphany() {
    const text = this.#field.value.trim();
    if (!text || !fits(this.#field, LIMIT)) return;
    this.#scribe.give('addEpiphany', { text });
    tell(words.epiphanyKept);
    if (this.#place.editing === null) this.next();
  }

  /** What is written is saved and the keyboard goes away. */
  done() {
    if (this.#place.editing === null && this.#field.value.trim()) this.next();
    this.#field.blur();
  }

  /** @param {1|-1} step to the line above or below @returns {boolean} whether there is one */
  step(step) {
    const to = this.#place.neighbour(this.#notes, step);
    if (to === 'end') this.#goToEnd();
    else if (to) this.#edit(to);
    return to !== null;
  }

  /** What Backspace does on an empty line: out, then away. */
  retreat() {
    if (!this.indent(-1) && !this.step(-1) && this.#place.editing !== null) this.#goToEnd();
  }

  #nextNew() {
    const text = this.#field.value.trim();
    if (!text) {
      if (!this.indent(-1) && this.#place.after !== undefined) this.#goToEnd();
      return;
    }
    if (!fits(this.#field, LIMIT)) return;
    this.#field.value = '';
    this.#typed();
    this.#write(text, this.#place.depth);
  }

  /** @param {string} text @param {number} depth */
  #write(text, depth) {
    const { after } = this.#place;
    const { key } = this.#scribe.give('writeNote', { topic: this.#topic, text, depth, ...(after === undefined ? {} : { after }) });
    if (after !== undefined) this.#place.after = key;
    this.#scribe.moved();
  }

  /** @param {Line} line */
  #edit(line) {
    if (!this.#finish()) return;
    const element = this.#elementOf(line.id);
    if (!element) return;
    element.append(...copyOf('line-template').childNodes);
    element.classList.add('editing');
    this.#place.edit(line);
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
    this.#place.editing = null;
    element?.classList.remove('editing');
    element?.querySelectorAll('textarea, .left').forEach((part) => part.remove());
    return true;
  }

  /** @param {string} text */
  #change(text) {
    const { editing, depth } = this.#place;
    const line = this.#notes.find((one) => one.id === editing);
    if (line?.text !== text || line.depth !== depth) this.#scribe.give('editNote', { topic: this.#topic, note: editing, text, depth });
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
    if (this.#mayScribe && line && !target.closest('textarea') && getSelection()?.isCollapsed) this.#edit(line);
  }

  /** @param {HTMLElement} target */
  #left(target) {
    const { editing } = this.#place;
    if (editing !== null && this.#elementOf(editing)?.contains(target)) this.#finish();
  }

  /** Several lines at once become several notes. @param {ClipboardEvent} event */
  #pasted(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.#place.editing !== null || !/\S\s*\n\s*\S/.test(text)) return;
    event.preventDefault();
    for (const line of outlined(text, this.#place.depth)) this.#write(line.text, line.depth);
  }

  #typed() {
    const field = this.#field;
    count(field, LIMIT, the('.left', /** @type {Element} */ (field.parentElement)));
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
    if (this.#place.editing === null && this.#card) keepDraft(this.#scribe.session, this.#card.id, field.value);
  }

  /** @param {Card|null} card */
  #turnTo(card) {
    this.#finish();
    this.#place = new Place();
    this.#list.replaceChildren();
    this.#newField.value = card ? draftOf(this.#scribe.session, card.id) : '';
    setText(the('.left', this.#draft), '');
  }

  /** A line that somebody removed while it is changed here stays until it is left. @param {Element[]} lines */
  #withEdited(lines) {
    const element = this.#place.editing === null ? undefined : this.#elementOf(this.#place.editing);
    return element && !lines.includes(element) ? [...lines, element] : lines;
  }

  /** @param {Element[]} lines */
  #withDraft(lines) {
    if (!this.#mayScribe) return lines;
    const at = this.#place.after === undefined ? -1 : this.#notes.findIndex((line) => line.id === this.#place.after);
    return at < 0 ? [...lines, this.#draft] : [...lines.slice(0, at + 1), this.#draft, ...lines.slice(at + 1)];
  }

  /** @param {Line} line @param {Set<string>} epiphanies */
  #classOf(line, epiphanies) {
    const editing = this.#place.editing === line.id;
    const depth = Math.min(editing ? this.#place.depth : line.depth, DEEPEST);
    return `d${depth}${epiphanies.has(line.text) ? ' idea' : ''}${editing ? ' editing' : ''}`;
  }

  get #notes() {
    return this.#card?.notes ?? [];
  }

  get #topic() {
    return /** @type {Card} */ (this.#card).id;
  }

  get #newField() {
    return /** @type {HTMLTextAreaElement} */ (the('textarea', this.#draft));
  }

  /** The field being typed into. */
  get #field() {
    const { editing } = this.#place;
    const element = editing === null ? undefined : this.#elementOf(editing);
    return element ? /** @type {HTMLTextAreaElement} */ (the('textarea', element)) : this.#newField;
  }

  /** @param {string} id */
  #elementOf(id) {
    return /** @type {HTMLElement|undefined} */ ([...this.#list.children].find((element) => /** @type {HTMLElement} */ (element).dataset.id === id));
  }
}
