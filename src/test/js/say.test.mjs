import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mention, tell } from '../../main/webapp/static/js/board/say.js';
import { openPage } from './browser.mjs';

test('what others did takes no button away: it is heard, and seen when there is room', async () => {
  const page = openPage();
  tell('Removed: Tea', { label: 'Undo', press: () => {}, ms: 5_000 });
  mention('Undone: removed “Rain”.', { about: 'undone' });
  assert.equal(page.seen(), 'Removed: Tea');
  await page.wait(3_000);
  assert.equal(page.region.textContent, 'Removed: Tea Undone: removed “Rain”.');
  await page.wait(2_100);
  assert.equal(page.seen(), 'Undone: removed “Rain”.');
  mention('Undone: opened voting.', { about: 'undone' });
  assert.equal(page.seen(), 'Undone: opened voting.');
});
