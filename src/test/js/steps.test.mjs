import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moreTime, nextMinutes, nextStep, stepsAside } from '../../main/webapp/static/js/board/steps.js';
import { ME, ROUND, board, box, card } from './boards.mjs';

const facilitated = (more) => board({ me: { ...ME, mayFacilitate: true }, ...more });
const discussing = (topics) => facilitated({ phase: 'discussing', round: { ...ROUND, revealed: true }, topics });
const now = card('now', { column: 'discussing', timebox: box() });

test('whoever does not facilitate has no next step', () => {
  assert.equal(nextStep(board(), false), null);
  assert.equal(moreTime(board()), null);
  assert.deepEqual(stepsAside(board()), []);
});

test('each phase has one next step', () => {
  const phases = { planned: 'gathering', gathering: 'voting', voting: 'discussing', closed: 'published' };
  for (const [phase, next] of Object.entries(phases)) {
    const step = nextStep(facilitated({ phase }), false);
    assert.deepEqual([step.kind, step.about.phase, step.primary], ['toPhase', next, true]);
  }
});

test('moving on is quiet while time runs and the first thing when it is up', () => {
  const seen = discussing([now, card('b', { dots: 1 }), card('c', { dots: 3 })]);
  assert.deepEqual(nextStep(seen, false), { label: 'Move on', kind: 'start', about: { topic: 'c', after: 'now' }, primary: false });
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

test('going on says how long, where the chapter follows the usual pattern', () => {
  assert.equal(moreTime(discussing([now])).label, 'Go on, 5 min');
  assert.equal(nextMinutes(box(2, '2026-03-12T08:00:00Z', '2026-03-12T08:05:00Z')), 3);
  assert.equal(nextMinutes(box(4, '2026-03-12T08:00:00Z', '2026-03-12T08:03:00Z')), 3);
  assert.equal(nextMinutes(box(1, '2026-03-12T08:00:00Z', '2026-03-12T08:10:00Z')), null);
});

test('an organizer, who facilitates anyway, finds taking over among the steps aside', () => {
  const seen = board({ me: { ...ME, mayFacilitate: true, mayClaim: true }, phase: 'gathering' });
  assert.equal(stepsAside(seen)[0].kind, 'claim');
  assert.ok(stepsAside({ ...seen, phase: 'closed' }).every((step) => step.kind !== 'claim'));
});
