/**
 * What stands on a card. The element itself is a copy of the template that the server renders cards from.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Card} Card
 */
import { make, setAttribute, setText, the } from './dom.js';
import { votingIsOpen } from './state.js';
import { words } from './words.js';

/** @type {(card: Card) => string} */
const meta = (card) => [
  card.author,
  card.originals.length > 0 ? words.merged(card.originals.length) : null,
  card.seconds >= 30 ? words.minutes(Math.round(card.seconds / 60)) : null,
].filter(Boolean).join(' · ');

/** What each card was filled from: boards share the cards that did not change. @type {WeakMap<HTMLElement, {card: Card, refusal: string|null}>} */
const filled = new WeakMap();

/** @type {(element: HTMLElement, card: Card, board: Board) => void} */
export const fillCard = (element, card, board) => {
  const refusal = votingIsOpen(board) ? refusalToVote(card, board) : null;
  const before = filled.get(element);
  if (before?.card === card && before.refusal === refusal) return;
  filled.set(element, { card, refusal });
  fill(element, card);
  fillVotes(element, card, refusal);
};

/** @type {(element: HTMLElement, card: Card) => void} */
const fill = (element, card) => {
  const kept = card.notes.filter((line) => !line.struck).length;
  setText(the('h3', element), card.title);
  setText(the('.about-which', element), card.title);
  setAttribute(element, 'aria-label', card.title);
  setText(the('.description', element), card.description ?? '');
  setText(the('.meta', element), meta(card));
  showOriginals(element, card);
  setAttribute(element, 'data-off', card.offRecord ? 'off' : null);
  setText(the('.read', element), words.notes(kept));
  setAttribute(element, 'data-mine', String(card.mine));
  setAttribute(element, 'data-dots', card.dots === null ? null : String(card.dots));
  setAttribute(element, 'data-own', card.own ? 'own' : null);
  setAttribute(the('summary', element), 'aria-label', words.more(card.title));
  setAttribute(the('.read', element), 'data-notes', String(card.notes.length));
  setAttribute(the('.read', element), 'aria-label', `${words.notes(kept)}: ${card.title}`);
};

/** What a merged card stands for. @type {(element: HTMLElement, card: Card) => void} */
const showOriginals = (element, { originals }) => {
  const list = the('.originals', element);
  setAttribute(element, 'data-merged', originals.length > 0 ? String(originals.length) : null);
  const lines = originals.map(({ title }) => make('li', { dir: 'auto' }, title));
  if (list.children.length !== lines.length || lines.some((line, at) => !line.isEqualNode(list.children[at]))) list.replaceChildren(...lines);
};

/** @type {(element: HTMLElement, card: Card, refusal: string|null) => void} */
const fillVotes = (element, card, refusal) => {
  const vote = the('.vote', element);
  setAttribute(vote, 'aria-label', `${words.addDot(card.title)}, ${card.mine}`);
  setAttribute(vote, 'aria-disabled', refusal ? 'true' : null);
  setAttribute(the('.less', element), 'aria-label', words.takeDot(card.title));
  setAttribute(the('.dots', element), 'data-n', String(Math.max(1, card.mine)));
  const [number, spoken] = the('.total', element).children;
  setText(number, card.dots === null ? '–' : String(card.dots));
  setText(spoken, words.total(card.dots));
  setText(the('.earlier', element), words.earlier(card.earlier));
};

/** @type {(card: Card, board: Board) => string|null} Why no further dot may go here, known without asking the server. */
export const refusalToVote = (card, { me, round }) => {
  if (!me.dotsLeft) return words.noDotsLeft;
  return round && card.mine >= round.cap ? words.topicIsFull(round.cap) : null;
};
