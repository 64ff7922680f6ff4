import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsFor, handIsUp, isDeserted, mayClaim, partOf, queue, speaker, withoutDevice } from '../../main/webapp/static/js/board/people.js';
import { apply } from '../../main/webapp/static/js/board/state.js';
import { agenda, doorIsOpen, remember, sizeOf, whereTheNotesAre } from '../../main/webapp/static/js/projector/shown.js';
import { ME, ROUND, board, card, ids } from './boards.mjs';

const person = (id, more = {}) => ({ id, name: id, facilitator: false, guest: false, device: true, hand: null, speaking: false, ...more });
const facilitating = { ...ME, mayFacilitate: true };

test('the facilitation is handed to members who are there, and guests are removed', () => {
  const room = board({ me: facilitating });
  const actions = (more) => actionsFor(person('x', more), room);
  assert.deepEqual(actions({}), ['hand-over']);
  assert.deepEqual(actions({ facilitator: true }), []);
  assert.deepEqual(actions({ guest: true }), ['remove-person']);
  assert.deepEqual(actions({ guest: true, device: false }), ['remove-person']);
});

test('any member who is there may facilitate once whoever does has gone, and a guest may not', () => {
  const room = (more, phase = 'discussing') => board({ phase, facilitator: 'Fay', people: [person('me', more)] });
  const attended = { ...room({}), people: [person('fay', { facilitator: true }), person('me')] };
  assert.deepEqual([isDeserted(room({})), mayClaim(room({}))], [true, true]);
  assert.deepEqual([isDeserted(attended), mayClaim(attended)], [false, false]);
  assert.equal(mayClaim(room({ guest: true })), false);
  assert.equal(mayClaim({ ...room({}), people: [person('gus')] }), false);
  assert.deepEqual(['planned', 'gathering', 'closed', 'published'].map((phase) => mayClaim(room({}, phase))), [false, true, false, false]);
});

test('whoever hands over has nothing more to press, before the board is read again', () => {
  const before = board({ me: facilitating, facilitator: 'Ines', people: [person('me', { facilitator: true }), person('gus')] });
  const after = apply(before, { seq: 11, type: 'facilitator', id: 'gus', name: 'Gus' });
  assert.equal(after.me.mayFacilitate, false);
  const organizer = { ...before, people: [person('me'), person('fay', { facilitator: true })] };
  assert.equal(apply(organizer, { seq: 11, type: 'facilitator', id: 'gus', name: 'Gus' }).me.mayFacilitate, true);
});

test('nobody else sees what only the facilitator can do, and nobody removes themselves', () => {
  assert.deepEqual(actionsFor(person('x', { guest: true }), board()), []);
  assert.deepEqual(actionsFor(person('me'), board({ me: facilitating })), []);
  assert.deepEqual(actionsFor(person('x'), board({ me: facilitating, phase: 'published' })), []);
});

test('whoever raised a hand first is next', () => {
  const room = board({ people: [person('a', { hand: 2 }), person('b'), person('me', { hand: 1 }), person('c', { speaking: true })] });
  assert.deepEqual(ids(queue(room)), ['me', 'a']);
  assert.equal(speaker(room).id, 'c');
  assert.equal(handIsUp(room), true);
  assert.equal(handIsUp(board({ people: [person('me')] })), false);
});

test('what somebody is in the room is told in a few words', () => {
  assert.equal(partOf(person('a')), '');
  assert.equal(partOf(person('a', { facilitator: true, hand: 2 })), 'Facilitator · hand up, number 2');
  assert.equal(partOf(person('a', { device: false })), 'no phone');
});

test('somebody without a device is in the room as soon as they are named, and once', () => {
  const named = { type: 'person-added', person: { id: 'ana', name: 'Ana' } };
  const room = apply(board({ people: [person('me')] }), { seq: 11, ...named });
  assert.deepEqual(withoutDevice(room).map(({ name }) => name), ['Ana']);
  assert.equal(apply(room, { seq: 12, ...named }).people.length, 2);
});

test('whoever is removed takes their dots along', () => {
  const revealed = board({ round: { ...ROUND, revealed: true }, voted: 3, people: [person('ben')], topics: [card('a', { dots: 3 }), card('b', { dots: 1 })] });
  const left = apply(revealed, { seq: 11, type: 'person-removed', person: { id: 'ben', name: 'Ben' }, voted: 2, counts: { a: 2 } });
  assert.deepEqual(left.topics.map(({ dots }) => dots), [2, 0]);
  assert.deepEqual([left.voted, left.people], [2, []]);
  const hidden = apply(board({ voted: 3 }), { seq: 11, type: 'person-removed', person: { id: 'ben', name: 'Ben' }, voted: 2 });
  assert.deepEqual(hidden.topics.map(({ dots }) => dots), [null, null, null]);
});

