import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Confirmed } from '../../main/webapp/static/js/board/confirmed.js';
import { board, card, ids } from './boards.mjs';
import { answer, openBrowser, settle } from './browser.mjs';

let browser;
let said;
let confirmed;

beforeEach(() => {
  browser = openBrowser();
  said = [];
  confirmed = new Confirmed(board(), {
    hear: (delta) => said.push(`hear ${delta.seq}`),
    advanced: (before, delta) => said.push(`${before.seq} to ${confirmed.board.seq}${delta ? '' : ', unknown'}`),
    fresh: () => said.push('fresh'),
    passed: ({ seq }) => said.push(`passed ${seq}`),
    gap: () => said.push('gap'),
    signedOut: () => said.push('signed out'),
    missing: () => said.push('missing'),
  });
});

const added = (seq, id) => ({ seq, type: 'topic-added', topic: card(id) });
const give = async (response) => {
  browser.asked.shift().answer(response);
  await settle();
};

test('deltas are applied one by one, each once', () => {
  assert.equal(confirmed.heard(added(11, 'd')), true);
  assert.equal(confirmed.heard(added(11, 'twice')), true);
  assert.equal(confirmed.heard(added(12, 'e')), true);
  assert.deepEqual(ids(confirmed.board.topics), ['a', 'b', 'c', 'd', 'e']);
  assert.deepEqual(said, ['hear 11', '10 to 11', 'hear 12', '11 to 12']);
});

test('behind a missing number nothing is applied, and nobody reads the whole board for it', () => {
  assert.equal(confirmed.heard(added(12, 'e')), false);
  assert.equal(confirmed.board.seq, 10);
  assert.equal(browser.asked.length, 0);
});

test('what has no number and is not known is let pass', () => {
  assert.equal(confirmed.heard({ type: 'weather' }), true);
  assert.deepEqual(said, []);
});

test('who is there has no number, and is shown at once', () => {
  assert.equal(confirmed.heard({ type: 'present', people: [{ name: 'Aya', facilitator: false }] }), true);
  assert.equal(confirmed.board.people[0].name, 'Aya');
  assert.equal(confirmed.board.seq, 10);
});

test('what a later version numbers is counted and otherwise let pass', () => {
  assert.equal(confirmed.heard({ seq: 11, type: 'confetti' }), true);
  assert.deepEqual(said, ['10 to 11, unknown']);
});

test('the whole board is read when the server says so, and what came meanwhile goes on top', async () => {
  confirmed.heard({ type: 'reload' });
  confirmed.heard(added(300, 'old'));
  confirmed.heard(added(301, 'new'));
  assert.equal(confirmed.board.seq, 10);
  await give(answer(200, board({ seq: 300 })));
  assert.deepEqual([confirmed.board.seq, ids(confirmed.board.topics)], [301, ['a', 'b', 'c', 'new']]);
  assert.deepEqual(said, ['fresh', 'passed 300', 'hear 301', '300 to 301']);
});

test('a board that is older than this one is not taken', async () => {
  void confirmed.read();
  await give(answer(200, board({ seq: 9, topics: [] })));
  assert.equal(confirmed.board.topics.length, 3);
});

test('a board that the server sends for is taken whatever its number: the server may have told what has not happened', async () => {
  confirmed.heard({ type: 'reload' });
  await give(answer(200, board({ seq: 9, topics: [] })));
  assert.deepEqual([confirmed.board.seq, confirmed.board.topics.length], [9, 0]);
  void confirmed.read();
  await give(answer(200, board({ seq: 8 })));
  assert.equal(confirmed.board.seq, 9);
});

test('what was being read when the server sent for the board is not what it sent for, nor is what was heard before', async () => {
  void confirmed.read();
  confirmed.heard(added(11, 'has not happened'));
  confirmed.heard({ type: 'reload' });
  await give(answer(200, board({ seq: 10 })));
  await give(answer(200, board({ seq: 11, topics: [card('has')] })));
  assert.deepEqual([confirmed.board.seq, ids(confirmed.board.topics)], [11, ['has']]);
});

test('what came meanwhile and does not follow is asked for again', async () => {
  confirmed.heard({ type: 'reload' });
  confirmed.heard(added(302, 'e'));
  await give(answer(503));
  assert.deepEqual([said, confirmed.board.seq], [['gap'], 10]);
});

test('a board that cannot be read now is read later, until it can be', async () => {
  confirmed.heard({ type: 'reload' });
  await give(answer(503));
  await browser.wait(3_000);
  await give(answer(200, board({ seq: 300 })));
  await browser.wait(60_000);
  assert.deepEqual([confirmed.board.seq, said, browser.asked.length], [300, ['fresh'], 0]);
});

test('many reasons to read at once are one reading', () => {
  void confirmed.read();
  void confirmed.read();
  assert.equal(browser.asked.length, 1);
});

test('whoever is signed out or shut out learns it from the reading', async () => {
  void confirmed.read();
  await give(answer(401));
  void confirmed.read();
  await give(answer(404));
  assert.deepEqual(said, ['signed out', 'missing']);
});

test('a new facilitator reads first what they may do, the others a little later', async () => {
  confirmed.heard({ seq: 11, type: 'facilitator', id: 'me', name: 'Ines' });
  await browser.wait(0);
  assert.equal(browser.asked.length, 1);
  await give(answer(200, board({ seq: 11 })));
  confirmed.heard({ seq: 12, type: 'phase', phase: 'gathering', round: null });
  await browser.wait(2_000);
  assert.equal(browser.asked.length, 1);
});
