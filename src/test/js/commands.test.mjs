import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Commands } from '../../main/webapp/static/js/board/commands.js';
import { answer, openBrowser, settle } from './browser.mjs';

let browser;
let said;

beforeEach(() => {
  browser = openBrowser();
  said = [];
});

const open = (by = 'me') => new Commands('s', by, {
  changed: () => {},
  named: (key, id) => said.push(['named', id]),
  refused: (command, { type, status }) => said.push(['refused', type ?? status]),
  signedOut: () => said.push(['signed out']),
  troubled: (trouble) => said.push(['trouble', trouble]),
});

const reply = async (response, to = browser.asked.shift()) => {
  to.answer(response);
  await settle();
};
const lose = async () => {
  browser.asked.shift().fail(new TypeError('no network'));
  await settle();
};
const keyOf = (request) => request.headers['Idempotency-Key'];
const note = (text, more = {}) => ({ topic: 'a', text, depth: 0, ...more });
const written = (key, id) => ({ seq: 11, type: 'note-written', key, topic: 'a', note: { id, text: 'x', depth: 0 } });

test('a lost answer is asked for again with the same key', async () => {
  const commands = open();
  commands.give('vote', { topic: 'a' });
  const first = keyOf(browser.asked[0]);
  await lose();
  await browser.wait(300);
  assert.equal(keyOf(browser.asked[0]), first);
  await reply(answer(200, { seq: 11 }));
  assert.equal(commands.unsent, 0);
  assert.deepEqual(said, [['trouble', 'unreachable'], ['trouble', null]]);
});

test('what waits outlives the page and is sent once by the next one, in order', async () => {
  const before = open();
  before.give('writeNote', note('first'));
  before.give('writeNote', note('second'));
  await lose();
  const keys = before.pending.map(({ key }) => key);
  browser.asked.length = 0;

  const after = open();
  assert.equal(after.unsent, 2);
  assert.equal(keyOf(browser.asked[0]), keys[0]);
  await reply(answer(201, { seq: 11, id: 'n1' }));
  assert.equal(keyOf(browser.asked[0]), keys[1]);
  await reply(answer(201, { seq: 12, id: 'n2' }));
  assert.equal(open().unsent, 0);
});

test('what somebody else left on this device is not sent in another name', () => {
  open('me').give('vote', { topic: 'a' });
  browser.asked.length = 0;
  assert.equal(open('somebody else').unsent, 0);
  assert.equal(browser.asked.length, 0);
});

test('an entry that cannot be read does not take the others with it', async () => {
  open().give('vote', { topic: 'a' });
  browser.localStorage.setItem('crema.unsent.s.broken', '{');
  assert.equal(open().unsent, 1);
});

test('a busy server is asked again when it said, not before, whatever is pressed meanwhile', async () => {
  const commands = open();
  commands.give('vote', { topic: 'a' });
  await reply(answer(503, {}, { 'Retry-After': '3' }));
  assert.deepEqual(said, [['trouble', 'busy']]);
  commands.give('vote', { topic: 'b' });
  browser.happen('online');
  await browser.wait(2_900);
  assert.equal(browser.asked.length, 0);
  await browser.wait(200);
  assert.equal(browser.asked.length, 1);
});

test('whoever is too fast waits as long as asked, and nothing is lost', async () => {
  const commands = open();
  commands.give('vote', { topic: 'a' });
  await reply(answer(429, {}, { 'Retry-After': '1' }));
  await browser.wait(1_000);
  await reply(answer(200, { seq: 11 }));
  assert.equal(commands.unsent, 0);
  assert.deepEqual(said.at(-1), ['trouble', null]);
});

test('the network coming back, or the page being looked at, is not waited for', async () => {
  const commands = open();
  commands.give('vote', { topic: 'a' });
  for (let attempt = 0; attempt < 8; attempt++) {
    await lose();
    await browser.wait(10_000);
  }
  await lose();
  browser.happen('online');
  assert.equal(browser.asked.length, 1);
  await lose();
  browser.hide(true);
  browser.hide(false);
  assert.equal(browser.asked.length, 1);
});

test('news with the key of a click is shown as its answer, and its answer is all that is waited for then', async () => {
  const commands = open();
  const { key } = commands.give('writeNote', note('x'));
  const hanging = browser.asked.shift();
  commands.hear(written(key, 'n1'));
  commands.caughtUp(11);
  assert.deepEqual(commands.pending, []);
  assert.deepEqual(said, [['named', 'n1']]);
  await reply(answer(201, { seq: 11, id: 'n1' }), hanging);
  await browser.wait(10_000);
  assert.equal(browser.asked.length, 0);
  assert.equal(open().unsent, 0);
});

