import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsMoved, report, reportTurn } from '../../main/webapp/static/js/board/news.js';
import { ME, board, card } from './boards.mjs';
import { openBrowser } from './browser.mjs';

const present = (id, speaking = false) => ({ id, name: id, facilitator: false, guest: true, device: true, hand: speaking ? 1 : null, speaking });
const room = (...people) => board({ people });

test('whoever has the word is told once, also when they load the page anew, and again when they have it again', async () => {
  const browser = openBrowser();
  const region = { textContent: '' };
  browser.document.getElementById = () => region;
  const said = [];
  const rooms = [
    room(present('Aya'), present('Ben')), room(present('Aya', true), present('Ben')), room(present('Ben')), room(present('Aya', true), present('Ben')),
    room(present('Aya'), present('Ben')), room(present('Aya', true), present('Ben')),
  ];
  for (let i = 1; i < rooms.length; i++) {
    reportTurn(rooms[i - 1], rooms[i]);
    await browser.wait(3_000);
    said.push(region.textContent);
    region.textContent = '';
  }
  assert.deepEqual(said, ['Aya has the word.', '', '', '', 'Aya has the word.']);
});

test('what others have undone, or done again, is said in the words of the list of steps', async () => {
  const browser = openBrowser();
  const region = { textContent: '' };
  browser.document.getElementById = () => region;
  const said = [];
  for (const more of [{ what: 'opened voting', again: false }, { what: 'opened voting', again: true }, { what: null }, { what: 'opened voting', key: 'own' }]) {
    report(board(), board(), { seq: 11, type: 'undone', undone: 5, effects: [], ...more });
    await browser.wait(3_000);
    said.push(region.textContent);
    region.textContent = '';
  }
  assert.deepEqual(said, ['Undone: opened voting.', 'Done again: opened voting.', 'That was undone.', '']);
});

test('whose dots go or come back with a topic by what others did is told', () => {
  const before = board({ me: { ...ME, dotsLeft: 2 }, topics: [card('Tea', { mine: 1 }), card('Rain', { mine: 2 }), card('Sleep')] });
  const removed = (topic, more) => ({ type: 'topic-removed', topic, ...more });
  assert.equal(dotsMoved(before, removed('Tea')), 'Your dot on “Tea” is yours again.');
  assert.equal(dotsMoved(before, removed('Rain')), 'Your 2 dots on “Rain” are yours again.');
  assert.equal(dotsMoved(before, removed('Sleep')), null);
  assert.equal(dotsMoved(before, removed('Tea', { key: 'own' })), null);
  assert.equal(dotsMoved({ ...before, me: { ...ME, dotsLeft: null } }, removed('Tea')), null);
  assert.equal(dotsMoved(before, { type: 'topic-restored', topic: card('Fog', { mine: 1 }) }), 'Your dot is on “Fog” again.');
  assert.equal(dotsMoved(before, { type: 'topic-restored', topic: card('Fog') }), null);
});
