/**
 * The live board: the page the server rendered, kept true from here on. The board the server has confirmed, plus what
 * this person has done since, is what is shown; every change goes through `show`.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Delta} Delta
 */
import { openActions } from './actions.js';
import { Clock, pageArrivedAt } from './clock.js';
import { columnOf, showColumns, turnTo } from './columns.js';
import { Commands } from './commands.js';
import { openMenus } from './dialogs.js';
import { setAttribute, setText, the } from './dom.js';
import { giveBack, openFields } from './fields.js';
import { listenToKeys, openTools } from './keys.js';
import { report } from './news.js';
import { Notes } from './notes.js';
import { Panel } from './panel.js';
import { predicted } from './queue.js';
import { announce, tell } from './say.js';
import { Live } from './socket.js';
import { apply, follows, fromServer, running, takesTopics, votingIsOpen } from './state.js';
import { showStatus, showSteps } from './status.js';
import { words } from './words.js';

const root = the('.board');
/** @type {Board} */ let board = fromServer(JSON.parse(the('#board-data').textContent ?? ''));
/** @type {Board} */ let shown = board;
/** @type {Promise<void>|null} */ let reading = null;
/** @type {Delta[]} */ let meanwhile = [];
const { id: session, path } = board.session;
const clock = new Clock();
const panel = new Panel();
const list = the('.notes', panel.element);
let connected = true;
let reachable = true;
let timeWasUp = false;
let pressing = false;
let waiting = false;

const commands = new Commands(session, board.me.id, {
  changed: () => show(),
  named: (key, id) => {
    notes.named(key, id);
    for (const element of document.querySelectorAll(`[data-id="${CSS.escape(key)}"]`)) /** @type {HTMLElement} */ (element).dataset.id = id;
  },
  refused,
  reachable: (yes) => {
    reachable = yes;
    showNetwork();
  },
});
const give = (/** @type {string} */ kind, /** @type {Object<string, any>} */ about) => commands.give(kind, about);
const notes = new Notes(list, { session, give, moved: () => show() });

/** Everything on the page follows from the board and from what is on its way. Nothing moves under a finger. */
function show() {
  if (pressing) return void (waiting = true);
  const before = shown;
  shown = predicted(board, commands.pending);
  root.dataset.phase = shown.phase;
  root.dataset.can = can(shown).join(' ');
  setAttribute(root, 'data-round', shown.round ? String(shown.round.number) : null);
  if (before.phase !== shown.phase && !document.activeElement?.matches('input, textarea')) turnTo(columnOf(shown));
  showColumns(shown);
  showPanel(before);
  tick();
}

/** @type {(of: Board) => string[]} What this person may do now; the style sheet shows the buttons for it. */
function can(of) {
  const { mayScribe, mayFacilitate } = of.me;
  return Object.entries({
    vote: votingIsOpen(of), propose: takesTopics(of), scribe: mayScribe && of.phase !== 'published', facilitate: mayFacilitate,
  }).filter(([, may]) => may).map(([word]) => word);
}

/** Whoever is still writing when the room moves on stays on that topic. @param {Board} before */
function showPanel(before) {
  const last = running(before);
  if (last && panel.card?.id === last.id && running(shown)?.id !== last.id && notes.busy) panel.pinned = last.id;
  const card = panel.choose(shown);
  panel.show(shown, card);
  notes.show(card, shown.me.mayScribe && shown.phase !== 'published', new Set(shown.epiphanies.map((line) => line.text)));
}

/** What changes by itself: the clock, and what depends on it. */
function tick() {
  const now = clock.now();
  const timeIsUp = panel.tick(now);
  if (timeIsUp && !timeWasUp && panel.card) announce(words.timeIsUp(panel.card.title));
  timeWasUp = timeIsUp;
  showStatus(shown, now);
  const busy = ['toPhase', 'start', 'finish', 'moreTime', 'claim'].some((kind) => commands.isPending(kind));
  showSteps(shown, the('.steps', panel.element), panel.card?.column === 'discussing', timeIsUp, busy);
}

/** @param {Delta} delta */
function heard(delta) {
  if (reading) return void meanwhile.push(delta);
  if (!follows(board, delta)) return void read();
  const known = commands.hear(delta);
  const before = board;
  board = apply(board, known);
  commands.caughtUp(board.seq);
  report(before, board, known);
  if (delta.type === 'phase' || delta.type === 'facilitator') readSoon(known.id === board.me.id);
  show();
}

/** What one may do has changed for many at once: they do not all ask at the same time. @param {boolean} first */
function readSoon(first) {
  setTimeout(read, first ? 0 : Math.random() * 2_000);
}

/** The whole board anew; what is heard meanwhile is applied after it. */
function read() {
  reading ??= readOnce().catch(() => {}).finally(() => {
    reading = null;
    const late = meanwhile;
    meanwhile = [];
    late.filter((delta) => delta.seq !== undefined).forEach(heard);
  });
  return reading;
}

async function readOnce() {
  const asked = Date.now();
  const response = await fetch(`/api/v1/sessions/${session}/board`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (response.status === 401) return signedOut();
  if (response.status === 404) return missing();
  if (!response.ok) return;
  const fresh = fromServer(await response.json());
  clock.set(fresh.now, (asked + Date.now()) / 2);
  if (fresh.seq < board.seq) return;
  board = fresh;
  commands.caughtUp(board.seq);
  show();
}

/** @param {import('./types.js').Command} command @param {import('./commands.js').Problem} problem */
function refused(command, problem) {
  if (problem.status === 401) return signedOut();
  if (command.kind.startsWith('remove') && problem.status === 404) return;
  const { kind, about } = command;
  const kept = kind.endsWith('Note') && about.text ? notes.giveBack(about.topic, about.text) : giveBack(session, kind, about);
  const known = /** @type {Object<string, string>} */ (words.refused)[problem.type ?? ''];
  const sentence = problem.type === 'unreachable' ? words.unreachable : problem.detail ?? known ?? words.refusedOtherwise;
  tell(kept ? `${sentence} ${words.givenBack}` : sentence);
  void read();
}

function signedOut() {
  tell(words.signedOut, { label: words.signIn, href: `/sign-in?to=${encodeURIComponent(`${path}/board`)}`, stay: true });
}

function missing() {
  tell(words.missing, { label: words.toTheSession, href: path, stay: true });
}

function showNetwork() {
  const line = the('#network');
  line.hidden = connected && reachable;
  setText(the('span', line), words.offline(commands.unsent));
}

const live = new Live(session, {
  after: () => board.seq,
  heard,
  connected: (open) => {
    connected = open;
    setTimeout(showNetwork, open ? 0 : 1_500);
  },
  signedOut,
  missing,
});

/** A press ends with its click, which comes after the finger is lifted, or with none when the finger slid away. */
function released() {
  pressing = false;
  if (waiting) show();
  waiting = false;
}

addEventListener('pointerdown', ({ target }) => (pressing = target instanceof Element && target.closest('.card, .timer') !== null));
addEventListener('pointerup', () => setTimeout(released));
addEventListener('pointercancel', released);
addEventListener('click', () => (pressing = false), true);

clock.set(board.now, pageArrivedAt());
openMenus();
openFields(session, give);
openActions({ board: () => shown, commands, panel, show });
listenToKeys(list, notes);
openTools(notes);
turnTo(columnOf(board));
show();
setInterval(tick, 1_000);
const untilStart = Date.parse(board.session.startsAt) - clock.now();
if (untilStart > 0 && untilStart < 86_400_000) setTimeout(() => readSoon(false), untilStart);
live.open();
root.dataset.live = 'live';
