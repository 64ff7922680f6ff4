/**
 * The question when time is up. On a phone it lies over the bottom of the screen whatever column is shown, where there is room it
 * has its place at the foot of the topic; whoever is typing sees it as one line, and pressing it takes no focus away.
 *
 * @typedef {import('./types.js').Board} Board
 */
import { COUNT, WAYS, answered, question } from './cycle.js';
import { all, copyOf, setAttribute, setText, the } from './dom.js';
import { words } from './words.js';

const PHONE = matchMedia('(max-width: 760px)');

export class Ask {
  element = copyOf('ask-template');
  #panel;

  /** @param {HTMLElement} panel */
  constructor(panel) {
    this.#panel = panel;
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
    PHONE.addEventListener('change', () => this.#settle());
    this.#settle();
  }

  #settle() {
    if (PHONE.matches) the('.board').after(this.element);
    else the('.asked', this.#panel).append(this.element);
  }

  /**
   * @param {Board} board @param {number} now @param {boolean} elsewhere whether the topic in the middle is another one
   * @param {import('./outcome.js').Settled|null} settled what has just become of it
   */
  show(board, now, elsewhere, settled) {
    const asked = question(board, now);
    const comes = this.element.hidden && Boolean(asked ?? settled);
    this.element.hidden = !asked && !settled;
    the('.thumbs', this.element).hidden = !asked;
    the('.answers', this.element).hidden = !asked;
    the('.outcome', this.element).hidden = Boolean(asked) || !settled;
    if (asked) this.#ask(board, asked, elsewhere);
    else if (settled) this.#tell(settled);
    if (comes && PHONE.matches) this.#clear(document.activeElement);
  }

  /** A line that is being typed is not covered: it goes as far as it must. @param {Element|null} field */
  #clear(field) {
    if (!(field instanceof HTMLTextAreaElement)) return;
    const under = field.getBoundingClientRect().bottom + 8 - this.element.getBoundingClientRect().top;
    if (under > 0) scrollBy({ top: under });
  }

  /** @param {Board} board @param {NonNullable<ReturnType<typeof question>>} asked @param {boolean} elsewhere */
  #ask(board, { topic, number, seconds }, elsewhere) {
    setText(the('#ask-title', this.element), elsewhere ? words.askAbout(topic.title, seconds) : words.ask(seconds));
    all('button', this.element).forEach((button, at) => {
      setAttribute(button, 'aria-pressed', String(board.me.thumb === WAYS[at]));
      setAttribute(button, 'data-about', JSON.stringify({ topic: topic.id, timebox: number, answer: WAYS[at] }));
      button.hidden = !board.me.mayParticipate;
    });
    setText(the('.answers', this.element), words.said(board.me.thumb, board.thumbs, answered(board.thumbs)));
  }

  /** @param {import('./outcome.js').Settled} settled */
  #tell({ way, thumbs }) {
    setText(the('#ask-title', this.element), words.outcome[way]);
    all('.outcome li', this.element).forEach((item, at) => {
      setText(the('b', item), String(thumbs[COUNT[WAYS[at]]]));
      setAttribute(item, 'data-chosen', WAYS[at] === way ? 'chosen' : null);
    });
  }
}
