import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Moments } from '../../main/webapp/static/js/board/moments.js';
import { board, box, card } from './boards.mjs';

const discussing = (timebox) => board({ phase: 'discussing', topics: [card('a', { column: 'discussing', timebox })] });
const at = (time) => Date.parse(`2026-03-12T08:${time}Z`);
const told = (timebox, ...times) => {
  const moments = new Moments();
  return times.map((time) => moments.at(discussing(timebox), at(time)));
};

test('the last minute and zero are told once each, also when a second is skipped', () => {
  assert.deepEqual(told(box(), '05:59', '06:01', '06:02', '06:59', '07:02', '07:03'), [null, 'last minute', null, null, 'zero', null]);
});

test('whoever comes later than a moment is not told of it', () => {
  assert.deepEqual(told(box(), '06:30', '06:31'), [null, null]);
  assert.deepEqual(told(box(), '07:30', '07:31'), [null, null]);
});

test('a timebox of two minutes or less has no last minute to tell of', () => {
  assert.deepEqual(told(box(1, '2026-03-12T08:00:00Z', '2026-03-12T08:02:00Z'), '00:50', '01:10', '02:00'), [null, null, 'zero']);
});

test('one more timebox has moments of its own, and without one there are none', () => {
  const moments = new Moments();
  moments.at(discussing(box()), at('06:59'));
  assert.equal(moments.at(discussing(box()), at('07:00')), 'zero');
  const more = box(2, '2026-03-12T08:07:00Z', '2026-03-12T08:12:00Z');
  assert.equal(moments.at(discussing(more), at('07:10')), null);
  assert.equal(moments.at(discussing(more), at('11:00')), 'last minute');
  assert.equal(moments.at(discussing(null), at('12:00')), null);
});
