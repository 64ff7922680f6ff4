import assert from 'node:assert/strict';
import { test } from 'node:test';
import { question, said } from '../../main/webapp/static/js/board/cycle.js';
import { apply, inColumn, running } from '../../main/webapp/static/js/board/state.js';
import { words } from '../../main/webapp/static/js/board/words.js';
import { ME, ROUND, board, box, card, ids } from './boards.mjs';

const at = (time) => Date.parse(`2026-03-12T${time}Z`);
const discussing = (topics, more) => board({ phase: 'discussing', round: { ...ROUND, revealed: true }, topics, ...more });
const now = (timebox = box()) => card('now', { column: 'discussing', author: 'Aya', timebox });
const NOTHING = { goOn: 0, eitherWay: 0, moveOn: 0 };
const SOME = { thumbs: { goOn: 2, eitherWay: 1, moveOn: 0 }, me: { ...ME, thumb: 'go-on' } };

test('the room is asked from zero on, while it discusses and the clock does not stand still', () => {
  assert.equal(question(discussing([now()]), at('08:06:59')), null);
  assert.deepEqual(question(discussing([now()]), at('08:07:00')), { topic: now(), number: 1, seconds: 300 });
  assert.equal(question(discussing([now()], { phase: 'voting' }), at('08:07:00')), null);
  assert.equal(question(discussing([now({ ...box(), pausedAt: '2026-03-12T08:07:30Z' })]), at('08:08:00')), null);
  assert.equal(question(discussing([card('b')]), at('08:08:00')), null);
});

test('an answer counts once, and otherwise when it is changed', () => {
  assert.deepEqual(said(discussing([now()]), 'move-on'), { ...NOTHING, moveOn: 1 });
  assert.deepEqual(said(discussing([now()], SOME), 'move-on'), { goOn: 1, eitherWay: 1, moveOn: 1 });
  assert.deepEqual(said(discussing([now()], SOME), 'go-on'), SOME.thumbs);
});

test('everybody learns how many say what, and who said it on the own devices only', () => {
  const thumbs = { goOn: 3, eitherWay: 1, moveOn: 0 };
  const others = apply(discussing([now()], SOME), { seq: 11, type: 'thumbs', topic: 'now', number: 1, thumbs });
  assert.deepEqual([others.thumbs, others.me.thumb], [thumbs, 'go-on']);
  assert.equal(apply(discussing([now()]), { seq: 11, type: 'thumbs', topic: 'now', number: 1, thumbs, mine: 'either-way' }).me.thumb, 'either-way');
});

test('each timebox begins with nothing said', () => {
  const before = discussing([now(), card('b')], SOME);
  for (const delta of [
    { type: 'timebox', topic: 'now', timebox: box(2), seconds: 420 },
    { type: 'topic-finished', topic: 'now', seconds: 420 },
    { type: 'topic-started', topic: 'b', author: null, timebox: box(), seconds: 0 },
    { type: 'topic-put-back', topic: 'now', again: false, seconds: 9 },
  ]) {
    const after = apply(before, { seq: 11, ...delta });
    assert.deepEqual([after.thumbs, after.me.thumb], [NOTHING, null]);
  }
});

test('a pause keeps what was said', () => {
  const paused = { ...box(), pausedAt: '2026-03-12T08:07:30Z' };
  const after = apply(discussing([now()], SOME), { seq: 11, type: 'paused', topic: 'now', timebox: paused });
  assert.deepEqual([running(after).timebox, after.thumbs], [paused, SOME.thumbs]);
  assert.deepEqual(running(apply(after, { seq: 12, type: 'resumed', topic: 'now', timebox: box() })).timebox, box());
});

test('a topic that is put back waits where its dots place it, without its author', () => {
  const before = discussing([card('a', { dots: 5 }), card('b', { dots: 1 }), { ...now(), dots: 3 }]);
  const after = apply(before, { seq: 11, type: 'topic-put-back', topic: 'now', again: false, seconds: 9 });
  assert.deepEqual(ids(after.topics), ['a', 'now', 'b']);
  assert.deepEqual([after.topics[1].column, after.topics[1].author, after.topics[1].seconds], ['to-discuss', null, 9]);
});

test('one that had been discussed goes back among those', () => {
  const after = apply(discussing([now(), card('b')]), { seq: 11, type: 'topic-put-back', topic: 'now', again: true, seconds: 90 });
  assert.deepEqual(inColumn(after, 'discussed').map((one) => [one.id, one.author]), [['now', 'Aya']]);
  assert.deepEqual(ids(inColumn(after, 'to-discuss')), ['b']);
});

test('a topic that is taken up again has the time it had before that timebox', () => {
  const before = discussing([card('z', { column: 'discussed', seconds: 415, author: 'Aya' })]);
  const after = apply(before, { seq: 11, type: 'topic-started', topic: 'z', author: 'Aya', timebox: box(), seconds: 0 });
  assert.equal(running(after).seconds, 0);
});

test('the question and the answers are said in words', () => {
  assert.deepEqual([300, 60, 720, 2].map(words.ask), ['Five more minutes?', 'One more minute?', '12 more minutes?', 'Two more seconds?']);
  assert.equal(words.said('go-on', { goOn: 5, eitherWay: 0, moveOn: 2 }, 7), 'You said go on. 7 answered: 5 go on, 2 move on.');
  assert.equal(words.said(null, NOTHING, 0), 'Nobody has answered yet.');
});
