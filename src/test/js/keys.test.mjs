import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { KEYS, combination, isLetter, keyOf, keysOf, strayAfter, written } from '../../main/webapp/static/js/board/keys.js';

const press = (key, held = {}) => combination({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('no key means two things in one place', () => {
  const places = KEYS.map(({ on, key }) => `${on} ${key}`);
  assert.deepEqual(places, [...new Set(places)]);
});

test('each key says what it does, and presses a button or acts on a line', () => {
  for (const { does, on, press: button, act } of KEYS) assert.ok(does && (on === 'line' ? act : button));
});

test('a letter is the same key with and without the shift that wrote it, and with Caps Lock', () => {
  assert.equal(press('?', { shiftKey: true }), '?');
  assert.equal(press('N', { shiftKey: true }), 'n');
  assert.equal(press('Tab', { shiftKey: true }), 'Shift+Tab');
});

test('the command key of a Mac is Ctrl, and a letter with it is another key than the letter', () => {
  assert.equal(press('Enter', { metaKey: true }), press('Enter', { ctrlKey: true }));
  assert.equal(keyOf(['board'], press('n', { ctrlKey: true })), null);
});

test('every key of a line does something to it', async () => {
  const { acts } = await import('../../main/webapp/static/js/board/linekeys.js');
  assert.deepEqual(KEYS.filter(({ on }) => on === 'line').map(({ act }) => act).sort(), Object.keys(acts).sort());
});

test('the card that has the focus is asked before the board', () => {
  assert.equal(keyOf(['card', 'board'], '+')?.on, 'card');
  assert.equal(keyOf(['card', 'board'], 'n')?.on, 'board');
  assert.equal(keyOf(['board'], '+'), null);
});

test('the key that merges puts a card onto another before it picks a second one', () => {
  assert.deepEqual(keyOf(['card'], 'x')?.press, ['[data-do=merge-here]', '[data-do=merge-with]']);
});

test('whoever does without letters keeps every other key', () => {
  assert.equal(isLetter(keyOf(['board'], '?')), true);
  assert.equal(isLetter(keyOf(['card'], 'F2')), false);
});

test('keys are written as they are printed on them', () => {
  assert.deepEqual(written('Shift+Tab'), ['Shift', 'Tab']);
  assert.deepEqual(written('+'), ['+']);
  assert.deepEqual(written('Escape'), ['Esc']);
});

test('whoever takes no notes and leads nothing is told only the keys they have', () => {
  const guest = keysOf(['propose', 'realize']);
  assert.deepEqual(guest.filter(({ on }) => on === 'line'), []);
  assert.deepEqual(guest.map(({ key }) => key).filter((key) => ['n', 'e', '+', 'u', '.', 's', 'f'].includes(key)), ['n', 'e', 'u', '+']);
  assert.ok(keysOf(['claim']).some(({ key }) => key === 'f'));
});

test('what follows at once a letter that is no key just now is a word, and none of it a key', () => {
  const typed = (letters, works, pause = 200) => [...letters].reduce(({ stray, pressed }, key, i) => {
    const at = i * pause + 1;
    const next = strayAfter(stray, at, { key, works: works.includes(key) });
    return { stray: next, pressed: next === at || !works.includes(key) ? pressed : pressed + key };
  }, { stray: null, pressed: '' }).pressed;
  assert.equal(typed('who fixes builds.', 'fb.'), '');
  assert.equal(typed('wfb', 'fb', 1_500), 'fb');
  assert.equal(typed('nfb', 'nfb'), 'nfb');
});

test('a key without a letter begins no word', () => {
  assert.equal(strayAfter(null, 1, { key: '1', works: false }), null);
  assert.equal(strayAfter(null, 1, { key: 'ArrowDown', works: false }), null);
  assert.equal(strayAfter(1, 2, { key: 'Shift', works: false }), 1);
});

/** In the dialog of the code, in the menu, the question's three buttons, and a way within the notes. */
const IN_WHAT_A_KEY_OPENS = ['close', 'copy-join', 'lock-door', 'renew-code', 'print', 'thumb', 'to-epiphany'];

test('every action on the page has a key, or stands in what a key opens', () => {
  const place = new URL('../../main/webapp/', import.meta.url);
  const pages = ['session/board.xhtml', ...readdirSync(new URL('WEB-INF/tags', place)).map((name) => `WEB-INF/tags/${name}`)];
  const actions = pages.flatMap((name) => [...readFileSync(new URL(name, place), 'utf8').matchAll(/data-do="([\w-]+)"/g)].map(([, action]) => action));
  const pressed = KEYS.map(({ press: button }) => [button].flat().join()).join();
  assert.ok(actions.length > 20);
  assert.deepEqual(actions.filter((action) => !pressed.includes(`[data-do=${action}]`) && !IN_WHAT_A_KEY_OPENS.includes(action)), []);
});
