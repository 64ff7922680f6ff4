/** What the modules expect of a browser, as far as a test without one needs it: events, storage, answers and sockets by hand. */
import { mock } from 'node:test';

/** Lets everything that is already settled happen. */
export const settle = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** @returns a window and a document without contents, with a clock that the test moves */
export const openBrowser = () => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-03-12T08:00:00Z') });
  const [page, document] = [new EventTarget(), new EventTarget()];
  Object.assign(document, { hidden: false });
  const browser = {
    document,
    addEventListener: page.addEventListener.bind(page),
    location: { origin: 'http://crema.test' },
    localStorage: storage(),
    WebSocket: Socket,
    fetch: (address, request) => new Promise((answer, fail) => browser.asked.push({ address, ...request, answer, fail })),
    /** requests the test has not taken yet */ asked: [],
    sockets: Socket.all = [],
    happen: (event, target = page) => target.dispatchEvent(new Event(event)),
    hide: (hidden) => {
      document.hidden = hidden;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    wait: async (milliseconds) => {
      mock.timers.tick(milliseconds);
      await settle();
    },
  };
  for (const name of ['document', 'addEventListener', 'location', 'localStorage', 'WebSocket', 'fetch']) globalThis[name] = browser[name];
  return browser;
};

/** A page that keeps what is shown at its bottom and what is spoken. */
export const openPage = () => {
  const browser = openBrowser();
  const page = { region: { textContent: '' }, toast: null, wait: browser.wait };
  const element = (name) => ({ name, append(...parts) { this.parts = [...(this.parts ?? []), ...parts]; }, setAttribute() {}, addEventListener() {}, matches: () => false, remove: () => { page.toast = null; }, querySelector: () => page.toast?.parts.find((part) => part.name === 'button') ?? null });
  browser.document.createElement = element;
  browser.document.getElementById = (id) => (id === 'toast' ? page.toast : page.region);
  browser.document.body = { append: (toast) => { page.toast = toast; } };
  page.seen = () => page.toast?.parts[0].parts.join('') ?? null;
  return page;
};

export const answer = (status, body = {}, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/** Entries are properties, as in a browser. */
const storage = () => Object.defineProperties({}, {
  getItem: { value(name) { return Object.hasOwn(this, name) ? this[name] : null; } },
  setItem: { value(name, text) { this[name] = text; } },
  removeItem: { value(name) { delete this[name]; } },
});

class Socket {
  static OPEN = 1;
  static all = [];
  readyState = 0;

  constructor(address) {
    this.address = address;
    Socket.all.push(this);
  }

  close() {
    this.readyState = 3;
  }

  accept() {
    this.readyState = 1;
    this.onopen();
  }

  say(message) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  lose(code = 1006) {
    this.readyState = 3;
    this.onclose?.({ code });
  }
}
