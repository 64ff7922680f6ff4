import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beside, changed, hanging, moved, outlined } from '../../main/webapp/static/js/board/outline.js';
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

test('a line that is begun behind one with lines below it does not take them from it', () => {
  const place = new Place();
  place.goOnBehind(notes, '1', 0);
  assert.deepEqual([place.after, place.depth], ['1', 1]);
});

test('a line goes deeper only as far as what hangs below it can', () => {
  const place = new Place();
  const lines = [line('1', 3), line('2', 3), line('3', 4), line('4', 5)];
  place.edit(lines[1]);
  assert.equal(place.indent(lines, 1), false);
  assert.equal(place.indent(lines.slice(0, 3), 1), true);
  assert.equal(place.depth, 4);
  place.fit(lines);
  assert.equal(place.depth, 3, 'somebody else has the last word');
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

test('tabs, spaces, bullets and numbers of any kind make the same list', () => {
  const wanted = [{ text: 'one', depth: 0 }, { text: 'two', depth: 1 }, { text: 'three', depth: 1 }, { text: 'four', depth: 0 }];
  for (const list of [
    'one\n\ttwo\n\tthree\nfour', '- one\n  - two\n  - three\n- four', '* one\n    * two\n    * three\n* four',
    '1. one\n   1. two\n   2. three\n2. four', '1) one\r\n\t• two\r\n\t• three\r\n2) four', '+ one\n - two\n - three\n+ four\n\n',
  ]) assert.deepEqual(outlined(list, 0), wanted, list);
});

test('a number that belongs to the sentence stays in it', () => {
  assert.deepEqual(outlined('3.5 hours\n2026. That was\n-5 degrees', 0).map(({ text }) => text), ['3.5 hours', '2026. That was', '-5 degrees']);
});

test('no pasted line stands deeper than lines may, and none more than one deeper than the one above', () => {
  const depths = (text, base = 0) => outlined(text, base).map(({ depth }) => depth);
  assert.deepEqual(depths('a\n b\n  c\n   d\n    e\n     f\n      g'), [0, 1, 2, 3, 4, 5, 5]);
  assert.deepEqual(depths('    a\n            b\n  c'), [0, 1, 0]);
  assert.deepEqual(depths('a\n  b', 5), [5, 5]);
});

const nested = [line('A'), line('B', 1), line('C', 2), line('D'), line('E'), line('F', 1)];
const afterStep = (id, step) => {
  const to = beside(nested, id, step);
  return to && moved(nested, hanging(nested, id), to.after).map((one) => one.id).join('');
};

test('a line changes places with its neighbour of the same depth, each with what hangs below it', () => {
  assert.equal(afterStep('A', 1), 'DABCEF');
  assert.equal(afterStep('D', 1), 'ABCEFD');
  assert.equal(afterStep('D', -1), 'DABCEF');
  assert.equal(afterStep('E', -1), 'ABCEFD');
});

const nestedAs = (id, depth) => changed(nested, { id, depth }, hanging(nested, id).slice(1)).map((one) => one.depth).join('');

test('what hangs below a line goes deeper with it and comes back with it', () => {
  assert.equal(nestedAs('A', 1), '123001');
  assert.equal(nestedAs('B', 0), '001001');
  assert.equal(nestedAs('E', 1), '012012');
  assert.equal(nestedAs('A', 0), '012001', 'what stands there already');
  assert.equal(nestedAs('A', 5), '555001', 'and no deeper than lines may');
});

test('a line that is worded anew leaves where it and others stand', () => {
  const reworded = changed(nested, { id: 'B', text: 'b' });
  assert.deepEqual(reworded[1], { id: 'B', text: 'b', depth: 1 });
  assert.deepEqual(reworded.map((one) => one.depth), nested.map((one) => one.depth));
  assert.deepEqual(changed(nested, { id: 'gone', depth: 3 }, ['B']), nested);
});

test('no line leaves the one it hangs below, and the ends are the ends', () => {
  for (const [id, step] of [['A', -1], ['E', 1], ['B', 1], ['B', -1], ['F', -1], ['F', 1], ['gone', 1]]) assert.equal(afterStep(id, step), null, id);
});

test('lines that go behind one that is gone stay where they are', () => {
  assert.equal(moved(nested, ['D'], 'gone'), nested);
});
