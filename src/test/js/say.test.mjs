import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hush, mention, tell, withdraw } from '../../main/webapp/static/js/board/say.js';
import { openPage } from './browser.mjs';

test('what others did takes no button away: it is heard, and seen when there is room', async () => {
  const page = openPage();
  tell('Removed: Tea', { label: 'Undo', press: () => {}, ms: 5_000 });
  mention('Undone: removed “Rain”.', { about: 'undone' });
  assert.equal(page.seen(), 'Removed: Tea');
  await page.wait(3_000);
  assert.equal(page.region.textContent, 'Removed: Tea Undone: removed “Rain”.');
  page.region.textContent = '';
  await page.wait(2_100);
  assert.equal(page.seen(), 'Undone: removed “Rain”.');
  await page.wait(3_000);
  assert.equal(page.region.textContent, '', 'what was heard is not said again as it is seen');
  mention('Undone: opened voting.', { about: 'undone' });
  assert.equal(page.seen(), 'Undone: opened voting.');
});

test('what waits is seen as soon as its place is free, and all of it', async () => {
  const page = openPage();
  tell('Removed: Tea', { label: 'Undo', press: () => {}, ms: 5_000 });
  mention('You facilitate now.', { about: 'step' });
  mention('Undone: removed “Rain”.', { about: 'undone' });
  hush();
  assert.equal(page.seen(), 'You facilitate now. Undone: removed “Rain”.');
  await page.wait(6_100);
});

test('news that are old by the time there is room are not shown', async () => {
  const page = openPage();
  tell('Choose the card it belongs to.', { stay: true });
  mention('Your dot is on “Rain” again.', { about: 'step 11' });
  await page.wait(28_000);
  hush();
  assert.equal(page.seen(), null);
});

test('news that follow one another at once can all be read', async () => {
  const page = openPage();
  for (const step of ['moved on', 'removed “Tea”', 'removed “Rain”', 'opened voting']) mention(`Undone: ${step}.`, { about: step });
  assert.equal(page.seen(), 'Undone: removed “Tea”. Undone: removed “Rain”. Undone: opened voting.');
  await page.wait(3_000);
  mention('You facilitate now.', { about: 'step 12' });
  assert.equal(page.seen(), 'You facilitate now.');
  await page.wait(6_100);
});

test('news take no answer away from whoever has pressed', async () => {
  const page = openPage();
  tell('That topic is not being discussed any more.');
  mention('Undone: removed “Rain”.', { about: 'undone' });
  assert.match(page.seen(), /^That topic/);
  await page.wait(12_200);
});

test('what is offered goes when it cannot be done any more, and nothing else goes with it', async () => {
  const page = openPage();
  tell('Removed: Gus', { label: 'New join code', press: () => {}, about: 'door' });
  withdraw('edit');
  assert.equal(page.seen(), 'Removed: Gus');
  withdraw('door');
  assert.notEqual(page.seen(), 'Removed: Gus');
  tell('Removed: Tea');
  withdraw('door');
  assert.equal(page.seen(), 'Removed: Tea');
  await page.wait(6_100);
});
