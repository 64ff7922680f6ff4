import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../main/webapp/static/js/board/nearest.js';

const box = (left, top, width = 100, height = 40) => ({ left, top, width, height });
// two rows of three, and a column beside them
const boxes = [box(0, 0), box(110, 0), box(220, 0), box(0, 50), box(110, 50), box(220, 50), box(400, 20, 200, 80)];
const from = (at, arrow) => nearest(boxes, boxes[at], arrow);

test('arrows lead to the neighbour in their direction', () => {
  assert.deepEqual([from(0, 'ArrowRight'), from(1, 'ArrowLeft'), from(1, 'ArrowDown'), from(4, 'ArrowUp')], [1, 0, 4, 1]);
});

test('from one column into the next and back', () => {
  assert.equal(from(5, 'ArrowRight'), 6);
  assert.equal(from(6, 'ArrowLeft'), 5);
});

test('where nothing lies there is nowhere to go', () => {
  assert.deepEqual([from(0, 'ArrowLeft'), from(0, 'ArrowUp'), from(6, 'ArrowRight')], [-1, -1, -1]);
});

test('cards of different heights lie below one another all the same', () => {
  const column = [box(0, 0, 100, 120), box(0, 130, 100, 30), box(110, 0, 100, 30)];
  assert.equal(nearest(column, column[0], 'ArrowDown'), 1);
  assert.equal(nearest(column, column[1], 'ArrowUp'), 0);
});
