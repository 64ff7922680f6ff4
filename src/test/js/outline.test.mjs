import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlined } from '../../main/webapp/static/js/board/outline.js';
import { Place } from '../../main/webapp/static/js/board/place.js';
import { line } from './boards.mjs';

const notes = [line('1'), line('2', 1), line('3')];

test('a line stands at most one step deeper than the one above', () => {
  const place = new Place();
  assert.equal(place.indent(notes, 1), true);
  assert.equal(place.indent(notes, 1), false);
  assert.equal(place.depth, 1);
  assert.equal(place.indent(notes, -1), true);
  assert.equal(place.indent(notes, -1), false);
});

test('the first line has nothing to stand under', () => {
  assert.equal(new Place().indent([], 1), false);
});

test('arrows lead from the new line up through the lines and back to it', () => {
  const place = new Place();
  assert.equal(place.neighbour(notes, 1), null);
  assert.equal(place.neighbour(notes, -1).id, '3');
  place.edit(notes[2]);
  assert.equal(place.neighbour(notes, 1), 'end');
  place.edit(notes[0]);
  assert.equal(place.neighbour(notes, -1), null);
});

test('after changing a line the new one goes behind it and as deep', () => {
  const place = new Place();
  place.goOnBehind(notes, '2', 1);
  assert.deepEqual([place.after, place.depth], ['2', 1]);
  place.goOnBehind(notes, '3', 0);
  assert.equal(place.after, undefined);
});

test('when the line to write behind is removed by another, the new one goes to the end', () => {
  const place = new Place();
  place.goOnBehind(notes, '2', 1);
  place.fit([notes[0], notes[2]]);
  assert.equal(place.after, undefined);
});

test('when lines above are removed, the new line does not hang in the air', () => {
  const place = new Place();
  place.indent(notes, 1);
  place.fit([]);
  assert.equal(place.depth, 0);
});

test('a line behind one that was just named follows it to its name', () => {
  const place = new Place();
  place.goOnBehind(notes, '2', 1);
  place.renamed('2', 'n2');
  assert.equal(place.after, 'n2');
});

test('a pasted list becomes lines with the depth of its spaces and without its bullets', () => {
  assert.deepEqual(outlined('- one\n  - two\n      * three\n\n- four - five', 0), [
    { text: 'one', depth: 0 }, { text: 'two', depth: 1 }, { text: 'three', depth: 2 }, { text: 'four - five', depth: 0 },
  ]);
  assert.deepEqual(outlined('\tone\r\n\t\ttwo', 1), [{ text: 'one', depth: 1 }, { text: 'two', depth: 2 }]);
});
