import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, evening, reading } from '../../main/webapp/static/js/board/clock.js';
import { board, box, card } from './boards.mjs';

const at = (time) => Date.parse(`2026-03-12T${time}Z`);

test('a timebox counts down to zero and then up', () => {
  assert.deepEqual(reading(box(), at('08:03:54')), { text: '3:06', over: false, share: 186 / 420 });
  assert.equal(reading(box(), at('08:07:00')).text, '+0:00');
  assert.deepEqual(reading(box(), at('08:07:40')), { text: '+0:40', over: true, share: 0 });
  assert.equal(reading(box(), at('09:10:05')).text, '+1:03:05');
});

test('the clock is the server\'s, however wrong this device is', () => {
  const clock = new Clock();
  clock.set(new Date(Date.now() + 3_600_000).toISOString(), Date.now());
  assert.ok(Math.abs(clock.now() - Date.now() - 3_600_000) < 100);
});

test('what is left of the evening is told in topics of the length they had so far', () => {
  const waiting = ['a', 'b', 'c', 'd'].map((id) => card(id));
  const past = [card('y', { column: 'discussed', seconds: 900 }), card('z', { column: 'discussed', seconds: 900 })];
  assert.deepEqual(evening(board({ topics: [...waiting, ...past] }), at('09:00:00')), { minutes: 30, topics: 2 });
  assert.deepEqual(evening(board({ topics: waiting }), at('09:00:00')), { minutes: 30, topics: 3 });
  assert.equal(evening(board({ topics: [card('a')] }), at('08:00:00')).topics, 1);
  assert.equal(evening(board({ topics: waiting }), at('09:40:00')).topics, 0);
});