test('what earlier rounds gave is told without whoever was removed, and with them again', () => {
  const gave = (dots) => [{ round: 1, dots }];
  const second = board({ round: { ...ROUND, number: 2 }, voted: 3, topics: [card('a', { earlier: gave(1) }), card('b', { earlier: gave(3) })] });
  const left = apply(second, { seq: 11, type: 'person-removed', person: null, voted: 2, earlier: { a: gave(1) } });
  assert.deepEqual(left.topics.map(({ id, earlier }) => [id, earlier]), [['a', gave(1)], ['b', []]]);
  const back = apply(left, { seq: 12, type: 'person-returned', person: null, voted: 3, earlier: { a: gave(1), b: gave(3) } });
  assert.deepEqual(ids(back.topics), ['b', 'a']);
});

test('the facilitator is another one at once, in the list too', () => {
  const room = board({ facilitator: 'a', people: [person('a', { facilitator: true }), person('b')] });
  const handed = apply(room, { seq: 11, type: 'facilitator', id: 'b', name: 'b' });
  assert.deepEqual(handed.people.map(({ facilitator }) => facilitator), [false, true]);
});

test('the room sees the latest topics, then what comes next, and at the end what was discussed and what to remember', () => {
  const topics = ['a', 'b', 'c', 'd', 'e'].map((id) => card(id, { title: id }));
  assert.deepEqual(agenda(board({ phase: 'gathering', topics })).cards.map(({ title }) => title), ['e', 'd', 'c', 'b', 'a']);
  assert.deepEqual(agenda(board({ phase: 'voting', topics })).cards.map(({ title }) => title), ['a', 'b', 'c', 'd', 'e']);
  const discussing = agenda(board({ phase: 'discussing', topics: [card('x', { column: 'discussing' }), ...topics] }));
  assert.deepEqual([discussing.cards.map(({ title }) => title), discussing.more], [['a', 'b', 'c'], 2]);
  const past = [card('x', { column: 'discussed' }), card('y', { column: 'discussed', offRecord: true }), ...topics];
  const over = board({ phase: 'closed', topics: past, epiphanies: [{ id: 'i', text: 'Less', depth: 0 }] });
  assert.deepEqual(agenda(over).cards.map(({ id }) => id), ['x']);
  assert.deepEqual(remember(over).cards, [{ title: 'Less', dots: null }]);
  assert.deepEqual(remember({ ...over, phase: 'discussing' }).cards, []);
});

test('few topics stand below the one that runs, also while the room votes again', () => {
  const topics = ['a', 'b', 'c', 'd'].map((id) => card(id, { title: id }));
  const again = agenda(board({ phase: 'voting', topics: [card('x', { column: 'discussing' }), ...topics] }));
  assert.deepEqual([again.cards.length, again.more], [3, 1]);
});

test('a title that runs on stands smaller, in two steps', () => {
  assert.deepEqual([20, 40, 200].map((length) => sizeOf('x'.repeat(length))), [null, 'long', 'longer']);
});

test('at the end the wall says when the notes can be read, and afterwards that they can', () => {
  const closed = board({ phase: 'closed', publishesAt: '2026-03-12T12:00:00Z' });
  assert.match(whereTheNotesAre(closed, Date.parse('2026-03-11T20:00:00Z')), /^The notes will be here .+:$/);
  assert.equal(whereTheNotesAre({ ...closed, phase: 'published' }, 0), 'The notes are here:');
});

test('the code is at the wall while guests may come in', () => {
  assert.equal(doorIsOpen(board({ joinCode: 'ABCD2345' })), true);
  assert.equal(doorIsOpen(board({ joinCode: null })), false);
  assert.equal(doorIsOpen(board({ joinCode: 'ABCD2345', phase: 'closed' })), false);
});

const ana = { id: 'ana', name: 'Ana', facilitator: false, guest: true, device: true, hand: null, speaking: false };
const whereSomeWrite = (scribes, more = {}) => board({ phase: 'discussing', me: { ...ME, mayFacilitate: true }, scribes, ...more });

test('where not everybody writes, whoever facilitates lets somebody write, and no longer', () => {
  assert.deepEqual(actionsFor(ana, whereSomeWrite([])), ['name-scribe', 'remove-person']);
  assert.deepEqual(actionsFor(ana, whereSomeWrite(['ana'])), ['dismiss-scribe', 'remove-person']);
  assert.deepEqual(actionsFor(ana, whereSomeWrite(null)), ['remove-person']);
});

test('nobody else lets anybody write, and nobody writes without a device', () => {
  assert.deepEqual(actionsFor(ana, whereSomeWrite([], { me: ME })), []);
  assert.deepEqual(actionsFor({ ...ana, device: false }, whereSomeWrite([])), ['remove-person']);
});
