import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportTurn } from '../../main/webapp/static/js/board/news.js';
import { board } from './boards.mjs';
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
