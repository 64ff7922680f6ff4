/**
 * What others do, as it happens. The socket only listens; whoever was away asks for what came after the last number.
 *
 * @typedef {object} Listener
 * @property {() => number} after the last number the board contains
 * @property {(delta: import('./types.js').Delta) => void} heard
 * @property {(open: boolean) => void} connected
 * @property {() => void} signedOut
 * @property {() => void} missing the session is not there for this person
 */
import { backOff } from './queue.js';

const SIGNED_OUT = 4001;
const MISSING = 4004;
/** A phone that slept longer than this has a socket that only looks open. */
const ASLEEP = 20_000;

export class Live {
  /** @type {WebSocket|undefined} */ #socket;
  /** @type {ReturnType<typeof setTimeout>|undefined} */ #timer;
  #attempt = 0;
  #hiddenAt = 0;
  #session;
  #listener;

  /** @param {string} session @param {Listener} listener */
  constructor(session, listener) {
    this.#session = session;
    this.#listener = listener;
    addEventListener('online', () => this.open());
    addEventListener('pageshow', (event) => event.persisted && this.open());
    document.addEventListener('visibilitychange', () => this.#visibility());
  }

  /** A new connection from where the board is now; an older one is dropped. */
  open() {
    clearTimeout(this.#timer);
    this.#drop();
    const address = `${location.origin.replace(/^http/, 'ws')}/api/v1/live/${this.#session}?after=${this.#listener.after()}`;
    const socket = new WebSocket(address);
    this.#socket = socket;
    socket.onopen = () => this.#listener.connected(true);
    socket.onmessage = ({ data }) => {
      this.#attempt = 0;
      this.#listener.heard(JSON.parse(data));
    };
    socket.onclose = ({ code }) => this.#closed(code);
  }

  /** @param {number} code */
  #closed(code) {
    this.#listener.connected(false);
    if (code === SIGNED_OUT) return this.#listener.signedOut();
    if (code === MISSING) return this.#listener.missing();
    this.#attempt += 1;
    this.#timer = setTimeout(() => this.open(), backOff(this.#attempt));
  }

  #drop() {
    if (!this.#socket) return;
    this.#socket.onclose = null;
    this.#socket.onmessage = null;
    this.#socket.close();
  }

  #visibility() {
    if (document.hidden) this.#hiddenAt = Date.now();
    else if (Date.now() - this.#hiddenAt > ASLEEP) this.open();
  }
}
