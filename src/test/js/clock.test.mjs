import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, elapsed, evening, lengthOf, pageArrivedAt, reading } from '../../main/webapp/static/js/board/clock.js';
import { board, box, card } from './boards.mjs';

const at = (time) => Date.parse(`2026-03-12T${time}Z`);

test('a timebox counts down to zero and then up', () => {
  assert.deepEqual(reading(box(), at('08:03:54')), { text: '3:06', over: false, share: 186 / 420 });
  assert.equal(reading(box(), at('08:07:00')).text, '+0:00');
  assert.deepEqual(reading(box(), at('08:07:40')), { text: '+0:40', over: true, share: 0 });
  assert.equal(reading(box(), at('09:10:05')).text, '+1:03:05');
});

test('ten minutes and an hour stand in the ring as well, and no digit grows as time goes by', () => {
  const lasting = (end) => ({ ...box(), endsAt: `2026-03-12T${end}Z` });
  assert.deepEqual(['08:09:59', '08:10:00', '09:02:00'].map((end) => lengthOf(lasting(end), '9:59')), [null, 'long', 'longer']);
  assert.deepEqual(['+0:40', '+10:00', '+1:02:00'].map((over) => lengthOf(lasting('08:10:00'), over)), [null, 'long', 'longer']);
});

test('the clock is the server\'s, however wrong this device is', () => {
  const clock = new Clock();
  clock.set(new Date(Date.now() + 3_600_000).toISOString(), Date.now());
  assert.ok(Math.abs(clock.now() - Date.now() - 3_600_000) < 100);
});

test('a countdown is right on a device whose own clock is minutes off, in either direction', (context) => {
  for (const off of [-9, 9].map((minutes) => minutes * 60_000)) {
    const truth = at('08:03:54');
    context.mock.timers.enable({ apis: ['Date'], now: truth + off });
    const clock = new Clock();
    clock.set(new Date(truth).toISOString(), Date.now());
    context.mock.timers.setTime(truth + off + 60_000);
    assert.equal(reading(box(), clock.now()).text, '2:06');
    context.mock.timers.reset();
  }
});

test('a page is as old as it is, also where the device has been told another time since', (context) => {
  context.mock.method(performance, 'getEntriesByType', () => [{ responseStart: performance.now() - 2_000 }]);
  context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 300_000 });
  assert.ok(Math.abs(Date.now() - 2_000 - pageArrivedAt()) < 100);
});

test('no device begins with more than there is', () => {
  assert.deepEqual(reading(box(), at('07:59:59')), { text: '7:00', over: false, share: 1 });
});

test('a clock that is paused shows what was left, however long it stands', () => {
  const paused = { ...box(), pausedAt: '2026-03-12T08:03:54Z' };
  assert.deepEqual(reading(paused, at('10:00:00')), { text: '3:06', over: false, share: 186 / 420 });
});

test('a topic has been discussed for what its timeboxes took, without its pauses', () => {
  const topic = (timebox) => card('a', { column: 'discussing', seconds: 420, timebox });
  assert.equal(elapsed(topic(box(2)), at('08:01:00')), 480);
  assert.equal(elapsed(topic({ ...box(2), pausedAt: '2026-03-12T08:00:30Z' }), at('09:00:00')), 450);
  assert.equal(elapsed(card('z', { column: 'discussed', seconds: 900 }), at('09:00:00')), 900);
});

test('what is left of the evening is told in topics of the length they had so far', () => {
  const waiting = ['a', 'b', 'c', 'd'].map((id) => card(id));
  const past = [card('y', { column: 'discussed', seconds: 900 }), card('z', { column: 'discussed', seconds: 900 })];
  assert.deepEqual(evening(board({ topics: [...waiting, ...past] }), at('09:00:00')), { minutes: 30, topics: 2 });
  assert.deepEqual(evening(board({ topics: waiting }), at('09:00:00')), { minutes: 30, topics: 3 });
  const ten = board().session;
  assert.equal(evening(board({ topics: waiting, session: { ...ten, pattern: [900] } }), at('09:00:00')).topics, 2);
  const running = card('now', { column: 'discussing', timebox: box(1, '2026-03-12T09:00:00Z', '2026-03-12T09:15:00Z') });
  assert.equal(evening(board({ topics: [running, ...waiting] }), at('09:00:00')).topics, 1);
  assert.equal(evening(board({ topics: [card('a')] }), at('08:00:00')).topics, 1);
  assert.equal(evening(board({ topics: waiting }), at('09:40:00')).topics, 0);
});
