/**
 * What each command asks of the server, and what it will most likely do to the board. A prediction is a delta without a
 * number: shown until the real one has arrived, taken away when the server refuses.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Command} Command
 * @typedef {import('./types.js').Delta} Delta
 * @typedef {{method: string, path: string, body?: Object<string, any>, predict?: (board: Board, key: string, ids?: string[]) => Delta|null}} Request
 */
import { said } from './cycle.js';
import { hanging } from './outline.js';
import { running, topic as find } from './state.js';

/** The line of a list until the server has named it; the last one goes by the key itself, because one goes on writing behind it. */
export const nameInList = (/** @type {string} */ key, /** @type {number} */ at, /** @type {number} */ lines) => (at === lines - 1 ? key : `${key}.${at}`);

/** @type {(from: Object<string, any>, ...names: string[]) => Object<string, any>} What is absent stays absent. */
const only = (from, ...names) => Object.fromEntries(Object.entries(from).filter(([name, value]) => names.includes(name) && value !== undefined));

/** @type {(step: 1|-1) => (about: Object<string, any>) => Request} */
const dot = (step) => ({ topic, person }) => ({
  method: step > 0 ? 'POST' : 'DELETE',
  path: `/topics/${topic}/votes${person ? `?for=${person}` : ''}`,
  predict: (board) => {
    const card = find(board, topic);
    return person || !card ? null : {
      type: 'dots', topic,
      dots: card.dots === null ? null : card.dots + step,
      mine: Math.max(0, card.mine + step),
      dotsLeft: Math.max(0, (board.me.dotsLeft ?? 0) - step),
    };
  },
});

