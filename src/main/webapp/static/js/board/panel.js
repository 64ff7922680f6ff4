/**
 * The topic in the middle: the one that runs, or the one somebody is still writing on or chose to read.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Card} Card
 */
import { all, copyOf, setAttribute, setText, the } from './dom.js';
import { elapsed, lengthOf, reading } from './clock.js';
import { inColumn, isOver, running, topic } from './state.js';
import { words } from './words.js';

export class Panel {
  /** @type {string|null} the topic kept in the middle although the room is elsewhere */ pinned = null;
  /** @type {Card|null} */ card = null;
  /** whether the session was closed while a line was being written here */ #overtaken = false;
  #phase = '';
  element = copyOf('panel-template');
  #place = the('#discussing .now');

  constructor() {
    this.#place.replaceChildren(this.element);
    the('h2', this.element).addEventListener('click', () => this.turnTitle());
    new ResizeObserver(() => this.#fitTitle()).observe(the('h2', this.element));
  }

  /** @type {(board: Board) => Card|null} */
  choose(board) {
    const now = running(board);
    const kept = this.pinned === now?.id ? null : topic(board, this.pinned);
    if (!kept) this.pinned = null;
    return kept ?? now ?? (isOver(board) ? inColumn(board, 'discussed')[0] ?? null : null);
  }

  /** @param {Board} board @param {Card|null} card @param {boolean} writing */
  show(board, card, writing) {
    this.card = card;
    this.#overtaken = writing && (this.#overtaken || (board.phase === 'closed' && this.#phase !== 'closed'));
    this.#phase = board.phase;
    this.#place.hidden = card === null;
    setText(the('#discussing-title'), card?.column === 'discussed' ? words.notesOf : words.discussing);
    for (const tab of all('.tabs [data-tab=discussing]')) setText(tab, isOver(board) ? words.notesOf : words.discussing);
    for (const other of all('#discussed .card')) setAttribute(other, 'data-open', other.dataset.id === card?.id ? 'open' : null);
    if (!card) return;
    const title = the('h2', this.element);
    if (title.textContent !== card.title) this.#showTitle(title, card.title);
    setText(the('.description', this.element), card.description ?? '');
    this.#fitMenu(board, card);
    this.#pointElsewhere(board, card);
    this.element.classList.toggle('unrecorded', card.offRecord);
    this.element.classList.toggle('has-notes', card.notes.length > 0);
  }

  /** @param {Element} title @param {string} text */
  #showTitle(title, text) {
    title.classList.remove('whole');
    setText(title, text);
    this.#fitTitle();
  }

  /** A title with more lines than the head has room for is whole, or is short again. */
  turnTitle() {
    if (the('[data-do=whole-title]', this.element).hidden) return;
    the('h2', this.element).classList.toggle('whole');
    this.#fitTitle();
  }

  #fitTitle() {
    const title = the('h2', this.element);
    const turn = the('[data-do=whole-title]', this.element);
    const whole = title.classList.contains('whole');
    turn.hidden = !whole && title.scrollHeight <= title.clientHeight + 1;
    setAttribute(turn, 'aria-expanded', String(whole));
  }

  /** Said to the eye only: who listens to a screen is not told who types. @param {string[]} names */
  showWriting(names) {
    setText(the('.writing', this.element), words.writing(names));
  }

  /** @param {number} now @returns {boolean} whether the time of the topic shown is up */
  tick(now) {
    const clock = the('.clock', this.element);
    const box = this.card?.column === 'discussing' ? this.card.timebox : null;
    clock.hidden = !box;
    if (this.card) setText(the('.meta', this.element), this.#meta(this.card, now));
    if (!box) return false;
    const { text, over, share } = reading(box, now);
    setText(the('span', clock), text);
    setAttribute(clock, 'data-length', lengthOf(box, text));
    clock.classList.toggle('over', over);
    clock.classList.toggle('paused', Boolean(box.pausedAt));
    setText(the('small', clock), box.pausedAt ? words.paused : '');
    clock.style.setProperty('--share', `${(share * 100).toFixed(2)}%`);
    return over && !box.pausedAt;
  }

  /** @param {Card} card @param {number} now */
  #meta(card, now) {
    const minutes = Math.round(card.seconds / 60);
    const soFar = Math.floor(elapsed(card, now) / 60);
    return [
      card.author,
      card.column === 'discussed' && minutes > 0 ? words.minutes(minutes) : null,
      card.column === 'discussing' && soFar > 0 ? words.soFar(soFar) : null,
      card.dots ? words.dots(card.dots) : null,
      words.earlier(card.earlier),
    ].filter(Boolean).join(' · ');
  }

  /** What can be done about the topic that runs; others have a card with a menu. @param {Board} board @param {Card} card */
  #fitMenu({ me, phase }, card) {
    const menu = the('.menu', this.element);
    menu.hidden = !me.mayFacilitate || card.column !== 'discussing' || phase === 'published';
    setAttribute(menu, 'data-id', card.id);
    setText(the('.about-which', menu), card.title);
    setAttribute(the('summary', menu), 'aria-label', words.more(card.title));
  }

  /**
   * Where the room is, for whoever is still here: it stands in the head, which stays on the screen. Whoever begins to write after the
   * close knows.
   *
   * @param {Board} board @param {Card} card
   */
  #pointElsewhere(board, card) {
    const now = running(board);
    const line = the('.elsewhere', this.element);
    const away = now !== null && now.id !== card.id;
    line.hidden = !away && !(this.#overtaken && board.phase === 'closed');
    the('button', line).hidden = !away;
    setText(the('span', line), away ? words.roomIsOn : words.phases.closed);
    setText(the('button', line), away ? now.title : '');
  }
}
