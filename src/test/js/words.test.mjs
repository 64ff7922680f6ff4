import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { words } from '../../main/webapp/static/js/board/words.js';

const place = new URL('../../main/webapp/static/js/board/words/', import.meta.url);

test('no two sentences go by the same name, and none is missing', async () => {
  const modules = await Promise.all(readdirSync(place).filter((name) => name !== 'spoken.js').map((name) => import(new URL(name, place))));
  const names = modules.flatMap((family) => Object.values(family)).flatMap(Object.keys);
  assert.deepEqual(names.sort(), Object.keys(words).sort());
});

test('whoever comes second is told what is true now', () => {
  const theRoom = 'The room is on “Rain” now.';
  assert.equal(words.because({ type: 'another-topic-is-running', detail: theRoom }, 'discussing'), theRoom);
  assert.equal(words.because({ type: 'phase-already-changed' }, 'voting'), 'Somebody was faster. Voting is open.');
});

test('a title that ends in a full stop gets no second one, and one that asks gets none', () => {
  assert.deepEqual(['Tea', 'Tea.', 'Tea?'].map(words.nowDiscussing), ['Now discussing: Tea.', 'Now discussing: Tea.', 'Now discussing: Tea?']);
  assert.equal(words.newTopics(['Tea.']), 'New topic: Tea.');
});

test('a title that is cut short is cut after a word, and after nothing else', () => {
  assert.equal(words.foundIn('Estimates nobody believes: why do we make them'), 'In the notes of Estimates nobody believes…');
});
