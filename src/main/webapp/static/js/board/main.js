/**
 * The live board: the page the server rendered, kept true from here on. The board the server has confirmed, plus what
 * this person has done since, is what is shown; every change goes through `show`.
 *
 * @typedef {import('./types.js').Board} Board
 */
import { openActions } from './actions.js';
import { Ask } from './ask.js';
import { Behalf } from './behalf.js';
import { Clock, pageArrivedAt } from './clock.js';
import { columnOf, isHeld, showColumns, turnTo } from './columns.js';
import { Commands } from './commands.js';
import { Confirmed } from './confirmed.js';
import { openMenus } from './dialogs.js';
import { setAttribute, the } from './dom.js';
import { draftOf, draftsOf } from './drafts.js';
import { ended, showEnd } from './ended.js';
import { openFields } from './fields.js';
import { Finger } from './finger.js';
import { keepFocus, openFocus } from './focus.js';
import { KeptPanel } from './keptwords.js';
import { openKeyboard } from './keyboard.js';
import { listenToKeys, openTools } from './linekeys.js';
import { fitPicked, openMerging } from './merging.js';
import * as news from './news.js';
import { Moments } from './moments.js';
import { markUnsent, showNetwork } from './network.js';
import { Notes } from './notes.js';
import { Outcome } from './outcome.js';
import { Panel } from './panel.js';
import { showScribe } from './people.js';
import { predicted } from './queue.js';
import { heirOf } from './rounds.js';
import { announce, tell } from './say.js';
import { SimilarTopics } from './similar.js';
import { Live } from './socket.js';
import { seenFor } from './somebody.js';
import { sound } from './sounds.js';
import { can, running } from './state.js';
import { showStatus, showSteps } from './status.js';
import { backInField, keptFrom, mayStrand, strandedDrafts } from './stranded.js';
import { Undo, matters } from './undo.js';
import { words } from './words.js';
import { Writing } from './writing.js';

const root = the('.board');
const confirmed = new Confirmed(JSON.parse(the('#board-data').textContent ?? ''), {
  hear: (delta) => commands.hear(delta),
  advanced: (before, delta) => {
    if (delta?.type === 'person-removed' && delta.person?.id === me.id) return takenOff();
    if (delta) happened(before, delta);
    else news.reportTurn(before, confirmed.board);
    writing.left(before, confirmed.board);
    keptUp();
  },
  passed: (delta) => undo.tell(delta, []),
  fresh: (asked) => {
    clock.set(confirmed.board.now, (asked + Date.now()) / 2);
    news.reportRead(shown, confirmed.board);
    void behalf.refresh();
    keepStranded(shown);
    keptUp();
  },
  gap: () => live.again(),
  signedOut,
  missing,
});
/** @type {Board} */ let shown = confirmed.board;
const { me, session: { id: session, path } } = confirmed.board;
const clock = new Clock();
const panel = new Panel();
const ask = new Ask(panel.element);
const list = the('.notes', panel.element);
const finger = new Finger('.card, .timer, .ask, .notes, .kept', () => show());
/** @type {import('./commands.js').Trouble|null} */ let trouble = null;
let connected = true;
const moments = new Moments();
const outcome = new Outcome();
const writing = new Writing();
const reportNetwork = () => showNetwork(connected, trouble, commands.unsent);

const commands = new Commands(session, me.id, {
  changed: () => show(),
  named: (key, id) => {
    notes.named(key, id);
    for (const element of document.querySelectorAll(`[data-id="${CSS.escape(key)}"]`)) /** @type {HTMLElement} */ (element).dataset.id = id;
  },
  refused,
  signedOut,
  troubled: (why) => {
    trouble = why;
    reportNetwork();
  },
});
const give = (/** @type {string} */ kind, /** @type {Object<string, any>} */ about) => commands.give(kind, about);
/** Topics and dots are for whoever is chosen. @param {string} kind @param {Object<string, any>} about */
const giveFor = (kind, about) => {
  const person = ['addTopic', 'vote', 'unvote'].includes(kind) ? behalf.somebody?.id : undefined;
  give(kind, person ? { ...about, person } : about);
};
const behalf = new Behalf(session, () => show());
const undo = new Undo(session, give);
const kept = new KeptPanel(session, me.id, give);
const notes = new Notes(list, { session, give, moved: () => show(), kept });

/** @param {Board} before @param {import('./types.js').Delta} delta */
function happened(before, delta) {
  const mine = news.concerning(before, confirmed.board, delta);
  news.report(before, confirmed.board, delta);
  undo.tell(delta, mine);
  void behalf.heard(before, delta).then(news.more);
  writing.heard(delta, Date.now());
  outcome.heard(before, delta, clock.now());
  if (matters(delta, me.mayFacilitate || confirmed.board.me.mayFacilitate)) delta.key === undefined ? undo.changed() : undo.done();
  if (mayStrand(delta)) keepStranded(before);
}

function keptUp() {
  commands.caughtUp(confirmed.board.seq);
  show();
}

/** Everything on the page follows from the board and from what is on its way. */
function show() {
  const before = shown;
  if (!finger.holds) keepFocus(showAll, (id) => heirOf(before, shown, id));
}

