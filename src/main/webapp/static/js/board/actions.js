/**
 * What pressing something means: each button of the board carries the name of one of these in `data-do`.
 *
 * @typedef {import('./types.js').Board} Board
 *
 * @typedef {object} Table what the actions may use
 * @property {() => Board} board as it is shown
 * @property {import('./commands.js').Commands} commands
 * @property {(kind: string, about: Object<string, any>) => void} give topics and dots: for whom they are entered
 * @property {import('./panel.js').Panel} panel
 * @property {() => void} show
 * @property {import('./undo.js').Undo} undo
 */
import { refusalToVote } from './card.js';
import { turnTo } from './columns.js';
import { copyJoin, edit, showJoin } from './dialogs.js';
import { all, childFor, setAttribute, the } from './dom.js';
import { leadTo } from './focus.js';
import { showKeys } from './keyboard.js';
import { pick, putOnto } from './merging.js';
import { openPaper } from './paper.js';
import { handIsUp } from './people.js';
import { announce, hush, tell } from './say.js';
import { sound, sounds } from './sounds.js';
import { running, topic } from './state.js';
import { hasTopics } from './steps.js';
import { words } from './words.js';

const UNDO = 5_000;

/** @type {(table: Table, kind: string, about: Object<string, any>, title: string) => void} Cheaper than asking first. */
const removeUnlessUndone = ({ commands }, kind, about, title) => {
  const { key } = commands.give(kind, about, UNDO);
  tell(words.removed(title), { label: words.undo, press: () => takeBack(commands, key), ms: UNDO });
};

/** @type {(commands: Table['commands'], key: string) => void} */
const takeBack = (commands, key) => {
  hush();
  commands.takeBack(key);
  announce(words.undone);
};

/** @type {(name: string) => (table: Table, id: string, about: Object<string, any>) => void} A step of the whole room: once. */
const step = (name) => ({ commands }, _, about) => {
  if (!commands.isPending(name)) commands.give(name, about);
};

/** @type {(table: Table, id: string) => void} What was pressed is seen on the card; who does not see it is told. */
const tellDots = ({ board }, id) => {
  const card = topic(board(), id);
  if (card) announce(words.dotsOn(card.title, card.mine, board().me.dotsLeft ?? 0), { about: 'dots' });
};

