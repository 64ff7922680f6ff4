import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apply } from '../../main/webapp/static/js/board/state.js';
import { dayOf, inZone, named } from '../../main/webapp/static/js/board/zones.js';
import { ROUND, board } from './boards.mjs';

process.env.TZ = 'Europe/Madrid';

const NOON = '2026-03-13T12:00:00Z';
const clock = (zone) => named(inZone(NOON, zone, { hour: '2-digit', minute: '2-digit' }, 'en-GB'), NOON, zone);
const before = (at) => Date.parse(at);

test('a time is the chapter’s, and says where that is to whoever’s clock shows another', () => {
  assert.equal(clock('Europe/Madrid'), '13:00');
  assert.equal(clock('Europe/Berlin'), '13:00', 'the same time needs no name');
  assert.equal(clock('Europe/Lisbon'), '12:00 in Lisbon');
  assert.equal(clock('America/Argentina/Buenos_Aires'), '09:00 in Buenos Aires');
  assert.equal(clock('Asia/Tokyo'), '21:00 in Tokyo');
});

test('a zone that is no city goes by its short name', () => {
  assert.equal(clock('UTC'), '12:00 UTC');
  assert.equal(clock('Etc/GMT+3'), '09:00 GMT-3');
});

test('where the browser does not know the zone, times are told all the same, in UTC by name', () => {
  for (const zone of ['Europe/Atlantis', 'nowhere', '']) assert.equal(clock(zone), '12:00 UTC');
  assert.match(dayOf(NOON, before('2026-03-12T20:00:00Z'), 'Europe/Atlantis'), /^tomorrow at .*UTC$/);
});

test('a near moment is told by its day', () => {
  const lisbon = (now) => dayOf(NOON, before(now), 'Europe/Lisbon');
  assert.match(lisbon('2026-03-13T08:00:00Z'), /^today at 12:00.* in Lisbon$/);
  assert.match(lisbon('2026-03-12T20:00:00Z'), /^tomorrow at 12:00.* in Lisbon$/);
  assert.match(lisbon('2026-03-10T20:00:00Z'), /^on .*13.* at 12:00.* in Lisbon$/);
});

test('what is today here and not there is told by its date', () => {
  const at = '2026-03-12T16:30:00Z';
  assert.match(dayOf(at, before('2026-03-12T09:00:00Z'), 'Asia/Tokyo'), /^on .*13.* at .*1:30.* in Tokyo$/);
});

test('when what is closed is published comes with its closing, and goes when it is opened again', () => {
  const closed = apply(board({ phase: 'discussing' }), { seq: 11, type: 'phase', phase: 'closed', round: ROUND, publishesAt: NOON });
  assert.equal(closed.publishesAt, NOON);
  assert.equal(apply(closed, { seq: 12, type: 'phase', phase: 'discussing', round: ROUND }).publishesAt, null);
});
