import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Outcome, settled } from '../../main/webapp/static/js/board/outcome.js';
import { isOpen } from '../../main/webapp/static/js/board/state.js';
import { words } from '../../main/webapp/static/js/board/words.js';
import { board, box, card } from './boards.mjs';

const thumbs = { goOn: 3, eitherWay: 1, moveOn: 0 };
const asked = board({ phase: 'discussing', thumbs, topics: [card('now', { column: 'discussing', timebox: box() })] });
const goesOn = { seq: 11, type: 'timebox', topic: 'now', timebox: box(2), seconds: 420 };
const finished = { seq: 11, type: 'topic-finished', topic: 'now', seconds: 420 };

test('what was answered is told with what became of it', () => {
  assert.deepEqual(settled(asked, goesOn), { way: 'go-on', thumbs });
  assert.deepEqual(settled(asked, finished), { way: 'move-on', thumbs });
  assert.equal(words.settled(settled(asked, goesOn)), 'Going on: 3 go on, 1 either way.');
});

test('where nobody has answered nothing is told', () => {
  assert.equal(settled({ ...asked, thumbs: { goOn: 0, eitherWay: 0, moveOn: 0 } }, finished), null);
  assert.equal(settled(asked, { seq: 11, type: 'paused', topic: 'now', timebox: box() }), null);
});

test('it is shown for a moment', () => {
  const outcome = new Outcome();
  assert.equal(outcome.at(asked, 0), null);
  outcome.heard(asked, goesOn, 1_000);
  assert.equal(outcome.at(asked, 6_900).way, 'go-on');
  assert.equal(outcome.at(asked, 7_000), null);
});

test('whoever closes the session in the middle of a question has not settled it', () => {
  const outcome = new Outcome();
  outcome.heard(asked, finished, 1_000);
  assert.equal(outcome.at({ ...asked, phase: 'closed' }, 1_100), null);
});

test('it goes with its topic: the next one is another matter', () => {
  const outcome = new Outcome();
  outcome.heard(asked, finished, 1_000);
  assert.equal(outcome.at({ ...asked, topics: [card('now', { column: 'discussed' })] }, 1_100).way, 'move-on');
  assert.equal(outcome.at({ ...asked, topics: [card('next', { column: 'discussing', timebox: box() })] }, 1_100), null);
});

test('all the room is for what is to be discussed, unless a topic runs while the room votes again', () => {
  assert.equal(isOpen(board()), true);
  assert.equal(isOpen({ ...asked, phase: 'voting' }), false);
  assert.equal(isOpen({ ...asked, topics: [] }), false);
});
