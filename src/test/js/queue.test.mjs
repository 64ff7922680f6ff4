import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerIn, answered, backOff, due, newsOf, predicted, retryAfter, settled } from '../../main/webapp/static/js/board/queue.js';
import { apply } from '../../main/webapp/static/js/board/state.js';
import { requests, waits } from '../../main/webapp/static/js/board/requests.js';
import { board, card, ids, line } from './boards.mjs';

const command = (key, kind, about, more = {}) => ({ key, kind, about, at: 0, by: 'me', ...more });

test('a dot is seen at once, and every further one on top of it', () => {
  const after = predicted(board(), [command('1', 'vote', { topic: 'a' }), command('2', 'vote', { topic: 'a' })]);
  assert.equal(after.topics[0].mine, 2);
  assert.equal(after.topics[0].dots, null);
  assert.equal(after.me.dotsLeft, 2);
});

test('a refused dot leaves nothing behind', () => {
  assert.deepEqual(predicted(board(), []), board());
});

test('a prediction does not advance the number of the board', () => {
  assert.equal(predicted(board(), [command('1', 'vote', { topic: 'a' })]).seq, board().seq);
});

test('a prediction about something that is gone is no prediction', () => {
  assert.deepEqual(predicted(board(), [command('1', 'vote', { topic: 'gone' })]), board());
});

test('an answered command is still predicted until the board contains it', () => {
  const pending = answered([command('1', 'vote', { topic: 'a' })], '1', { seq: 11 });
  assert.equal(predicted(board(), pending).topics[0].mine, 1);
  assert.equal(settled(pending, 10).length, 1);
  assert.equal(settled(pending, 11).length, 0);
});

test('commands go one by one and in order', () => {
  const pending = [command('1', 'vote', { topic: 'a' }, { doneAt: 11 }), command('2', 'vote', { topic: 'b' }), command('3', 'vote', { topic: 'c' })];
  assert.equal(due(pending, 0).key, '2');
});

test('a removal that can still be undone lets others pass and goes when its time has come', () => {
  const pending = [command('1', 'removeTopic', { topic: 'a' }, { holdUntil: 5_000 }), command('2', 'vote', { topic: 'b' })];
  assert.equal(due(pending, 1_000).key, '2');
  assert.equal(due(pending, 5_000).key, '1');
  assert.deepEqual(ids(predicted(board(), pending).topics), ['b', 'c']);
});

test('a line written behind one that had no name yet uses the name it was given', () => {
  const pending = [
    command('1', 'writeNote', { topic: 'a', text: 'first', depth: 0 }),
    command('2', 'writeNote', { topic: 'a', text: 'second', depth: 1, after: '1' }),
  ];
  const after = answered(pending, '1', { seq: 11, id: 'n1' });
  assert.equal(after[1].about.after, 'n1');
  assert.deepEqual(ids(predicted(board(), after).topics[0].notes), ['n1', '2']);
});

test('the same note does not stand there twice when the socket is faster than the answer', () => {
  const pending = [command('1', 'writeNote', { topic: 'a', text: 'n1', depth: 0 })];
  const delta = { seq: 11, type: 'note-written', key: '1', topic: 'a', note: line('n1') };
  const after = apply(board(), delta);
  const heard = answered(pending, newsOf(pending, delta).key, answerIn(delta));
  assert.deepEqual(ids(predicted(after, settled(heard, after.seq)).topics[0].notes), ['n1']);
});

test('a dot given from here is not counted twice when the socket is faster than the answer', () => {
  const pending = [command('1', 'vote', { topic: 'a' })];
  const delta = { seq: 11, type: 'hidden', key: '1', voted: 1, topic: 'a', mine: 1, dotsLeft: 3 };
  const after = apply(board(), delta);
  const heard = answered(pending, newsOf(pending, delta).key, { seq: 11 });
  assert.equal(predicted(after, settled(heard, after.seq)).topics[0].mine, 1);
});

test('a dot from the own phone does not settle the one on its way from here', () => {
  const pending = [command('1', 'vote', { topic: 'a' })];
  const delta = { seq: 11, type: 'hidden', key: 'of the phone', voted: 1, topic: 'a', mine: 1, dotsLeft: 3 };
  assert.equal(newsOf(pending, delta), null);
  assert.equal(predicted(apply(board(), delta), pending).topics[0].mine, 2);
});

