import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LASTS, Writing } from '../../main/webapp/static/js/board/writing.js';
import { words } from '../../main/webapp/static/js/board/words.js';

const written = (by, more = {}) => ({ seq: 1, type: 'note-written', topic: 'a', note: { id: '1', text: 'x', depth: 0 }, by, ...more });

test('whoever has written a line is most likely in the next one, for ten seconds', () => {
  const writing = new Writing();
  writing.heard(written('Aya'), 0);
  assert.deepEqual(writing.at('a', LASTS - 1), ['Aya']);
  assert.deepEqual(writing.at('a', LASTS), []);
  assert.deepEqual(writing.at('b', 1), []);
});

test('nobody is told of themselves, nor of who votes', () => {
  const writing = new Writing();
  writing.heard(written('Ines', { key: 'my click' }), 0);
  writing.heard({ seq: 2, type: 'hidden', voted: 3 }, 0);
  assert.deepEqual(writing.at('a', 1), []);
});

test('whoever wrote last is named first, and a crowd is a crowd', () => {
  const writing = new Writing();
  writing.heard(written('Aya'), 0);
  writing.heard(written('João'), 1);
  assert.equal(words.writing(writing.at('a', 2)), 'João and Aya are writing…');
  writing.heard(written('Zoë'), 2);
  assert.equal(words.writing(writing.at('a', 3)), 'Zoë, João and others are writing…');
  assert.equal(words.writing([]), '');
});
