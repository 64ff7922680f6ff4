import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Live } from '../../main/webapp/static/js/board/socket.js';
import { openBrowser } from './browser.mjs';

/** Longer than any back-off. */
const LONG = 10_000;

let browser;
let said;
let board;
let live;

beforeEach(() => {
  browser = openBrowser();
  said = [];
  board = 10;
  live = new Live('s', {
    after: () => board,
    heard: ({ seq }) => {
      if (seq === undefined) return true;
      if (seq > board + 1) return false;
      board = Math.max(board, seq);
      return true;
    },
    connected: (open) => said.push(open ? 'connected' : 'lost'),
    locked: () => said.push('locked'),
    signedOut: () => said.push('signed out'),
  });
  live.open();
});

const last = () => browser.sockets.at(-1);

test('a board asks for what came after it', () => {
  assert.equal(last().address, 'ws://crema.test/api/v1/live/s?after=10');
});

test('whoever was away asks again soon, from where the board is by then', async () => {
  last().accept();
  last().say({ seq: 11, type: 'other' });
  last().lose();
  await browser.wait(300);
  assert.deepEqual([browser.sockets.length, last().address.endsWith('?after=11')], [2, true]);
  assert.deepEqual(said, ['connected', 'lost']);
});

test('a server that does not answer is asked ever more rarely, but every ten seconds at least', async () => {
  const waits = [];
  for (let attempt = 0; attempt < 12; attempt++) {
    last().lose();
    const [before, begun] = [browser.sockets.length, Date.now()];
    while (browser.sockets.length === before) await browser.wait(10);
    waits.push(Date.now() - begun);
  }
  assert.ok(waits[0] <= 300, `first after ${waits[0]}`);
  assert.ok(waits.at(-1) >= 5_000 && Math.max(...waits) <= LONG + 10, waits.join());
});

test('after a connection that held, the next loss is a new story', async () => {
  for (let attempt = 0; attempt < 8; attempt++) {
    last().lose();
    await browser.wait(LONG);
  }
  last().accept();
  await browser.wait(5_000);
  last().lose();
  await browser.wait(300);
  assert.equal(last().readyState, 0);
});

test('a server that accepts and closes at once is not hammered', async () => {
  for (let attempt = 0; attempt < 8; attempt++) {
    last().accept();
    last().lose(1013);
    await browser.wait(LONG);
  }
  const before = browser.sockets.length;
  last().accept();
  last().lose(1013);
  await browser.wait(1_000);
  assert.equal(browser.sockets.length, before);
});

test('that somebody is told who is there does not make a server that fails a good one', async () => {
  for (let attempt = 0; attempt < 8; attempt++) {
    last().accept();
    last().say({ type: 'present', people: [] });
    last().lose(1013);
    await browser.wait(LONG);
  }
  const before = browser.sockets.length;
  last().accept();
  last().say({ type: 'present', people: [] });
  last().lose(1013);
  await browser.wait(1_000);
  assert.equal(browser.sockets.length, before);
});

test('a missing number is asked for again, and the old connection is not heard any more', async () => {
  const first = last();
  first.accept();
  first.say({ seq: 12, type: 'other' });
  first.say({ seq: 11, type: 'other' });
  assert.equal(board, 10);
  await browser.wait(300);
  assert.ok(last() !== first && last().address.endsWith('?after=10'));
  assert.ok(!said.includes('lost'));
});

test('the network coming back is not waited for', () => {
  last().lose();
  browser.happen('online');
  assert.equal(browser.sockets.length, 2);
});

test('losing the network is known at once', () => {
  last().accept();
  browser.happen('offline');
  assert.deepEqual(said, ['connected', 'lost']);
});

test('a page that is looked at again connects at once if it is not connected', () => {
  last().lose();
  browser.hide(true);
  browser.hide(false);
  assert.equal(browser.sockets.length, 2);
});

test('a short look elsewhere leaves a good connection alone, a long sleep does not', async () => {
  last().accept();
  browser.hide(true);
  await browser.wait(5_000);
  browser.hide(false);
  assert.equal(browser.sockets.length, 1);
  browser.hide(true);
  await browser.wait(30_000);
  browser.hide(false);
  assert.equal(browser.sockets.length, 2);
});

test('whoever is signed out or shut out is told, and does not knock again by themselves', async () => {
  last().accept();
  last().lose(4001);
  await browser.wait(60_000);
  assert.deepEqual([said.at(-1), browser.sockets.length], ['signed out', 1]);
  live.end();
  browser.happen('online');
  assert.equal(browser.sockets.length, 1);
});

test('a door that stays shut is asked about, because a refused handshake does not say why', async () => {
  for (let attempt = 0; attempt < 3; attempt++) {
    last().lose();
    await browser.wait(LONG);
  }
  assert.equal(said.filter((word) => word === 'locked').length, 1);
});