test('news of what has not happened after all loses nothing: it is kept and asked for until it is answered', async () => {
  const commands = open();
  const { key } = commands.give('writeNote', note('x'));
  const hanging = browser.asked.shift();
  commands.hear(written(key, 'n1'));
  commands.caughtUp(11);
  await reply(answer(503), hanging);
  assert.equal(open().unsent, 1);
  browser.asked.length = 0;
  await browser.wait(1_000);
  assert.equal(keyOf(browser.asked[0]), key);
  await reply(answer(503));
  await browser.wait(3_000);
  await reply(answer(201, { seq: 12, id: 'n2' }));
  await browser.wait(10_000);
  assert.equal(browser.asked.length, 0);
  assert.equal(open().unsent, 0);
});

test('news of what is refused in the end is taken back with a word', async () => {
  const commands = open();
  const { key } = commands.give('writeNote', note('x'));
  const hanging = browser.asked.shift();
  commands.hear(written(key, 'n1'));
  await reply(answer(409, { type: 'topic-is-off-record' }), hanging);
  assert.deepEqual(said.at(-1), ['refused', 'topic-is-off-record']);
  assert.deepEqual(commands.pending, []);
});

test('news of a retried command takes the offline line back', async () => {
  const commands = open();
  const { key } = commands.give('writeNote', note('x'));
  await lose();
  commands.hear(written(key, 'n1'));
  assert.deepEqual(said, [['trouble', 'unreachable'], ['trouble', null], ['named', 'n1']]);
  await browser.wait(1_000);
  await reply(answer(201, { seq: 11, id: 'n1' }));
  await browser.wait(10_000);
  assert.equal(browser.asked.length, 0);
});

test('equal words from another device are not the answer to what waits here', () => {
  const commands = open();
  commands.give('writeNote', note('x'));
  commands.hear(written('another click', 'n1'));
  commands.hear(written(undefined, 'n2'));
  assert.equal(commands.unsent, 1);
  assert.deepEqual(said, []);
});

test('news lets the next command go while the answer of the first still hangs', () => {
  const commands = open();
  const { key } = commands.give('writeNote', note('x'));
  commands.give('writeNote', note('y', { after: key }));
  browser.asked.shift();
  commands.hear(written(key, 'n1'));
  assert.equal(JSON.parse(browser.asked[0].body).after, 'n1');
});

test('a refusal drops the command, says so once and lets the next one go', async () => {
  const commands = open();
  commands.give('vote', { topic: 'gone' });
  commands.give('vote', { topic: 'a' });
  await reply(answer(404, { type: 'not-found' }));
  assert.deepEqual(said, [['refused', 'not-found']]);
  await reply(answer(200, { seq: 11 }));
  assert.equal(open().unsent, 0);
});

test('whoever is signed out finds what they did after signing in again', async () => {
  const commands = open();
  commands.give('writeNote', note('x'));
  await reply(answer(401));
  commands.give('writeNote', note('y'));
  assert.deepEqual(said, [['signed out']]);
  assert.equal(browser.asked.length, 0);
  assert.equal(open().unsent, 2);
});

test('a step of the whole room is not kept, and given up after three attempts', async () => {
  const commands = open();
  commands.give('finish', { topic: 'a' });
  assert.equal(open().unsent, 0);
  for (let attempt = 0; attempt < 3; attempt++) {
    await lose();
    await browser.wait(2_000);
  }
  assert.deepEqual(said.at(-1), ['refused', 'unreachable']);
  assert.equal(commands.isPending('finish'), false);
});

test('a removal that can be undone goes when its time is up, or when the page is left', async () => {
  const commands = open();
  const { key } = commands.give('removeTopic', { topic: 'a' }, 5_000);
  assert.equal(commands.held?.key, key);
  commands.takeBack(key);
  assert.equal(commands.held, null);
  await browser.wait(6_000);
  assert.equal(browser.asked.length, 0);
  commands.give('removeTopic', { topic: 'a' }, 5_000);
  await browser.wait(5_001);
  await reply(answer(200, { seq: 11 }));
  commands.give('removeTopic', { topic: 'b' }, 5_000);
  browser.happen('pagehide');
  assert.equal(browser.asked[0].keepalive, true);
});