/** @type {Object<string, (about: Object<string, any>) => Request>} */
export const requests = {
  vote: dot(1),
  unvote: dot(-1),

  addTopic: ({ title, description = '', person }) => ({
    method: 'POST', path: '/topics', body: { title, description, ...(person ? { for: person } : {}) },
    predict: (_, key) => ({
      type: 'topic-added',
      topic: {
        id: key, title, description, column: 'to-discuss', dots: null, mine: 0, own: !person, author: null, seconds: 0, timebox: null, notes: [],
        offRecord: false, originals: [], earlier: [],
      },
    }),
  }),
  editTopic: ({ topic, title, description }) => ({
    method: 'PATCH', path: `/topics/${topic}`, body: { title, description },
    predict: () => ({ type: 'topic-edited', topic, title, description }),
  }),
  removeTopic: ({ topic }) => ({
    method: 'DELETE', path: `/topics/${topic}`, predict: () => ({ type: 'topic-removed', topic }),
  }),

  merge: ({ topic, other }) => ({ method: 'POST', path: `/topics/${topic}/merge`, body: { other } }),
  split: ({ topic }) => ({ method: 'POST', path: `/topics/${topic}/split` }),
  offRecord: ({ topic, off }) => ({
    method: off ? 'POST' : 'DELETE', path: `/topics/${topic}/off-record`, predict: () => ({ type: 'off-record', topic, off }),
  }),

  writeNote: ({ topic, text, depth, after }) => ({
    method: 'POST', path: `/topics/${topic}/notes`, body: { text, depth, after },
    predict: (_, key) => ({ type: 'note-written', topic, note: { id: key, text, depth }, after }),
  }),
  writeNotes: ({ topic, lines, after }) => ({
    method: 'POST', path: `/topics/${topic}/notes/list`, body: { lines, after },
    predict: (_, key, ids) => ({
      type: 'notes-written', topic, after,
      notes: lines.map((/** @type {import('./outline.js').Outlined} */ line, /** @type {number} */ at) => ({ ...line, id: ids?.[at] ?? nameInList(key, at, lines.length) })),
    }),
  }),
  editNote: ({ topic, note, ...change }) => ({
    method: 'PATCH', path: `/topics/${topic}/notes/${note}`, body: change,
    predict: (board) => ({ type: 'note-edited', topic, note: { id: note, ...only(change, 'text', 'depth') }, below: hanging(find(board, topic)?.notes ?? [], note).slice(1) }),
  }),
  moveNote: ({ topic, note, after }) => ({
    method: 'POST', path: `/topics/${topic}/notes/${note}/place`, body: { after },
    predict: (board) => ({ type: 'notes-moved', topic, notes: hanging(find(board, topic)?.notes ?? [], note), after }),
  }),
  removeNote: ({ topic, note, was }) => ({
    method: 'DELETE', path: `/topics/${topic}/notes/${note}`, body: { was }, predict: () => ({ type: 'note-removed', topic, note }),
  }),

  strikeNote: ({ topic, note, struck }) => ({
    method: struck ? 'POST' : 'DELETE', path: `/topics/${topic}/notes/${note}/strike`,
    predict: () => ({ type: 'note-struck', topic, note, struck }),
  }),

  addEpiphany: ({ text, depth = 0, from = null }) => ({
    method: 'POST', path: '/epiphanies', body: { text, depth, from },
    predict: (_, key) => ({ type: 'epiphany-added', epiphany: { id: key, text, depth, from } }),
  }),
  editEpiphany: ({ epiphany, text, depth }) => ({
    method: 'PATCH', path: `/epiphanies/${epiphany}`, body: { text, depth },
    predict: () => ({ type: 'epiphany-edited', epiphany: { id: epiphany, text, depth } }),
  }),
  removeEpiphany: ({ epiphany }) => ({
    method: 'DELETE', path: `/epiphanies/${epiphany}`, predict: () => ({ type: 'epiphany-removed', epiphany }),
  }),

  toPhase: ({ phase, from }) => ({ method: 'POST', path: '/phase', body: { phase, from } }),
  claim: () => ({ method: 'POST', path: '/facilitator' }),
  handOver: ({ to }) => ({ method: 'POST', path: '/facilitator', body: { to } }),
  addPerson: ({ text }) => ({ method: 'POST', path: '/people', body: { name: text } }),
  removePerson: ({ person }) => ({ method: 'DELETE', path: `/people/${person}` }),
  nameScribe: ({ person }) => ({ method: 'POST', path: '/scribes', body: { person } }),
  dismissScribe: ({ person }) => ({ method: 'DELETE', path: `/scribes/${person}` }),
  takeNotes: () => ({ method: 'POST', path: '/scribe' }),
  raiseHand: () => ({ method: 'POST', path: '/hands' }),
  lowerHand: () => ({ method: 'DELETE', path: '/hands' }),
  giveWord: ({ to }) => ({ method: 'POST', path: '/hands/word', body: { to } }),
  renewCode: () => ({ method: 'POST', path: '/join-code' }),
  lockDoor: () => ({ method: 'DELETE', path: '/join-code' }),
  start: ({ topic, after }) => ({ method: 'POST', path: `/topics/${topic}/start`, body: { after } }),
  finish: ({ topic }) => ({ method: 'POST', path: `/topics/${topic}/finish` }),
  undo: ({ seq }) => ({ method: 'POST', path: '/undo', body: { seq } }),
  moreTime: ({ topic, after }) => ({ method: 'POST', path: `/topics/${topic}/timeboxes`, body: { after } }),
  pause: ({ topic }) => ({ method: 'POST', path: `/topics/${topic}/pause` }),
  resume: ({ topic }) => ({ method: 'POST', path: `/topics/${topic}/resume` }),
  back: ({ after }) => ({ method: 'POST', path: '/back', body: { after } }),
  thumb: ({ topic, timebox, answer }) => ({
    method: 'POST', path: `/topics/${topic}/thumb`, body: { timebox, answer },
    predict: (board) => (running(board)?.timebox?.number !== timebox ? null
      : { type: 'thumbs', topic, number: timebox, thumbs: said(board, answer), mine: answer }),
  }),
};

/** Steps of the whole room: late ones would surprise it, so they are tried for a moment and never kept. */
const OF_THE_MOMENT = new Set(['merge', 'split', 'nameScribe', 'dismissScribe', 'raiseHand', 'lowerHand', 'giveWord', 'handOver', 'removePerson', 'takeNotes', 'renewCode', 'lockDoor', 'toPhase', 'claim', 'start', 'finish', 'moreTime', 'undo', 'pause', 'resume', 'back', 'thumb']);

/** @type {(command: Command) => boolean} Whether it waits for the connection, over a reload if need be. */
export const waits = (command) => !OF_THE_MOMENT.has(command.kind);
