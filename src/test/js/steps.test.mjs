import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockStep, nextStep, stepsAside } from '../../main/webapp/static/js/board/steps.js';
import { ME, ROUND, board, box, card } from './boards.mjs';

const facilitated = (more) => board({ me: { ...ME, mayFacilitate: true }, ...more });
const discussing = (topics) => facilitated({ phase: 'discussing', round: { ...ROUND, revealed: true }, topics });
const now = card('now', { column: 'discussing', timebox: box() });

test('whoever does not facilitate has no next step', () => {
  assert.equal(nextStep(board(), false), null);
  assert.equal(clockStep(board(), true), null);
  assert.deepEqual(stepsAside(board(), true), []);
});

test('each phase has one next step', () => {
  const phases = { planned: 'gathering', gathering: 'voting', voting: 'discussing', closed: 'published' };
  for (const [phase, next] of Object.entries(phases)) {
    const step = nextStep(facilitated({ phase }), false);
    assert.deepEqual([step.kind, step.about.phase, step.primary], ['toPhase', next, true]);
  }
});

test('while there is no topic, the first thing is to propose one', () => {
  assert.equal(nextStep(facilitated({ phase: 'gathering', topics: [] }), false).primary, false);
});

test('moving on is quiet while time runs and the first thing when it is up', () => {
  const seen = discussing([now, card('b', { dots: 1 }), card('c', { dots: 3 })]);
  assert.deepEqual(nextStep(seen, false), { label: 'Move on to: c', kind: 'start', about: { topic: 'c', after: 'now' }, primary: false });
  assert.equal(nextStep(seen, true).label, 'Move on to: c');
  assert.equal(nextStep(seen, true).primary, true);
});

test('the last topic can only be finished', () => {
  assert.deepEqual(nextStep(discussing([now]), true).about, { topic: 'now' });
  assert.equal(nextStep(discussing([now]), true).kind, 'finish');
});

test('between topics the most wanted is started, the earlier one among equals', () => {
  const step = nextStep(discussing([card('b', { dots: 2 }), card('c', { dots: 2 })]), false);
  assert.deepEqual([step.kind, step.about.topic, step.about.after], ['start', 'b', null]);
});

test('when all has been discussed the session is closed', () => {
  assert.equal(nextStep(discussing([card('z', { column: 'discussed' })]), false).about.phase, 'closed');
});

test('everybody is led to a published record', () => {
  assert.equal(nextStep(board({ phase: 'published' }), false).href, '/g/harbour/lisbon/2026-03-12');
});

test('beside the clock stands what is about it: pause, resume, and when time is up one more timebox', () => {
  const paused = discussing([card('now', { column: 'discussing', timebox: { ...box(), pausedAt: '2026-03-12T08:01:00Z' } })]);
  const step = (seen, timeIsUp) => [clockStep(seen, timeIsUp).kind, clockStep(seen, timeIsUp).primary];
  assert.deepEqual(step(discussing([now]), false), ['pause', false]);
  assert.deepEqual(step(paused, false), ['resume', true]);
  assert.deepEqual(step(discussing([now]), true), ['moreTime', false]);
});

test('while the room votes again, the topic that runs can be paused and nothing else', () => {
  const again = (timebox) => facilitated({ phase: 'voting', topics: [card('now', { column: 'discussing', timebox }), card('b')] });
  const stands = { ...box(), pausedAt: '2026-03-12T08:01:00Z' };
  for (const timeIsUp of [false, true]) assert.equal(clockStep(again(box()), timeIsUp).kind, 'pause');
  assert.deepEqual([clockStep(again(stands), false).kind, clockStep(again(stands), false).primary], ['resume', false]);
  assert.equal(nextStep(again(box()), true).label, 'Reveal the dots');
});

test('going on says how long, and which timebox it follows', () => {
  const after = (number) => clockStep(discussing([card('now', { column: 'discussing', timebox: box(number) })]), true);
  assert.deepEqual([1, 2, 7].map((number) => after(number).label), ['Go on, 5\u00a0min', 'Go on, 3\u00a0min', 'Go on, 3\u00a0min']);
  assert.deepEqual(after(2).about, { topic: 'now', after: 2 });
});

test('what is not beside the clock stands aside: the way back, and the other thing to do about it', () => {
  const seen = discussing([now, card('b'), card('y', { column: 'discussed' }), card('z', { column: 'discussed' })]);
  const kinds = (timeIsUp) => stepsAside(seen, timeIsUp).map(({ kind }) => kind);
  assert.deepEqual(kinds(false).slice(0, 2), ['moreTime', 'back']);
  assert.deepEqual(kinds(true).slice(0, 2), ['pause', 'back']);
  assert.deepEqual(stepsAside(seen, false)[1].about, { after: 'now' });
  assert.equal(stepsAside(seen, false)[1].label, 'Back to: z');
});

test('an organizer, who facilitates anyway, finds taking over among the steps aside', () => {
  const seen = board({ me: { ...ME, mayFacilitate: true, mayClaim: true }, phase: 'gathering' });
  assert.equal(stepsAside(seen, false)[0].kind, 'claim');
  assert.ok(stepsAside({ ...seen, phase: 'closed' }, false).every((step) => step.kind !== 'claim'));
});
