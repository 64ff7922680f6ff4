import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsOf } from '../../main/webapp/static/js/board/news.js';
import { inOneBreath, withSaying } from '../../main/webapp/static/js/board/sayings.js';
import { words } from '../../main/webapp/static/js/board/words.js';
import { board, card } from './boards.mjs';

const said = (...sayings) => inOneBreath(sayings.reduce(withSaying, []));
const one = (text, more = {}) => ({ text, about: text, ...more });

test('what comes together is said together, in its order', () => {
  assert.equal(said(one('A.'), one('B.')), 'A. B.');
});

test('a later sentence about the same thing takes the place of the earlier', () => {
  assert.equal(said(one('Now A.', { about: 'topic' }), one('B.'), one('Now C.', { about: 'topic' })), 'B. Now C.');
});

test('when there is too much, what is only nice to know is dropped, and then the oldest', () => {
  assert.equal(said(one('A.'), one('New.', { aside: true }), one('B.'), one('C.')), 'A. B. C.');
  assert.equal(said(one('A.'), one('B.'), one('C.'), one('New.', { aside: true })), 'A. B. C.');
  assert.equal(said(one('A.'), one('B.'), one('C.'), one('D.')), 'B. C. D.');
});

test('of the results the first three are read out, and that there are none', () => {
  const dots = { a: 1, b: 5, c: 0, d: 2, e: 3 };
  const revealed = board({ topics: Object.entries(dots).map(([id, n]) => card(id, { dots: n })) });
  assert.equal(words.results(resultsOf(revealed)), 'Most wanted: b, 5 dots; e, 3 dots; d, 2 dots.');
  assert.equal(words.results(resultsOf(board())), 'Nobody gave a dot.');
});
