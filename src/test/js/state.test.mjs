import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apply, follows, fromServer, inColumn, running, takesEpiphanies, takesTopics, top, votingIsOpen } from '../../main/webapp/static/js/board/state.js';
import { ME, ROUND, board, box, card, ids, line } from './boards.mjs';

const revealed = { ...ROUND, revealed: true };
const discussing = (topics) => board({ phase: 'discussing', round: revealed, topics });

test('a delta advances the board by one and leaves the board before it as it was', () => {
  const before = board();
  const after = apply(before, { seq: 11, type: 'topic-added', topic: card('d') });
  assert.equal(after.seq, 11);
  assert.deepEqual(ids(after.topics), ['a', 'b', 'c', 'd']);
  assert.deepEqual(ids(before.topics), ['a', 'b', 'c']);
});

test('a delta that the board already contains changes nothing', () => {
  const before = board();
  assert.equal(apply(before, { seq: 10, type: 'topic-removed', topic: 'a' }), before);
});

test('a delta of a type from a later version only advances the number', () => {
  const after = apply(board(), { seq: 11, type: 'confetti' });
  assert.deepEqual(after, board({ seq: 11 }));
});

test('the next number follows, a known one does as well, and a missing one is noticed', () => {
  assert.deepEqual([9, 10, 11, 12].map((seq) => follows(board(), { seq })), [true, true, true, false]);
});

test('a card that a delta does not touch is the same as before, so nobody looks at it again', () => {
  const before = board({ round: revealed, phase: 'discussing' });
  const after = apply(before, { seq: 11, type: 'dots', topic: 'b', dots: 3, mine: 1, dotsLeft: 3 });
  assert.ok(after.topics[0] === before.topics[0] && after.topics[2] === before.topics[2]);
});

test('whoever is not signed in may look and nothing else', () => {
  const seen = fromServer({ ...board(), me: null });
  assert.equal(votingIsOpen(seen), false);
  assert.equal(takesTopics(seen), false);
});

test('a hidden dot tells others only how many have voted', () => {
  const after = apply(board(), { seq: 11, type: 'hidden', voted: 3 });
  assert.equal(after.voted, 3);
  assert.deepEqual(after.topics, board().topics);
  assert.equal(after.me.dotsLeft, 4);
});

test('the own devices learn of the own dot', () => {
  const after = apply(board(), { seq: 11, type: 'hidden', voted: 1, topic: 'b', mine: 2, dotsLeft: 2 });
  assert.equal(after.topics[1].mine, 2);
  assert.equal(after.topics[1].dots, null);
  assert.equal(after.me.dotsLeft, 2);
});

test('a round newly opened takes all dots back and hides the counts', () => {
  const before = discussing([card('a', { dots: 5, mine: 2 }), card('b', { dots: 1 })]);
  const after = apply(before, { seq: 11, type: 'phase', phase: 'voting', round: { ...ROUND, number: 2 }, voted: 0 });
  assert.deepEqual(after.topics.map((topic) => [topic.mine, topic.dots]), [[0, null], [0, null]]);
  assert.equal(after.me.dotsLeft, 4);
});

test('the same round opened again keeps the own dots and counts what is left of them', () => {
  const before = board({ phase: 'gathering', me: { ...board().me, dotsLeft: null }, topics: [card('a', { mine: 3 })] });
  const after = apply(before, { seq: 11, type: 'phase', phase: 'voting', round: ROUND, voted: 1 });
  assert.equal(after.topics[0].mine, 3);
  assert.equal(after.me.dotsLeft, 1);
});

test('revealing shows the counts and puts the most wanted first, the earlier among equals', () => {
  const after = apply(board(), { seq: 11, type: 'phase', phase: 'discussing', round: revealed, voted: 4, counts: { b: 3, c: 3 } });
  assert.deepEqual(ids(after.topics), ['b', 'c', 'a']);
  assert.deepEqual(after.topics.map((topic) => topic.dots), [3, 3, 0]);
});

test('cards do not change places while dots are given', () => {
  const after = apply(discussing([card('a', { dots: 2 }), card('b', { dots: 1 })]), { seq: 11, type: 'dots', topic: 'b', dots: 9 });
  assert.deepEqual(ids(after.topics), ['a', 'b']);
  assert.equal(top(after).id, 'b');
});

