import assert from 'node:assert/strict';
import { test } from 'node:test';
import { electorate, heirOf, ranked, regrouped, settled } from '../../main/webapp/static/js/board/rounds.js';
import { apply } from '../../main/webapp/static/js/board/state.js';
import { words } from '../../main/webapp/static/js/board/words.js';
import { ROUND, board, card, ids } from './boards.mjs';

const revealed = { ...ROUND, revealed: true };
const placed = [card('a', { proposed: 1 }), card('b', { proposed: 2 }), card('c', { proposed: 3 })];

test('voting again keeps what the first round gave, hides the second, and keeps the order of the first', () => {
  const before = board({ phase: 'discussing', round: revealed, topics: [card('a', { dots: 1 }), card('b', { dots: 5, mine: 2 })] });
  const after = apply(before, { seq: 11, type: 'phase', phase: 'voting', round: { ...ROUND, number: 2 }, voted: 0 });
  assert.deepEqual(after.topics.map(({ dots, mine, earlier }) => [dots, mine, earlier]), [
    [null, 0, [{ round: 1, dots: 5 }]], [null, 0, [{ round: 1, dots: 1 }]],
  ]);
  assert.deepEqual(ids(ranked(after).topics), ['b', 'a']);
});

test('once the second round is revealed it decides the order alone', () => {
  const voting = board({ round: { ...ROUND, number: 2 }, topics: [card('a', { earlier: [{ round: 1, dots: 5 }] }), card('b')] });
  const after = apply(voting, { seq: 11, type: 'phase', phase: 'discussing', round: { ...revealed, number: 2 }, voted: 1, counts: { b: 1 } });
  assert.deepEqual(ids(after.topics), ['b', 'a']);
});

test('dots given while people discuss move the cards once nobody holds them, and nothing is moved before', () => {
  const discussing = board({ phase: 'discussing', round: revealed, topics: [card('a', { dots: 0, proposed: 1 }), card('b', { dots: 0, proposed: 2 })] });
  const given = apply(discussing, { seq: 11, type: 'dots', topic: 'b', dots: 1 });
  assert.deepEqual(ids(given.topics), ['a', 'b']);
  assert.deepEqual(ids(settled(given).topics), ['b', 'a']);
  assert.equal(settled(discussing), discussing);
  const voting = { ...given, phase: 'voting' };
  assert.equal(settled(voting), voting);
});

test('a merged card stands where it belongs, and what is split comes back to its places', () => {
  const before = board({ topics: placed });
  const merged = apply(before, { seq: 11, type: 'topics-merged', gone: ['a', 'c'], topics: [card('m', { proposed: 3, mine: 2 })] });
  assert.deepEqual(ids(merged.topics), ['b', 'm']);
  assert.equal(merged.topics[1].mine, 2);
  const split = apply(merged, { seq: 12, type: 'topic-split', gone: ['m'], topics: [placed[2], placed[0]] });
  assert.deepEqual(ids(split.topics), ['a', 'b', 'c']);
});

test('where dots decide the order, a merge moves nothing but the cards it is about', () => {
  const before = board({ phase: 'discussing', round: revealed, topics: [placed[2], placed[0], placed[1], card('done', { column: 'discussed' })] });
  const after = regrouped(before, { gone: ['a', 'b'], topics: [card('m', { proposed: 1 })] });
  assert.deepEqual(ids(after.topics), ['c', 'm', 'done']);
  assert.deepEqual(ids(regrouped(after, { gone: ['m'], topics: placed.slice(0, 2) }).topics), ['c', 'a', 'b', 'done']);
});

test('a merged card that goes on keeps its notes', () => {
  const before = board({ topics: [card('m', { proposed: 1, notes: [{ id: 'n', text: 'Both', depth: 0 }] }), placed[1]] });
  const after = regrouped(before, { gone: ['m', 'b'], topics: [card('m', { proposed: 1 })] });
  assert.deepEqual(ids(after.topics[0].notes), ['n']);
});

test('whoever was on a card that was merged is on the merged one, and after a split on the first of its parts', () => {
  const before = board({ topics: placed });
  const merged = board({ topics: [placed[1], card('m', { originals: [{ id: 'a', title: 'a' }, { id: 'c', title: 'c' }] })] });
  const more = board({ topics: [card('mm', { originals: ['a', 'b', 'c'].map((id) => ({ id, title: id })) })] });
  assert.deepEqual(['a', 'b', 'c'].map((id) => heirOf(before, merged, id)), ['m', 'b', 'm']);
  assert.equal(heirOf(merged, more, 'm'), 'mm');
  assert.equal(heirOf(merged, before, 'm'), 'a');
  assert.equal(heirOf(before, board({ topics: [] }), 'a'), null);
});

test('a merge leaves the dots that somebody has left as they are', () => {
  const after = apply(board({ topics: placed }), { seq: 11, type: 'topics-merged', gone: ['a', 'b'], topics: [card('m')] });
  assert.equal(after.me.dotsLeft, 4);
});

test('the vote waits for those who are there and for those who have voted and left', () => {
  const people = [{ id: '1' }, { id: '2' }];
  assert.equal(electorate(board({ people, away: 1, voted: 2 })), 3);
  assert.equal(electorate(board({ people: [], away: 0, voted: 2 })), 2);
  assert.equal(words.voted(8, 11), '8 of 11 have voted');
});

test('a topic goes off the record and on it again', () => {
  const off = apply(board({ topics: placed }), { seq: 11, type: 'off-record', topic: 'a', off: true });
  assert.equal(off.topics[0].offRecord, true);
  assert.equal(apply(off, { seq: 12, type: 'off-record', topic: 'a', off: false }).topics[0].offRecord, false);
});

test('earlier results are said in words', () => {
  assert.equal(words.earlier([{ round: 1, dots: 5 }, { round: 7, dots: 1 }]), '5 in the first round, 1 in round 7');
});
