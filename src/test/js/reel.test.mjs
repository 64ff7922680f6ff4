import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matters } from '../../main/webapp/static/js/board/undo.js';
import { Reel, timesIn } from '../../main/webapp/static/js/replay/reel.js';
import { card, ids } from './boards.mjs';

const at = (second) => `2026-03-12T08:00:0${second}Z`;
const moments = [
  { at: at(1), delta: { seq: 1, type: 'phase', phase: 'gathering', round: null, voted: 0 } },
  { at: at(2), delta: { seq: 2, type: 'topic-added', topic: card('a', { proposed: 2 }) } },
  { at: at(3), delta: { seq: 3, type: 'topic-added', topic: card('b', { proposed: 3 }) } },
];

test('an evening can be looked at after any number of events, forwards and back', () => {
  const reel = new Reel(moments);
  assert.deepEqual(ids(reel.board(3).topics), ['a', 'b']);
  assert.deepEqual(ids(reel.board(2).topics), ['a']);
  assert.equal(reel.board(0).phase, 'planned');
  assert.equal(reel.board(3).topics[0], reel.board(2).topics[0]);
});

test('each moment has its time, and before the first there is none', () => {
  const reel = new Reel(moments);
  assert.deepEqual([reel.length, reel.moment(0), reel.moment(2).at], [3, null, at(2)]);
});

test('a moment has the form and the zone of the record', () => {
  assert.equal(timesIn('America/New_York')('2026-03-12T04:34:59Z'), '0:34');
  assert.equal(timesIn('Europe/Lisbon')('2026-03-12T14:05:00Z'), '14:05');
  assert.equal(timesIn('Europe/Atlantis')('2026-03-12T14:05:00Z'), '14:05 UTC');
});

test('whoever facilitates asks again what can be undone after everything but dots, others after what they did', () => {
  const note = { seq: 9, type: 'note-removed', topic: 'a', note: 'x' };
  assert.deepEqual([matters(note, true), matters(note, false), matters({ ...note, key: 'mine' }, false)], [true, false, true]);
  assert.equal(matters({ seq: 9, type: 'hidden', voted: 3, key: 'mine' }, true), false);
});
