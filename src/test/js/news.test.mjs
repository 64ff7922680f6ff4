import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concerning, reportTurn, show } from '../../main/webapp/static/js/board/news.js';
import { apply } from '../../main/webapp/static/js/board/state.js';
import { ME, board, box, card } from './boards.mjs';
import { openBrowser, openPage } from './browser.mjs';

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

const undone = (effects, more) => ({ seq: 11, type: 'undone', undone: 5, what: 'removed “Rain”', again: false, effects, ...more });

test('what others have undone, or done again, is seen and said in the words of the list of steps', async () => {
  const page = openPage();
  const said = [];
  for (const more of [{ again: false }, { again: true }, { what: null }]) {
    show(undone([], more), []);
    const seen = page.seen();
    await page.wait(3_000);
    assert.equal(seen, page.region.textContent);
    said.push(seen);
  }
  assert.deepEqual(said, ['Undone: removed “Rain”.', 'Done again: removed “Rain”.', 'That was undone.']);
});

test('however much a step does, one sentence is seen', async () => {
  const page = openPage();
  show(undone([]), ['Your dot is on “Rain” again.', 'You facilitate now.']);
  assert.equal(page.seen(), 'Undone: removed “Rain”. Your dot is on “Rain” again. You facilitate now.');
  show({ seq: 12, type: 'phase' }, []);
  assert.match(page.seen(), /^Undone/);
  await page.wait(9_000);
});

test('whose dots go or come back with a topic by what others did is told', () => {
  const before = board({ me: { ...ME, dotsLeft: 1 }, topics: [card('Tea', { mine: 1 }), card('Rain', { mine: 2 }), card('Sleep')] });
  const told = (delta, from = before) => concerning(from, apply(from, { seq: 11, ...delta }), { seq: 11, ...delta });
  const removed = (topic, more) => ({ type: 'topic-removed', topic, ...more });
  const restored = (id, mine) => ({ type: 'topic-restored', topic: card(id, { mine }) });
  assert.deepEqual(told(removed('Tea')), ['Your dot on “Tea” is yours again.']);
  assert.deepEqual(told(removed('Rain')), ['Your 2 dots on “Rain” are yours again.']);
  assert.deepEqual(told(removed('Sleep')), []);
  assert.deepEqual(told(removed('Tea', { key: 'own' })), []);
  assert.deepEqual(told(removed('Tea'), { ...before, me: { ...ME, dotsLeft: null } }), []);
  assert.deepEqual(told(undone([restored('Fog', 1)])), ['Your dot is on “Fog” again.']);
  assert.deepEqual(told(undone([restored('Fog', 0)])), []);
  assert.deepEqual(told(undone([restored('Fog', 1), restored('Ice', 2)])), ['Your 3 dots are on 2 topics again.']);
  assert.deepEqual(told(undone([removed('Tea'), removed('Rain')], { key: 'own' })), ['Your 3 dots on 2 topics are yours again.']);
});

const asked = (more) => board({ phase: 'discussing', topics: [card('Tea', { column: 'discussing', timebox: box(1) })], ...more });
const wentBack = (more) => undone([{ type: 'turn-restored', topic: 'Tea', column: 'discussing', author: null, timebox: box(1), seconds: 0 }], more);

test('whoever had answered a question that is open again is told that the answer does not count', () => {
  const dropped = ['The room is asked again; what you answered does not count any more.'];
  const step = (before, delta) => [apply(before, delta), concerning(before, apply(before, delta), delta)];
  const goOn = { seq: 11, type: 'timebox', topic: 'Tea', timebox: box(2), seconds: 420 };
  const [later, nothing] = step(asked({ me: { ...ME, thumb: 'go-on' } }), goOn);
  assert.deepEqual(nothing, []);
  assert.deepEqual(step(later, wentBack({ seq: 12, key: 'own' }))[1], dropped);
  assert.deepEqual(step(apply(asked({}), goOn), wentBack({ seq: 12 }))[1], [], 'who has not answered since is told nothing');
  assert.deepEqual(step(asked({ me: { ...ME, thumb: 'move-on' } }), wentBack())[1], dropped);
  const [again] = step(apply(asked({ me: { ...ME, thumb: 'go-on' } }), goOn), wentBack({ seq: 12 }));
  const other = { seq: 13, type: 'undone', undone: 2, what: 'removed “Rain”', again: false, effects: [] };
  assert.deepEqual(step(again, other)[1], [], 'and once only');
});
