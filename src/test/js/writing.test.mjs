import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apply } from '../../main/webapp/static/js/board/state.js';
import { LASTS, Writing } from '../../main/webapp/static/js/board/writing.js';
import { words } from '../../main/webapp/static/js/board/words.js';
import { board } from './boards.mjs';

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

test('whoever has gone or was taken off is not in the next line', () => {
  const writing = new Writing();
  const here = (...names) => board({ people: names.map((name) => ({ id: name, name })) });
  writing.heard(written('Aya'), 0);
  writing.heard(written('João'), 1);
  writing.left(here('Aya', 'João', 'Ines'), apply(here('Aya', 'João', 'Ines'), { seq: 11, type: 'person-removed', person: { id: 'João', name: 'João' }, voted: 0 }));
  assert.deepEqual(writing.at('a', 2), ['Aya']);
  writing.left(here('Aya', 'Ines'), here('Ines'));
  assert.deepEqual(writing.at('a', 3), []);
});
