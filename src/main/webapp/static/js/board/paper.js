/**
 * The agenda on paper, written when somebody prints: every topic with a box to tick and, unlike on a screen, what was noted on each.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Card} Card
 */
import { make, the } from './dom.js';
import { inColumn } from './state.js';
import { words } from './words.js';

/** @type {(card: Card) => string} */
const facts = (card) => [
  card.dots ? words.dots(card.dots) : null,
  words.earlier(card.earlier),
  card.seconds >= 30 ? words.minutes(Math.round(card.seconds / 60)) : null,
].filter(Boolean).join(' · ');

/** @typedef {{title: string, done: boolean, facts: string, below: string[], lines: {text: string, depth: number}[]}} Point */

/** @type {(card: Card) => string} What it stands for, unless its title says so. */
const merges = ({ title, originals }) => {
  const titles = originals.map((original) => original.title);
  return titles.join(' / ') === title ? '' : titles.join(' · ');
};

/** @type {(card: Card) => Point} A struck line is not for the record. */
const point = (card) => ({
  title: card.title,
  done: card.column === 'discussed',
  facts: facts(card),
  below: [card.description, merges(card)].filter(Boolean),
  lines: card.notes.filter(({ struck }) => !struck),
});

/** @type {(board: Board, column: Card['column']) => Point[]} Paper leaves the room, so what is off the record is not on it. */
const points = (board, column) => inColumn(board, column).filter(({ offRecord }) => !offRecord).map(point);

/** @type {(board: Board) => {heading: string, points: Point[]}[]} What runs, what waits, and what was talked about. */
export const agenda = (board) => [
  { heading: words.discussing, points: points(board, 'discussing') },
  { heading: words.toDiscuss, points: points(board, 'to-discuss') },
  { heading: words.discussed, points: points(board, 'discussed') },
].filter(({ points }) => points.length > 0);

/** @type {(lines: {text: string, depth: number}[], kind?: string) => HTMLElement} */
const list = (lines, kind = '') =>
  make('ul', { class: 'notes' }, ...lines.map(({ text, depth }) => make('li', { class: `d${depth} ${kind}`, dir: 'auto' }, text)));

/** @type {(heading: string, ...content: Node[]) => HTMLElement} */
const section = (heading, ...content) => make('section', {}, make('h2', {}, heading), ...content);

/** @type {(point: Point) => HTMLElement} */
const written = ({ title, done, facts: about, below, lines }) => make('li', { class: done ? 'done' : '' },
  make('h3', { dir: 'auto' }, title, ...(about ? [' ', make('small', { class: 'soft' }, about)] : [])),
  ...below.map((text) => make('p', { class: 'soft small', dir: 'auto' }, text)),
  ...(lines.length > 0 ? [list(lines)] : []));

/** @param {() => Board} board */
export const openPaper = (board) => {
  const paper = make('div', { id: 'paper', class: 'record' });
  addEventListener('beforeprint', () => {
    const ideas = board().epiphanies;
    paper.replaceChildren(
      ...agenda(board()).map(({ heading, points }) => section(heading, make('ul', { class: 'notes agenda' }, ...points.map(written)))),
      ...(ideas.length > 0 ? [section(words.epiphanies, list(ideas, 'idea'))] : []),
    );
    the('.board').append(paper);
  });
  addEventListener('afterprint', () => paper.remove());
};
