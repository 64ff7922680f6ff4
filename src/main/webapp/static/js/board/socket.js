/**
 * What others do, as it happens. The socket only listens; whoever was away asks for what came after the last number, and
 * the server sends that, or says that reading the whole board is cheaper.
 *
 * @typedef {object} Listener
 * @property {() => number} after the last number the board contains
 * @property {(message: import('./types.js').Message) => boolean} heard whether nothing is missing before it
 * @property {(open: boolean) => void} connected
 * @property {() => void} locked the server does not open, and only the board itself can say why
 * @property {() => void} signedOut
 */
import { backOff } from './queue.js';

const SIGNED_OUT = 4001;
/** A phone that slept longer than this has a socket that only looks open. */
const ASLEEP = 20_000;
/** After this long a connection is a good one, and the next loss is a new story. */
const STEADY = 5_000;
/** A handshake that is refused looks like a lost connection; after so many it is time to ask. */
const ASK_AFTER = 3;

export class Live {
  /** Whether the server has said that there is nothing to hear here any more. */ ended = false;
  /** @type {WebSocket|null} */ #socket = null;
  /** @type {ReturnType<typeof setTimeout>|undefined} */ #timer;
  #attempt = 0;
  #hiddenAt = 0;
  #session;
  #listener;

  /** @param {string} session @param {Listener} listener */
  constructor(session, listener) {
    this.#session = session;
    this.#listener = listener;
    addEventListener('online', () => this.#afresh());
    addEventListener('offline', () => listener.connected(false));
    addEventListener('pageshow', (event) => event.persisted && this.#afresh());
    document.addEventListener('visibilitychange', () => this.#visibility());
  }

  /** A new connection from where the board is now; an older one is dropped. */
  open() {
    this.#drop();
    if (this.ended) return;
    const address = `${location.origin.replace(/^http/, 'ws')}/api/v1/live/${this.#session}?after=${this.#listener.after()}`;
    const socket = new WebSocket(address);
    let opened = false;
    this.#socket = socket;
    socket.onopen = () => {
      opened = true;
      this.#timer = setTimeout(() => (this.#attempt = 0), STEADY);
      this.#listener.connected(true);
    };
    socket.onmessage = ({ data }) => this.#message(JSON.parse(data));
    socket.onclose = ({ code }) => this.#closed(code, opened);
  }

  /** Whoever may not look any more is not asked again. */
  end() {
    this.ended = true;
    this.#drop();
  }

  /** Only an event shows that the story goes on: who is there is told at every opening. @param {import('./types.js').Message} message */
  #message(message) {
    if (!this.#listener.heard(message)) this.again();
    else if (message.seq !== undefined) this.#attempt = 0;
  }

  /** Something was missed: what came after the board is asked for, a little later each time in a row. */
  again() {
    this.#drop();
    this.#attempt += 1;
    this.#timer = setTimeout(() => this.open(), backOff(this.#attempt));
  }

  /** @param {number} code @param {boolean} opened */
  #closed(code, opened) {
    this.#listener.connected(false);
    if (code === SIGNED_OUT) return this.#listener.signedOut();
    this.again();
    if (!opened && this.#attempt % ASK_AFTER === 0) this.#listener.locked();
  }

  #afresh() {
    this.#attempt = 0;
    this.open();
  }

  #drop() {
    clearTimeout(this.#timer);
    if (!this.#socket) return;
    this.#socket.onopen = null;
    this.#socket.onclose = null;
    this.#socket.onmessage = null;
    this.#socket.close();
    this.#socket = null;
  }

  #visibility() {
    const asleep = Date.now() - this.#hiddenAt > ASLEEP;
    if (document.hidden) this.#hiddenAt = Date.now();
    else if (asleep || this.#socket?.readyState !== WebSocket.OPEN) this.#afresh();
  }
}
