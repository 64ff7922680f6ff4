/**
 * Sends what people did, one after the other. A lost answer is asked for again with the same key; what cannot be sent
 * waits on this device, over a reload if need be.
 *
 * @typedef {import('./types.js').Command} Command
 * @typedef {{type?: string, detail?: string, status?: number}} Problem
 *
 * @typedef {object} Listener
 * @property {() => void} changed the list of pending commands is another one
 * @property {(key: string, id: string) => void} named the server has named what a command made
 * @property {(command: Command, problem: Problem) => void} refused
 * @property {(reachable: boolean) => void} reachable
 */
import { answered, backOff, due, recognised, settled } from './queue.js';
import { requests, waits } from './requests.js';

const PATIENCE = 10_000;
const ATTEMPTS_OF_THE_MOMENT = 3;

export class Commands {
  /** @type {Command[]} */ pending = [];
  #session;
  #by;
  #listener;
  #attempt = 0;
  #lost = false;
  /** @type {string|null} */ #sending = null;
  /** @type {ReturnType<typeof setTimeout>|undefined} */ #timer;

  /** @param {string} session @param {string|null} by @param {Listener} listener */
  constructor(session, by, listener) {
    this.#session = session;
    this.#by = by ?? '';
    this.#listener = listener;
    this.pending = this.#kept();
    addEventListener('online', () => this.#now());
    addEventListener('pagehide', () => this.#sendHeld());
    addEventListener('beforeunload', (event) => {
      if (this.#attempt > 0 && this.unsent > 0) event.preventDefault();
    });
    this.#now();
  }

  /** How many the server has not answered yet. */
  get unsent() {
    return this.pending.filter((command) => command.doneAt === undefined).length;
  }

  /** @param {string} kind @returns {boolean} */
  isPending(kind) {
    return this.pending.some((command) => command.kind === kind && command.doneAt === undefined);
  }

  /**
   * @param {string} kind the name of a function in requests.js
   * @param {Object<string, any>} about
   * @param {number} [hold] milliseconds in which it can still be taken back
   * @returns {Command}
   */
  give(kind, about, hold = 0) {
    const at = Date.now();
    const command = { key: uuid(), kind, about, at, by: this.#by, ...(hold ? { holdUntil: at + hold } : {}) };
    this.#set([...this.pending, command]);
    this.#keep(command);
    this.#now();
    return command;
  }

  /** @param {string} key one given with a hold, while it lasts */
  takeBack(key) {
    if (key === this.#sending) return;
    this.#forget(key);
    this.#set(this.pending.filter((command) => command.key !== key));
  }

  /**
   * News from the server, which may be the answer to something on its way.
   *
   * @param {import('./types.js').Delta} delta
   * @returns {import('./types.js').Delta} with what only this device knows about it
   */
  hear(delta) {
    const before = this.pending;
    const heard = recognised(before, delta);
    const named = heard.pending.find((command, at) => command.id && !before[at]?.id);
    this.pending = heard.pending;
    const waiting = (/** @type {Command} */ one) => this.pending.some((other) => other.key === one.key && other.doneAt === undefined);
    before.filter((one) => one.doneAt === undefined && !waiting(one)).forEach((one) => this.#forget(one.key));
    if (this.#attempt > 0) this.#now();
    if (named?.id) this.#listener.named(named.key, named.id);
    return heard.delta;
  }

  /** @param {number} seq what the board now contains */
  caughtUp(seq) {
    this.pending = settled(this.pending, seq);
  }

  #now() {
    this.#attempt = 0;
    clearTimeout(this.#timer);
    void this.#send();
  }

  async #send() {
    if (this.#sending) return;
    const command = due(this.pending, Date.now());
    if (!command) return this.#rest();
    this.#sending = command.key;
    const outcome = await this.#attemptTo(command);
    this.#sending = null;
    outcome();
  }

  /** @param {Command} command @returns {Promise<() => void>} what follows from the answer */
  async #attemptTo(command) {
    try {
      const response = await this.#ask(command, AbortSignal.timeout(PATIENCE));
      if ([429, 502, 503, 504].includes(response.status)) return () => this.#later(command);
      const answer = await response.json().catch(() => ({}));
      return () => (response.ok ? this.#done(command, answer) : this.#refuse(command, { status: response.status, ...answer }));
    } catch {
      return () => this.#later(command);
    }
  }

  /** @param {Command} command @param {AbortSignal} [signal] */
  #ask(command, signal) {
    const { method, path, body } = requests[command.kind](command.about);
    return fetch(`/api/v1/sessions/${this.#session}${path}`, {
      method,
      credentials: 'same-origin',
      keepalive: signal === undefined,
      signal,
      headers: { 'Idempotency-Key': command.key, 'Accept': 'application/json', ...(body ? { 'Content-Type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
  }

  /** @param {Command} command @param {{seq?: number, id?: string}} answer */
  #done(command, answer) {
    this.#forget(command.key);
    this.#listener.reachable(true);
    if (answer.id) this.#listener.named(command.key, answer.id);
    this.#set(answered(this.pending, command.key, answer));
    this.pending.filter((other) => other.doneAt === undefined).forEach((other) => this.#keep(other));
    this.#now();
  }

  /** @param {Command} command @param {Problem} problem */
  #refuse(command, problem) {
    this.#forget(command.key);
    this.#listener.reachable(true);
    this.#set(this.pending.filter((other) => other.key !== command.key));
    this.#listener.refused(command, problem);
    this.#now();
  }

  /** @param {Command} command */
  #later(command) {
    this.#attempt += 1;
    this.#lost = true;
    this.#listener.reachable(false);
    if (!waits(command) && this.#attempt >= ATTEMPTS_OF_THE_MOMENT) return this.#refuse(command, { type: 'unreachable' });
    this.#timer = setTimeout(() => this.#send(), backOff(this.#attempt));
  }

  /** Nothing waits to be sent: what did has arrived, if only by the news of it. */
  #rest() {
    if (this.#lost) this.#listener.reachable(true);
    this.#lost = false;
    this.#wakeForHeld();
  }

  #wakeForHeld() {
    const until = Math.min(...this.pending.filter((one) => one.doneAt === undefined).map((one) => one.holdUntil ?? Infinity));
    if (until < Infinity) this.#timer = setTimeout(() => this.#send(), until - Date.now() + 1);
  }

  /** Whoever leaves has not undone it. */
  #sendHeld() {
    for (const command of this.pending) if (command.holdUntil && command.doneAt === undefined) void this.#ask(command).catch(() => {});
  }

  /** @param {Command[]} pending */
  #set(pending) {
    this.pending = pending;
    this.#listener.changed();
  }

  #prefix = () => `crema.unsent.${this.#session}.`;

  /** One entry each, so that two tabs do not overwrite one another; the key keeps a command sent by both single. @param {Command} command */
  #keep(command) {
    if (waits(command)) onDisk((disk) => disk.setItem(this.#prefix() + command.key, JSON.stringify(command)));
  }

  /** @param {string} key */
  #forget(key) {
    onDisk((disk) => disk.removeItem(this.#prefix() + key));
  }

  /** @returns {Command[]} */
  #kept() {
    /** @type {Command[]|null} */
    const all = onDisk((disk) => Object.keys(disk).filter((name) => name.startsWith(this.#prefix())).map((name) => JSON.parse(disk.getItem(name) ?? '')));
    return (all ?? []).filter((command) => command.by === this.#by && command.kind in requests).sort((a, b) => a.at - b.at);
  }
}

/** Storage may be forbidden or full: then nothing outlives the page, and everything else works. */
const onDisk = (/** @type {(disk: Storage) => any} */ use) => {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
};

/** `crypto.randomUUID` exists only over https; a board on a laptop in the room may be plain http. */
const uuid = () => {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
