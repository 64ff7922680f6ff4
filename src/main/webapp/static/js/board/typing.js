/**
 * What is being typed into the notes is on this device before it is anywhere else: a new line as the draft of its topic, a line being
 * changed among the words that are kept.
 *
 * @typedef {import('./types.js').Card} Card
 * @typedef {import('./place.js').Place} Place
 */
import { draftOf, keepDraft } from './drafts.js';
import { uuid } from './uuid.js';

/** Two pages, one after the other or side by side, do not write over what was begun in the other. */
const PAGE = uuid();
const begunIn = (/** @type {string} */ line) => `${line}.${PAGE}`;

export class Typing {
  #session;
  #kept;

  /** @param {string} session @param {import('./keptwords.js').KeptPanel} kept */
  constructor(session, kept) {
    this.#session = session;
    this.#kept = kept;
  }

  /** @param {Card|null} card @returns {string} what stands in the field of the new line */
  draft(card) {
    return card ? draftOf(this.#session, card.id) : '';
  }

  /** @param {Card} card @param {string} text */
  draftIs(card, text) {
    keepDraft(this.#session, card.id, text);
  }

  /** @param {Card} card @param {Place} place @param {string} was what the line said before @param {string} text */
  remember(card, place, was, text) {
    if (place.editing === null) this.draftIs(card, text);
    else if (text.trim() === was) this.end(place.editing);
    else this.#kept.words.begin(begun(card, place, place.editing, was, text));
  }

  /** What was begun in a line is on its way. @param {string} line */
  end(line) {
    this.#kept.words.end(begunIn(line));
  }

  /** What cannot be sent is not left behind. @param {Card} card @param {Place} place @param {string} line @param {string} was @param {string} text */
  strand(card, place, line, was, text) {
    this.#kept.keep(begun(card, place, line, was, text));
  }
}

/** @type {(card: Card, place: Place, line: string, was: string, text: string) => import('./kept.js').Kept} */
const begun = ({ id, title }, { depth }, line, was, text) => ({ id: begunIn(line), why: 'begun', text, topic: id, title, note: line, was, depth });