test('a topic proposed late is open to dots that everybody sees', () => {
  const after = apply(discussing([]), { seq: 11, type: 'topic-added', topic: card('late') });
  assert.equal(after.topics[0].dots, 0);
});

test('a started topic shows its author and its clock, and is the one that runs', () => {
  const after = apply(discussing([card('a', { dots: 1 })]), { seq: 11, type: 'topic-started', topic: 'a', author: 'Aya', timebox: box() });
  assert.equal(running(after).author, 'Aya');
  assert.deepEqual(running(after).timebox, box());
  assert.equal(top(after), null);
});

test('discussed topics stand in the order of their discussion', () => {
  let after = discussing([card('a', { column: 'discussing', timebox: box() }), card('b'), card('z', { column: 'discussed' })]);
  after = apply(after, { seq: 11, type: 'topic-finished', topic: 'a', seconds: 420 });
  assert.deepEqual(ids(inColumn(after, 'discussed')), ['z', 'a']);
  assert.equal(inColumn(after, 'discussed').at(-1).seconds, 420);
  assert.equal(running(after), null);
});

test('one more timebox restarts the clock of the topic', () => {
  const after = apply(discussing([card('a', { column: 'discussing', timebox: box() })]), { seq: 11, type: 'timebox', topic: 'a', timebox: box(2), seconds: 420 });
  assert.equal(running(after).timebox.number, 2);
  assert.equal(running(after).seconds, 420);
});

test('a note goes behind the one named, to the top, or to the end', () => {
  const before = discussing([card('a', { notes: [line('1'), line('2')] })]);
  const notes = (after) => ids(apply(before, { seq: 11, type: 'note-written', topic: 'a', note: line('new'), after }).topics[0].notes);
  assert.deepEqual(notes('1'), ['1', 'new', '2']);
  assert.deepEqual(notes(null), ['new', '1', '2']);
  assert.deepEqual(notes(undefined), ['1', '2', 'new']);
  assert.deepEqual(notes('gone'), ['1', '2', 'new']);
});

test('notes and epiphanies are changed and removed by their ids', () => {
  let after = board({ topics: [card('a', { notes: [line('1'), line('2')] })], epiphanies: [line('e')] });
  after = apply(after, { seq: 11, type: 'note-edited', topic: 'a', note: { id: '2', text: 'two', depth: 1 } });
  after = apply(after, { seq: 12, type: 'note-removed', topic: 'a', note: '1' });
  after = apply(after, { seq: 13, type: 'epiphany-edited', epiphany: { id: 'e', text: 'Eureka', depth: 0 } });
  assert.deepEqual(after.topics[0].notes, [{ id: '2', text: 'two', depth: 1 }]);
  assert.equal(after.epiphanies[0].text, 'Eureka');
  assert.deepEqual(apply(after, { seq: 14, type: 'epiphany-removed', epiphany: 'e' }).epiphanies, []);
});

test('who is there is no event: it changes the people and not the number', () => {
  const after = apply(board(), { type: 'present', people: [{ name: 'Aya', facilitator: true }] });
  assert.equal(after.seq, 10);
  assert.deepEqual(after.people, [{ name: 'Aya', facilitator: true }]);
});

test('a pasted list stands in its order behind the line named, to the top, or at the end', () => {
  const before = discussing([card('a', { notes: [line('1'), line('2')] })]);
  const notes = (after) => ids(apply(before, { seq: 11, type: 'notes-written', topic: 'a', notes: [line('x'), line('y', 1)], after }).topics[0].notes);
  assert.deepEqual(notes('1'), ['1', 'x', 'y', '2']);
  assert.deepEqual(notes(null), ['x', 'y', '1', '2']);
  assert.deepEqual(notes('gone'), ['1', '2', 'x', 'y']);
});

test('lines move together', () => {
  const before = discussing([card('a', { notes: [line('1'), line('2'), line('3', 1)] })]);
  assert.deepEqual(ids(apply(before, { seq: 11, type: 'notes-moved', topic: 'a', notes: ['2', '3'], after: null }).topics[0].notes), ['2', '3', '1']);
});

test('an epiphany that is worded anew still tells in which line it was found', () => {
  const before = board({ epiphanies: [{ ...line('e'), from: '1' }] });
  const after = apply(before, { seq: 11, type: 'epiphany-edited', epiphany: { id: 'e', text: 'Eureka', depth: 0 } });
  assert.deepEqual(after.epiphanies, [{ id: 'e', text: 'Eureka', depth: 0, from: '1' }]);
});

