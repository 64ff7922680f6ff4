import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agenda } from '../../main/webapp/static/js/board/paper.js';
import { board, card, line } from './boards.mjs';

test('paper has what runs, what waits and what was talked about, and no heading over nothing', () => {
  const room = board({ topics: [card('a'), card('b', { column: 'discussed' }), card('c', { column: 'discussing' }), card('d')] });
  assert.deepEqual(agenda(room).map(({ heading, points }) => [heading, points.map(({ title, done }) => [title, done])]), [
    ['Discussing', [['c', false]]], ['To discuss', [['a', false], ['d', false]]], ['Discussed', [['b', true]]],
  ]);
  assert.deepEqual(agenda(board({ topics: [card('a')] })).map(({ heading }) => heading), ['To discuss']);
});

test('notes go on paper as they go into the record: without struck lines, and nothing of a topic off the record', () => {
  const noted = { column: 'discussed', notes: [line('one'), { ...line('two', 1), struck: true }] };
  const [{ points }] = agenda(board({ topics: [card('a', noted), card('b', { ...noted, offRecord: true })] }));
  assert.deepEqual(points.map(({ lines }) => lines.map(({ text }) => text)), [['one']]);
});

test('a topic on paper tells its dots, its time and what it stands for, and no dots while they are hidden', () => {
  const merged = { dots: 3, seconds: 400, description: 'Why?', originals: [{ id: 'x', title: 'x' }, { id: 'y', title: 'y' }] };
  const [{ points }] = agenda(board({ topics: [card('a', merged), card('b')] }));
  assert.deepEqual(points.map(({ facts }) => facts), ['3 dots · 7 min', '']);
  assert.deepEqual(points[0].below, ['Why?', 'x · y']);
  assert.deepEqual(agenda(board({ topics: [card('a', { ...merged, title: 'x / y' })] }))[0].points[0].below, ['Why?']);
});
