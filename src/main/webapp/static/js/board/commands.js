/**
 * Sends what people did, one after the other. A lost answer is asked for again with the same key; what cannot be sent
 * waits on this device, over a reload if need be.
 *
 * @typedef {import('./types.js').Command} Command
 * @typedef {import('./types.js').Delta} Delta
 * @typedef {{seq?: number, id?: string, ids?: string[]}} Answer
 * @typedef {{type?: string, detail?: string, status?: number, now?: string|null}} Problem
 * @typedef {'unreachable'|'busy'} Trouble why what was sent has not arrived
 *
 * @typedef {object} Listener
 * @property {() => void} changed the list of pending commands is another one
 * @property {(key: string, id: string) => void} named the server has named what a command made
 * @property {(command: Command, problem: Problem) => void} refused
 * @property {() => void} signedOut what waits stays on this device until the same person is back
 * @property {(trouble: Trouble|null) => void} troubled
 */
import { answerIn, answered, backOff, due, namesOf, newsOf, retryAfter, settled } from './queue.js';
import { requests, waits } from './requests.js';
import { Unsent } from './unsent.js';
import { uuid } from './uuid.js';

const PATIENCE = 10_000;
const ATTEMPTS_OF_THE_MOMENT = 3;
const SIGNED_OUT = 401;
const ASKS_FOR_LATER = new Set([429, 502, 503, 504]);

export class Commands {
  /** @type {Command[]} */ pending = [];
  #session;
  #by;
  #listener;
  #unsent;
  #attempt = 0;
  #notBefore = 0;
  #troubled = false;
  #signedOut = false;
  /** @type {string|null} */ #sending = null;
  /** @type {ReturnType<typeof setTimeout>|undefined} */ #timer;

  /** @param {string} session @param {string|null} by @param {Listener} listener */
  constructor(session, by, listener) {
    this.#session = session;
    this.#by = by ?? '';
    this.#listener = listener;
    this.#unsent = new Unsent(session);
    this.pending = this.#unsent.of(this.#by);
    addEventListener('online', () => this.#now());
    addEventListener('pagehide', () => this.#sendHeld());
    document.addEventListener('visibilitychange', () => document.hidden || this.#now());
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
    this.#unsent.keep(command);
    this.#now();
    return command;
  }

  /** What was done last, as long as it can still be taken back. @returns {Command|null} */
  get held() {
    return this.pending.filter((command) => command.holdUntil && command.doneAt === undefined && command.key !== this.#sending).at(-1) ?? null;
  }

  /** @param {string} key one given with a hold, while it lasts */
  takeBack(key) {
    if (key === this.#sending) return;
    this.#unsent.forget(key);
    this.#set(this.pending.filter((command) => command.key !== key));
  }

  /**
   * News from the server, which may be what became of something on its way. It is shown, and the next one goes; but only an answer lets
   * this device forget it, since what is told may turn out not to have happened.
   *
   * @param {Delta} delta
   */
  hear(delta) {
    const command = newsOf(this.pending, delta);
    if (!command) return;
    if (this.#sending === command.key) this.#sending = null;
    else void this.#confirm(command, 1);
    this.#settle(command, answerIn(delta));
    this.#now();
  }

  /** @param {number} seq what the board now contains */
  caughtUp(seq) {
    this.pending = settled(this.pending, seq);
  }

  #now() {
    this.#attempt = 0;
    void this.#send();
  }

  async #send() {
    clearTimeout(this.#timer);
    if (this.#sending || this.#signedOut) return;
    const command = due(this.pending, Date.now());
    if (!command) return this.#rest();
    if (Date.now() < this.#notBefore) return this.#sendAt(this.#notBefore);
    this.#sending = command.key;
    const { is, follow } = await this.#attemptTo(command);
    if (this.#sending !== command.key) return this.#told(command, is, follow, 1);
    this.#sending = null;
    follow();
  }

  /** @param {Command} command @returns {Promise<{is: 'done'|'refused'|'later', follow: () => void}>} what follows from the answer */
  async #attemptTo(command) {
    try {
      const response = await this.#ask(command, AbortSignal.timeout(PATIENCE));
      if (ASKS_FOR_LATER.has(response.status)) {
        const wait = retryAfter(response.headers.get('Retry-After'), Date.now());
        return { is: 'later', follow: () => this.#later(command, 'busy', wait) };
      }
      if (response.status === SIGNED_OUT) return { is: 'refused', follow: () => this.#stop() };
      const answer = await response.json().catch(() => ({}));
      if (response.ok) return { is: 'done', follow: () => this.#done(command, answer) };
      return { is: 'refused', follow: () => this.#refuse(command, { status: response.status, ...answer }) };
    } catch {
      return { is: 'later', follow: () => this.#later(command, 'unreachable', 0) };
    }
  }

  /** The answer to something that news have told already. @param {Command} command @param {string} is @param {() => void} follow @param {number} attempt */
  #told(command, is, follow, attempt) {
    if (is === 'done') this.#unsent.forget(command.key);
    else if (is === 'later') void this.#confirm(command, attempt);
    else follow();
  }

  /** Asks again for what news have told, until it is answered. @param {Command} command @param {number} attempt */
  #confirm(command, attempt) {
    setTimeout(async () => {
      const { is, follow } = await this.#attemptTo(command);
      this.#told(command, is, follow, attempt + 1);
    }, backOff(attempt));
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

  /** @param {Command} command @param {Answer} answer */
  #done(command, answer) {
    this.#unsent.forget(command.key);
    this.#settle(command, answer);
    this.#listener.changed();
    this.#now();
  }

  /** It has happened; what is said of it later goes by the name the server gave. @param {Command} command @param {Answer} answer */
  #settle(command, answer) {
    this.#fine();
    for (const [key, id] of namesOf(command.key, answer)) this.#listener.named(key, id);
    this.pending = answered(this.pending, command.key, answer);
    this.pending.filter((other) => other.doneAt === undefined).forEach((other) => this.#unsent.keep(other));
  }

  /** @param {Command} command @param {Problem} problem */
  #refuse(command, problem) {
    this.#unsent.forget(command.key);
    this.#fine();
    this.#set(this.pending.filter((other) => other.key !== command.key));
    this.#listener.refused(command, problem);
    this.#now();
  }

  #stop() {
    this.#signedOut = true;
    this.#set(this.pending.filter(waits));
    this.#listener.signedOut();
  }

  /** @param {Command} command @param {Trouble} trouble @param {number} wait milliseconds the server asked for */
  #later(command, trouble, wait) {
    this.#attempt += 1;
    this.#notBefore = Date.now() + wait;
    const tooLate = this.#attempt >= ATTEMPTS_OF_THE_MOMENT || wait > PATIENCE;
    if (!waits(command) && tooLate) return this.#refuse(command, { type: trouble });
    this.#troubled = true;
    this.#listener.troubled(trouble);
    this.#sendAt(Date.now() + Math.max(wait, backOff(this.#attempt)));
  }

  #fine() {
    if (this.#troubled) this.#listener.troubled(null);
    this.#troubled = false;
  }

  /** Nothing waits to be sent but what can still be taken back. */
  #rest() {
    this.#fine();
    const until = Math.min(...this.pending.filter((one) => one.doneAt === undefined).map((one) => one.holdUntil ?? Infinity));
    if (until < Infinity) this.#sendAt(until + 1);
  }

  /** @param {number} moment milliseconds of this device's clock */
  #sendAt(moment) {
    this.#timer = setTimeout(() => this.#send(), moment - Date.now());
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
}