test('who may write is told where not everybody may, and nothing where everybody does', () => {
  const named = apply(board({ scribes: ['a'] }), { seq: 11, type: 'scribe-named', person: 'b', may: true });
  assert.deepEqual(named.scribes, ['a', 'b']);
  assert.deepEqual(apply(named, { seq: 12, type: 'scribe-named', person: 'a', may: false }).scribes, ['b']);
  assert.equal(apply(board({ scribes: null }), { seq: 11, type: 'scribe-named', person: 'b', may: true }).scribes, null);
});

test('epiphanies are everybody\'s from the opening of the doors, also where only some write notes', () => {
  const reader = { ...board().me, mayScribe: false };
  assert.deepEqual(['planned', 'gathering', 'discussing', 'published'].map((phase) => takesEpiphanies(board({ phase, me: reader }))), [false, true, true, false]);
  assert.equal(takesEpiphanies(board({ phase: 'closed', me: { ...reader, mayParticipate: false } })), false);
  assert.equal(takesEpiphanies(board({ phase: 'closed' })), true);
});

const numbered = (...cards) => cards.map((one, at) => ({ ...one, proposed: at + 1 }));

test('a move on that is undone leaves the board as it was', () => {
  const before = discussing(numbered(card('a', { column: 'discussing', timebox: box(), dots: 2 }), card('b', { dots: 1 }), card('c', { dots: 1 })));
  const moved = [
    { seq: 11, type: 'topic-finished', topic: 'a', seconds: 60 },
    { seq: 12, type: 'topic-started', topic: 'b', author: 'Aya', timebox: box() },
  ].reduce(apply, before);
  const after = apply(moved, { seq: 13, type: 'undone', undone: 11, effects: [
    { type: 'turn-restored', topic: 'b', column: 'to-discuss', author: null, timebox: null, seconds: 0 },
    { type: 'turn-restored', topic: 'a', column: 'discussing', author: null, timebox: box(), seconds: 0 },
  ] });
  assert.equal(running(after).id, 'a');
  assert.deepEqual(running(after).timebox, box());
  assert.deepEqual(ids(inColumn(after, 'to-discuss')), ['b', 'c']);
  assert.equal(after.seq, 13);
});

test('a topic that comes back stands where it stood, with the own dots', () => {
  const before = board({ topics: numbered(card('a'), card('b', { mine: 2 }), card('c')), me: { ...ME, dotsLeft: 2 } });
  const gone = apply(before, { seq: 11, type: 'topic-removed', topic: 'b', voted: 1 });
  const after = apply(gone, { seq: 12, type: 'undone', undone: 11, effects: [{ type: 'topic-restored', topic: before.topics[1] }] });
  assert.deepEqual(ids(after.topics), ['a', 'b', 'c']);
  assert.deepEqual([gone.me.dotsLeft, after.me.dotsLeft], [4, 2]);
});

test('a reveal that is undone hides the counts and puts the topics back in the order of proposal', () => {
  const before = board({ topics: numbered(card('a'), card('b')) });
  const shown = apply(before, { seq: 11, type: 'phase', phase: 'discussing', round: revealed, voted: 2, counts: { b: 3 } });
  const after = apply(shown, { seq: 12, type: 'undone', undone: 11, effects: [{ type: 'phase', phase: 'voting', round: ROUND, voted: 2 }] });
  assert.deepEqual(ids(shown.topics), ['b', 'a']);
  assert.deepEqual(after.topics.map((one) => [one.id, one.dots]), [['a', null], ['b', null]]);
});

test('an epiphany comes back between the others, and what a later version can undo is passed over', () => {
  const before = board({ epiphanies: [line('x'), line('z')] });
  const after = apply(before, { seq: 11, type: 'undone', undone: 9, effects: [
    { type: 'confetti' }, { type: 'epiphany-restored', epiphany: line('y'), after: 'x' },
  ] });
  assert.deepEqual(ids(after.epiphanies), ['x', 'y', 'z']);
});

test('how long timeboxes are from now on is known at once', () => {
  const after = apply(board(), { seq: 11, type: 'customs', pattern: [60] });
  assert.deepEqual([after.session.pattern, after.session.chapter, after.seq], [[60], 'Lisbon', 11]);
});
