import assert from 'node:assert/strict';
import { test } from 'node:test';
import { as, heard, mustAsk, seenFor, toldOf, unknown } from '../../main/webapp/static/js/board/somebody.js';
import { ME, board, card } from './boards.mjs';

const room = board({ topics: [card('a', { mine: 2 }), card('b')] });
const ana = { id: 'ana', name: 'Ana', seq: 10, dotsLeft: 3, mine: { b: 1 } };
const entered = (more = {}) => ({ seq: 11, type: 'hidden', voted: 3, entered: { person: 'ana', topic: 'a', mine: 1, dotsLeft: 2 }, ...more });
const pressed = (kind, topic, more = {}) => ({ key: topic, kind, about: { topic, person: 'ana' }, at: 0, by: 'me', ...more });

test('while somebody is entered for, the dots on the cards are theirs', () => {
  assert.deepEqual(seenFor(room, ana, []).topics.map(({ mine }) => mine), [0, 1]);
  assert.equal(seenFor(room, ana, []).me.dotsLeft, 3);
  assert.equal(seenFor(room, null, []), room);
});

test('what is on its way for them is seen at once, and once', () => {
  const seen = (...pending) => seenFor(room, ana, pending).topics.map(({ mine }) => mine);
  assert.deepEqual(seen(pressed('vote', 'a'), pressed('unvote', 'b')), [1, 0]);
  assert.deepEqual(seen(pressed('vote', 'a', { doneAt: 11 })), [1, 1]);
  assert.deepEqual(seen(pressed('vote', 'a', { doneAt: 10 })), [0, 1], 'what is known contains it already');
  assert.deepEqual(seen({ ...pressed('vote', 'a'), about: { topic: 'a' } }), [0, 1], 'a dot of their own');
});

test('what whoever facilitates enters on one device is heard on the other', () => {
  const after = heard(ana, entered());
  assert.deepEqual([after.mine, after.dotsLeft, after.seq], [{ a: 1, b: 1 }, 2, 11]);
  assert.deepEqual(heard(after, entered({ type: 'dots', topic: 'b', dots: 4, seq: 12, entered: { person: 'ana', topic: 'b', mine: 0, dotsLeft: 3 } })).mine, { a: 1, b: 0 });
});

test('nothing older than what is known is heard, and nothing about others', () => {
  assert.equal(heard(ana, entered({ seq: 10 })), ana);
  assert.equal(heard(ana, entered({ entered: { person: 'ben', topic: 'a', mine: 1, dotsLeft: 2 } })), ana);
  assert.equal(heard(ana, { seq: 11, type: 'hidden', voted: 3 }), ana);
});

test('the server is asked what merges, splits, removals, rounds and undone steps leave them with', () => {
  assert.deepEqual(['topics-merged', 'topic-split', 'topic-removed', 'phase', 'undone', 'dots', 'note-written'].filter((type) => mustAsk({ type })), ['topics-merged', 'topic-split', 'topic-removed', 'phase', 'undone']);
  const read = as(unknown('ana', 'Ana'), board({ seq: 12, me: { ...ME, dotsLeft: 1 }, topics: [card('ab', { mine: 3 })] }));
  assert.deepEqual(read, { id: 'ana', name: 'Ana', seq: 12, dotsLeft: 1, mine: { ab: 3 } });
});

test('whoever enters for somebody is told when dots come back to them, or are where they were', () => {
  const removed = { seq: 11, type: 'topic-removed', topic: 'b' };
  assert.equal(toldOf(room, removed, ana, { ...ana, dotsLeft: 4, mine: {} }), 'Ana has the dot on “b” to give again.');
  const two = { ...ana, mine: { b: 2 } };
  assert.equal(toldOf(room, removed, two, { ...ana, mine: {} }), 'Ana has 2 dots on “b” to give again.');
  const back = { seq: 12, type: 'undone', undone: 11, effects: [{ type: 'topic-restored', topic: card('b') }] };
  assert.equal(toldOf(board({ topics: [card('a')] }), back, { ...ana, mine: {} }, two), 'Ana’s 2 dots are on “b” again.');
  assert.equal(toldOf(room, { ...removed, topic: 'a' }, ana, ana), null);
  assert.equal(toldOf(room, removed, { ...ana, dotsLeft: null }, ana), null);
});