function showAll() {
  const before = shown;
  behalf.show(confirmed.board);
  shown = seenFor(predicted(confirmed.board, commands.pending), behalf.somebody, commands.pending);
  setAttribute(root, 'data-phase', shown.phase);
  setAttribute(root, 'data-can', can(shown).join(' '));
  setAttribute(root, 'data-round', shown.round ? String(shown.round.number) : null);
  if (before.phase !== shown.phase && !document.activeElement?.matches('input, textarea')) turnTo(columnOf(shown));
  undo.show((shown.me.mayParticipate || shown.me.mayScribe) && shown.phase !== 'published');
  fitPicked(shown);
  showColumns(shown);
  showPanel(before);
  tick();
}

/** Whoever is still writing when the room moves on stays on that topic. @param {Board} before */
function showPanel(before) {
  const last = running(before);
  if (last && panel.card?.id === last.id && running(shown)?.id !== last.id && notes.busy) panel.pinned = last.id;
  const card = panel.choose(shown);
  panel.show(shown, card, notes.busy);
  showScribe(shown, panel.element);
  notes.show(card, shown.me.mayScribe && shown.phase !== 'published' && !card?.offRecord, shown.epiphanies);
  markUnsent(list, card, confirmed.board);
  setAttribute(root, 'data-writing', card && notes.busy ? 'writing' : null);
  kept.show(shown);
}

/** What changes by itself: the clock, and what depends on it. */
function tick() {
  if (!finger.holds && !isHeld() && confirmed.settle()) return show();
  const now = clock.now();
  const timeIsUp = panel.tick(now);
  tellMoment(moments.at(shown, now));
  if (!finger.down) ask.show(shown, now, panel.card?.column !== 'discussing', outcome.at(shown, now));
  panel.showWriting(panel.card && connected ? writing.at(panel.card.id, Date.now()) : []);
  showStatus(shown, now);
  const busy = ['toPhase', 'start', 'finish', 'moreTime', 'pause', 'resume', 'back', 'claim', 'handOver'].some((kind) => commands.isPending(kind));
  showSteps(shown, the('.steps', panel.element), panel.card?.column === 'discussing', timeIsUp, busy);
}

/** @param {import('./moments.js').Moment|null} moment */
function tellMoment(moment) {
  if (!moment) return;
  sound(moment);
  announce(moment === 'zero' ? words.timeIsUp(running(shown)?.title ?? '') : words.lastMinute, { about: 'time' });
}

/** @param {import('./types.js').Command} command @param {import('./commands.js').Problem} problem */
async function refused(command, problem) {
  await confirmed.read();
  const { board } = confirmed;
  const sentence = behalf.refusal(command, problem, words.because(problem, board.phase));
  const inField = backInField(session, command, notes);
  const found = inField ? null : keptFrom(command, problem, board, sentence);
  if (found) kept.keep(found);
  if (live.ended || found) return;
  if (command.kind.startsWith('remove') && problem.status === 404) return;
  tell(inField ? `${sentence} ${words.givenBack}` : sentence);
}

/** @param {Board} before */
function keepStranded(before) {
  for (const found of strandedDrafts(session, confirmed.board, before)) kept.keep(found);
}

/** Whoever comes back to the page finds the line they were writing, wherever the room is by now. */
function returnToDraft() {
  keepStranded(shown);
  panel.pinned = shown.topics.find((card) => card.column !== 'to-discuss' && draftsOf(session).includes(card.id) && draftOf(session, card.id).trim())?.id ?? null;
}

/** A guest has nothing to sign in with: the page says why the board is not theirs any more. */
function signedOut() {
  if (me.guest) return missing();
  live.end();
  if (!ended()) tell(words.signedOut, { label: words.signIn, href: `/sign-in?to=${encodeURIComponent(`${path}/board`)}`, stay: true });
}

/** Before the server closes the door, which would say less. */
function takenOff() {
  live.end();
  showEnd(words.takenOff);
}

function missing() {
  live.end();
  if (!ended()) tell(words.missing, { label: words.toTheSession, href: path, stay: true });
}

const live = new Live(session, {
  after: () => confirmed.board.seq,
  heard: (message) => confirmed.heard(message),
  connected: (open) => {
    connected = open;
    setTimeout(reportNetwork, open ? 0 : 1_500);
  },
  locked: () => void confirmed.read(),
  signedOut,
});

clock.set(shown.now, pageArrivedAt());
openMenus();
openFields(session, giveFor);
openActions({ board: () => shown, commands, give: giveFor, panel, show, undo });
openMerging({ board: () => shown, commands });
listenToKeys(list, notes);
openTools(notes);
openKeyboard();
new SimilarTopics(session, () => shown);
openFocus();
turnTo(columnOf(shown));
returnToDraft();
show();
setInterval(tick, 1_000);
const untilStart = Date.parse(shown.session.startsAt) - clock.now();
if (untilStart > 0 && untilStart < 86_400_000) setTimeout(() => confirmed.readSoon(), untilStart);
if (me.mayFacilitate) undo.changed();
live.open();
root.dataset.live = 'live';
