import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alike } from '../../main/webapp/static/js/board/alike.js';

const topics = ['Do we still need staging?', 'Who owns the runbooks?', 'Staging for everybody', 'Pay'].map((title) => ({ title }));
const titles = (typed, among = topics) => alike(typed, among).map(({ title }) => title);

test('topics that share half of the words are alike, the likest first', () => {
  assert.deepEqual(titles('Staging everybody needs'), ['Staging for everybody']);
  assert.deepEqual(titles('need staging'), ['Do we still need staging?', 'Staging for everybody']);
});

test('short words and signs say nothing', () => {
  assert.deepEqual(titles('do we (?) %'), []);
  assert.deepEqual(titles(''), []);
});

test('what is off the record is not shown to whoever types something like it', () => {
  assert.deepEqual(titles('pay', [{ title: 'Pay', offRecord: true }]), []);
});
