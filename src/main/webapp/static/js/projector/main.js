/**
 * The board for the whole room, large and without anything to press: the same page for everybody, kept true by the same socket
 * as the boards in their hands.
 *
 * @typedef {import('../board/types.js').Board} Board
 */
import { Clock, lengthOf, pageArrivedAt, reading } from '../board/clock.js';
import { Confirmed } from '../board/confirmed.js';
import { all, make, setAttribute, setText, the } from '../board/dom.js';
import { Outcome } from '../board/outcome.js';
import { Live } from '../board/socket.js';
import { WAYS, question } from '../board/cycle.js';
import { running } from '../board/state.js';
import { words } from '../board/words.js';
import { agenda, doorIsOpen, isOver, remember, sentence, sizeOf, whereTheNotesAre } from './shown.js';

const root = the('.projector');
const clock = new Clock();
const outcome = new Outcome();
const confirmed = new Confirmed(JSON.parse(the('#board-data').textContent ?? ''), {
  hear: () => {},
  advanced: (before, delta) => {
    if (delta) outcome.heard(before, delta, clock.now());
    show();
  },
  passed: () => {},
  fresh: (asked) => {
    clock.set(confirmed.board.now, (asked + Date.now()) / 2);
    show();
  },
  gap: () => live.again(),
  signedOut: () => over(words.signedOut),
  missing: () => over(words.missing),
});

const live = new Live(confirmed.board.session.id, {
  after: () => confirmed.board.seq,
  heard: (message) => confirmed.heard(message),
  connected: (open) => setAttribute(root, 'data-network', open ? null : 'lost'),
  locked: () => void confirmed.read(),
  signedOut: () => over(words.signedOut),
});

/** @param {string} why */
function over(why) {
  live.end();
  setText(the('.sentence'), why);
}

function show() {
  const { board } = confirmed;
  setAttribute(root, 'data-phase', board.phase);
  showTopic(board);
  showThanks(board);
  showDoor(board);
  setText(the('.sentence'), sentence(board));
  tick();
  // last, because they have the room that is left
  showList(the('.agenda'), agenda(board));
  showList(the('.remember'), remember(board));
}

/** @param {Board} board */
function showTopic(board) {
  const now = running(board);
  the('.now').hidden = now === null;
  setText(the('.now h2'), now?.title ?? '');
  setAttribute(the('.now h2'), 'data-size', sizeOf(now?.title ?? ''));
  setText(the('.now .meta'), now?.author ?? '');
  the('.now .off').hidden = !now?.offRecord;
}

/** How many lines a title may have, and then closer: from the one that reads best to the one that has room for most. */
const FITS = ['whole', 'four', 'three', 'two', 'close'];

/** As many as the screen has room for, whatever their length. @param {HTMLElement} list @param {import('./shown.js').List} of */
function showList(list, { heading, cards, more }) {
  list.hidden = cards.length === 0;
  setText(the('h2', list), heading);
  const [titles, rest] = [the('ol', list), the('.more', list)];
  titles.replaceChildren(...cards.map(showLine));
  setText(rest, more > 0 ? words.andMore(more) : '');
  if (FITS.some((fit) => (setAttribute(list, 'data-fit', fit), !isCutOff(list)))) return;
  setAttribute(list, 'data-fit', 'two');
  while (titles.childElementCount > 1 && isCutOff(list)) {
    titles.lastElementChild?.remove();
    setText(rest, words.andMore(cards.length + more - titles.childElementCount));
  }
}

/** @type {(line: import('./shown.js').Line) => HTMLElement} */
const showLine = ({ title, dots, offRecord }) => make('li', offRecord ? { 'data-off': 'off' } : {},
  make('span', { dir: 'auto' }, title), ...(dots ? [make('b', { class: 'num' }, words.dots(dots))] : []));

/** @type {(list: HTMLElement) => boolean} */
const isCutOff = (list) =>
  list.getBoundingClientRect().bottom > root.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(root).paddingBottom) + 1;

/** Whoever packs up sees where to read what was said. @param {Board} board */
function showThanks(board) {
  the('.thanks').hidden = !isOver(board);
  setText(the('.thanks span'), whereTheNotesAre(board, clock.now()));
  setText(the('.thanks b'), `${location.host}${board.session.path}`);
}

/** @param {Board} board */
function showDoor(board) {
  const code = doorIsOpen(board) ? board.joinCode : null;
  the('.door').hidden = code === null;
  if (code === null || the('.door .code').textContent === code) return;
  setText(the('.door .code'), code);
  setText(the('.door .where'), `${location.host}/join/${code}`);
  /** @type {HTMLImageElement} */ (the('.door img')).src = `/join/${encodeURIComponent(code)}/qr.svg`;
}

function tick() {
  showQuestion();
  const box = running(confirmed.board)?.timebox;
  const element = the('.clock');
  element.hidden = !box;
  if (!box) return;
  const { text, over: up, share } = reading(box, clock.now());
  setText(the('span', element), text);
  setText(the('small', element), box.pausedAt ? words.paused : '');
  setAttribute(element, 'data-length', lengthOf(box, text));
  element.classList.toggle('over', up);
  element.classList.toggle('paused', Boolean(box.pausedAt));
  element.style.setProperty('--share', `${(share * 100).toFixed(2)}%`);
}

/** The phones are asked; the wall shows how they answer, and for a moment what became of it. */
function showQuestion() {
  const { board } = confirmed;
  const asked = question(board, clock.now());
  const settled = outcome.at(board, clock.now());
  the('.question').hidden = !asked && !settled;
  if (!asked && !settled) return;
  const { goOn, eitherWay, moveOn } = !asked && settled ? settled.thumbs : board.thumbs;
  setText(the('.question h2'), asked ? words.ask(asked.seconds) : settled ? words.outcome[settled.way] : '');
  all('.question li').forEach((way, at) => {
    setText(the('b', way), String([goOn, eitherWay, moveOn][at]));
    setAttribute(way, 'data-chosen', !asked && settled?.way === WAYS[at] ? 'chosen' : null);
  });
}

/** A screen at the wall is touched by nobody, and must not go dark. */
const stayAwake = () => document.hidden || navigator.wakeLock?.request('screen').catch(() => {});

clock.set(confirmed.board.now, pageArrivedAt());
show();
setInterval(tick, 1_000);
addEventListener('resize', show);
live.open();
void stayAwake();
document.addEventListener('visibilitychange', () => void stayAwake());
root.dataset.live = 'live';
