/** The board of an evening that is over, looked at in time: with the slider, by keys, or as it plays. */
import { columnOf, showColumns, turnTo } from '../board/columns.js';
import { make, setAttribute, setText, the } from '../board/dom.js';
import { running } from '../board/state.js';
import { words } from '../board/words.js';
import { Reel, timesIn } from './reel.js';

/** Whole evenings play in about a minute, and short ones not faster than one can read. */
const WHOLE = 60_000;
const SLOWEST = 700;

const root = the('.board');
const slider = /** @type {HTMLInputElement} */ (the('#moment'));
const play = the('#play');
/** @type {ReturnType<typeof setInterval>|undefined} */ let playing;
let reel = new Reel([]);

const time = timesIn(root.dataset.zone ?? '');

/** @type {(board: import('../board/types.js').Board) => void} */
const showTopic = (board) => {
  const card = running(board);
  the('#discussing .now').hidden = card === null;
  setAttribute(the('#discussing'), 'data-empty', card === null ? 'empty' : null);
  setText(the('#discussing .now h2'), card?.title ?? '');
  setText(the('#discussing .empty h3'), words.phases[board.phase]);
  the('#discussing .notes').replaceChildren(...(card?.notes ?? []).map((line) => make('li', { class: `d${line.depth}`, dir: 'auto' }, line.text)));
};

/** @type {(board: import('../board/types.js').Board) => string} */
const caption = (board) => {
  const card = board.phase === 'discussing' ? running(board) : null;
  return card ? words.nowDiscussing(card.title) : words.phases[board.phase];
};

const show = () => {
  const number = Number(slider.value);
  const board = reel.board(number);
  const moment = reel.moment(number);
  setAttribute(root, 'data-phase', board.phase);
  setAttribute(root, 'data-round', board.round ? String(board.round.number) : null);
  showColumns(board);
  showTopic(board);
  turnTo(columnOf(board));
  slider.style.setProperty('--share', `${reel.length ? (number / reel.length) * 100 : 0}%`);
  const when = moment ? time(moment.at) : '';
  setText(the('#when'), when);
  setText(the('#what'), caption(board));
  setAttribute(slider, 'aria-valuetext', `${when}, ${words.momentOf(number, reel.length)}`);
};

const stop = () => {
  clearInterval(playing);
  playing = undefined;
  setAttribute(play, 'aria-label', words.play);
  setAttribute(the('i', play), 'class', 'pi pi-play');
};

const start = () => {
  if (Number(slider.value) >= reel.length) slider.value = '0';
  setAttribute(play, 'aria-label', words.stopPlaying);
  setAttribute(the('i', play), 'class', 'pi pi-pause');
  playing = setInterval(() => {
    slider.stepUp();
    show();
    if (Number(slider.value) >= reel.length) stop();
  }, Math.min(SLOWEST, WHOLE / Math.max(1, reel.length)));
};

const toggle = () => (playing === undefined ? start() : stop());

/** @type {Object<string, () => void>} The slider has keys of its own; these work wherever the focus is. */
const KEYS = {
  ' ': toggle,
  'k': toggle,
  'ArrowLeft': () => slider.stepDown(),
  'ArrowRight': () => slider.stepUp(),
  'Home': () => (slider.value = '0'),
  'End': () => (slider.value = String(reel.length)),
};

const open = async () => {
  const response = await fetch(`/api/v1/sessions/${root.dataset.session}/events`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (!response.ok) return setText(the('#what'), words.noReplay);
  reel = new Reel(await response.json());
  slider.max = String(reel.length);
  slider.disabled = reel.length === 0;
  slider.value = slider.max;
  show();
  root.dataset.live = 'live';
};

slider.addEventListener('input', () => {
  stop();
  show();
});
play.addEventListener('click', toggle);
the('.reel').addEventListener('submit', (event) => event.preventDefault());
addEventListener('keydown', (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const act = KEYS[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey || target.closest('summary, a') || (event.key === ' ' && target.closest('button')) || (target === slider && event.key !== ' ' && event.key !== 'k')) return;
  event.preventDefault();
  if (act !== toggle) stop();
  act();
  show();
});
the('.tabs').addEventListener('click', (event) => {
  const tab = /** @type {HTMLElement} */ (event.target).closest('button');
  if (tab?.dataset.tab) turnTo(tab.dataset.tab);
});
void open();