/** @type {Object<string, (table: Table, id: string, about: Object<string, any>) => void>} */
const actions = {
  'vote': (table, id) => {
    const card = topic(table.board(), id);
    const refusal = card && refusalToVote(card, table.board());
    if (refusal) return tell(refusal);
    table.give('vote', { topic: id });
    tellDots(table, id);
  },
  'unvote': (table, id) => {
    if (topic(table.board(), id)?.mine === 0) return tell(words.noDotHere);
    table.give('unvote', { topic: id });
    tellDots(table, id);
  },

  'edit-topic': ({ board, commands }, id) => {
    const card = topic(board(), id);
    if (!card) return;
    edit({
      heading: words.editTopic, label: words.title, text: card.title, limit: 200, more: card.description ?? '',
      save: (title, description) => void commands.give('editTopic', { topic: id, title, description }),
    });
  },
  'remove-topic': (table, id) => removeUnlessUndone(table, 'removeTopic', { topic: id }, topic(table.board(), id)?.title ?? ''),
  'edit-epiphany': ({ board, commands }, id) => {
    const line = board().epiphanies.find((one) => one.id === id);
    if (!line) return;
    edit({
      heading: words.editEpiphany, label: words.epiphany, text: line.text, limit: 4_000,
      save: (text) => void commands.give('editEpiphany', { epiphany: id, text, depth: line.depth }),
    });
  },
  'remove-epiphany': (table, id) =>
    removeUnlessUndone(table, 'removeEpiphany', { epiphany: id }, table.board().epiphanies.find((one) => one.id === id)?.text ?? ''),

  'to-epiphany': ({ board }, id) => {
    turnTo('epiphanies');
    const found = board().epiphanies.find((line) => line.from === id);
    const card = found && childFor(the('#epiphanies .cards'), found.id);
    if (card) leadTo(card);
  },
  'to-line': ({ board, panel, show }, id) => {
    const from = board().epiphanies.find((line) => line.id === id)?.from ?? null;
    panel.pinned = board().topics.find((card) => card.notes.some((line) => line.id === from))?.id ?? panel.pinned;
    show();
    turnTo('discussing');
    childFor(the('.notes', panel.element), from)?.focus();
  },
  'merge-with': pick,
  'merge-here': putOnto,
  'split': ({ commands }, id) => void commands.give('split', { topic: id }),
  'off-record': ({ commands }, id) => void commands.give('offRecord', { topic: id, off: true }),
  'on-record': ({ commands }, id) => void commands.give('offRecord', { topic: id, off: false }),

  'read': ({ panel, show }, id) => {
    panel.pinned = id;
    show();
    turnTo('discussing');
    the('h2', panel.element).focus();
  },
  'go-there': ({ panel, show }) => {
    panel.pinned = null;
    show();
    the('h2', panel.element).focus();
  },
  'whole-title': ({ panel }) => panel.turnTitle(),
  'add-epiphany': () => {
    turnTo('epiphanies');
    the('#epiphanies input').focus();
  },

  'toPhase': (table, id, about) => {
    const go = () => step('toPhase')(table, id, { ...about, from: table.board().phase });
    if (about.phase !== 'voting' || hasTopics(table.board())) go();
    else tell(words.nothingToVoteOn, { label: words.openVoting, press: go });
  },
  'claim': step('claim'),
  'finish': step('finish'),
  'moreTime': step('moreTime'),
  'pause': step('pause'),
  'resume': step('resume'),
  'back': step('back'),
  'thumb': ({ board, commands }, _, about) => {
    if (board().me.thumb !== about.answer) commands.give('thumb', about);
  },
  'start': (table, id, about) => step('start')(table, id, about.topic ? about : { topic: id, after: running(table.board())?.id ?? null }),

  'undo': ({ commands, undo }) => {
    const { held } = commands;
    if (held) takeBack(commands, held.key);
    else void undo.press();
  },
  'show-steps': ({ undo }) => void undo.list(),
  'show-keys': () => showKeys(),
  'sounds': () => {
    sounds.on = !sounds.on;
    showSounds();
    sound('last minute');
    tell(sounds.on ? words.soundsOn : words.soundsOff);
  },
  'print': () => print(),
  'show-join': ({ board }) => showJoin(board().joinCode),
  'renew-code': step('renewCode'),
  'lock-door': step('lockDoor'),
  'hand': ({ board, commands }) => {
    const kind = handIsUp(board()) ? 'lowerHand' : 'raiseHand';
    if (commands.isPending(kind)) return;
    commands.give(kind, {});
    announce(kind === 'raiseHand' ? words.handIsUp : words.handIsDown, { about: 'hand' });
  },
  'word': step('giveWord'),
  'hand-over': (table, id) => step('handOver')(table, id, { to: id }),
  'name-scribe': ({ commands }, id) => void commands.give('nameScribe', { person: id }),
  'dismiss-scribe': ({ commands }, id) => void commands.give('dismissScribe', { person: id }),
  'remove-person': ({ board, commands }, id) => {
    const person = board().people.find((one) => one.id === id);
    commands.give('removePerson', { person: id });
    const door = board().joinCode ? { label: words.newCode, press: () => void commands.give('renewCode', {}), about: 'door' } : {};
    tell(words.removed(person?.name ?? ''), door);
  },
  'take-notes': ({ commands, panel }) => {
    commands.give('takeNotes', {});
    turnTo('discussing');
    /** @type {HTMLElement|null} */ (panel.element.querySelector('.draft textarea'))?.focus();
  },
  'copy-join': () => void copyJoin(),
  'close': () => document.querySelector('dialog[open]')?.dispatchEvent(new Event('leave')),
};

const showSounds = () => {
  for (const button of all('[data-do=sounds]')) setAttribute(button, 'aria-pressed', String(sounds.on));
};

/** @param {Table} table */
export const openActions = (table) => {
  showSounds();
  for (const dialog of document.querySelectorAll('dialog')) dialog.addEventListener('leave', () => dialog.close());
  openPaper(table.board);
  document.addEventListener('click', (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest?.('[data-do]');
    if (!(button instanceof HTMLElement)) return;
    const card = /** @type {HTMLElement|null} */ (button.closest('[data-id]'));
    actions[String(button.dataset.do)]?.(table, card?.dataset.id ?? '', JSON.parse(button.dataset.about ?? '{}'));
  });
  the('.tabs').addEventListener('click', (event) => {
    const tab = /** @type {HTMLElement} */ (event.target).closest('button');
    if (tab?.dataset.tab) turnTo(tab.dataset.tab);
  });
};