test('news without a key is news of nothing here', () => {
  assert.equal(newsOf([command('1', 'vote', { topic: 'a' })], { seq: 11, type: 'dots', topic: 'a', dots: 3 }), null);
});

test('steps of the whole room are not kept for later', () => {
  assert.equal(waits(command('1', 'toPhase', { phase: 'voting' })), false);
  assert.equal(waits(command('1', 'start', { topic: 'a', after: null })), false);
  assert.equal(waits(command('1', 'writeNote', { topic: 'a', text: 'x', depth: 0 })), true);
});

test('a note at the end names no place, one at the top names none on purpose', () => {
  assert.equal(JSON.stringify(requests.writeNote({ topic: 'a', text: 'x', depth: 0 }).body), '{"text":"x","depth":0}');
  assert.equal(JSON.stringify(requests.writeNote({ topic: 'a', text: 'x', depth: 0, after: null }).body), '{"text":"x","depth":0,"after":null}');
});

test('whoever waits knocks soon, then ever more rarely, at most ten seconds apart, and not all at once', () => {
  assert.equal(backOff(1, 1), 300);
  assert.equal(backOff(2, 1), 600);
  assert.equal(backOff(50, 1), 10_000);
  assert.equal(backOff(50, 0), 5_000);
});

test('a server says when to come again in seconds or by a date, and is not believed beyond a minute', () => {
  const now = Date.parse('2026-03-12T08:00:00Z');
  assert.equal(retryAfter('2', now), 2_000);
  assert.equal(retryAfter('Thu, 12 Mar 2026 08:00:05 GMT', now), 5_000);
  assert.equal(retryAfter('Thu, 12 Mar 2026 07:00:00 GMT', now), 0);
  assert.equal(retryAfter('86400', now), 60_000);
  assert.equal(retryAfter('soon', now), 0);
  assert.equal(retryAfter(null, now), 0);
});

test('lines of a list that was pasted offline go by their names once they have some, and so does what was done to them', () => {
  const lines = [{ text: 'one', depth: 0 }, { text: 'two', depth: 1 }, { text: 'three', depth: 0 }];
  const pending = [
    command('p', 'writeNotes', { topic: 'a', lines }),
    command('q', 'editNote', { topic: 'a', note: 'p.1', text: 'Two', was: 'two' }),
    command('r', 'writeNote', { topic: 'a', text: 'four', depth: 0, after: 'p' }),
  ];
  assert.deepEqual(predicted(board(), pending).topics[0].notes.map((note) => note.text), ['one', 'Two', 'three', 'four']);
  const then = answered(pending, 'p', { seq: 11, id: 'n3', ids: ['n1', 'n2', 'n3'] });
  assert.deepEqual([then[1].about.note, then[2].about.after], ['n2', 'n3']);
  assert.deepEqual(ids(predicted(board(), then).topics[0].notes), ['n1', 'n2', 'n3', 'r']);
});

test('a line moved offline goes with what hangs below it', () => {
  const before = board({ topics: [card('a', { notes: [line('1'), line('2'), line('3', 1)] })] });
  const after = predicted(before, [command('m', 'moveNote', { topic: 'a', note: '2', after: null })]);
  assert.deepEqual(ids(after.topics[0].notes), ['2', '3', '1']);
});

test('an edit says nothing of what it does not change', () => {
  const { body } = requests.editNote({ topic: 'a', note: '1', depth: 1 });
  assert.deepEqual(JSON.parse(JSON.stringify(body)), { depth: 1 });
  const before = board({ topics: [card('a', { notes: [line('1')] })] });
  assert.deepEqual(predicted(before, [command('e', 'editNote', { topic: 'a', note: '1', depth: 1 })]).topics[0].notes, [line('1', 1)]);
});

test('an epiphany found in a line that is still on its way goes by the name of that line', () => {
  const pending = [command('l', 'writeNote', { topic: 'a', text: 'x', depth: 0 }), command('e', 'addEpiphany', { text: 'x', from: 'l' })];
  assert.equal(answered(pending, 'l', { seq: 11, id: 'n1' })[1].about.from, 'n1');
});
