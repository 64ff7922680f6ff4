import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KeptWords, asText, choices, deedOf, whyKept } from '../../main/webapp/static/js/board/kept.js';
import { keptFrom, mayStrand, strandedDrafts } from '../../main/webapp/static/js/board/stranded.js';
import { openBrowser } from './browser.mjs';
import { ME, board, box, card, line } from './boards.mjs';

const here = board({ phase: 'discussing', topics: [card('a', { column: 'discussing', timebox: box(), notes: [line('1')] }), card('b')] });
const conflict = { type: 'line-was-changed', status: 409, now: 'theirs' };
const edit = { key: 'k', kind: 'editNote', about: { topic: 'a', note: '1', text: 'mine', was: 'old' } };
const kept = (why, more = {}) => ({ id: '1', why, text: 'mine', topic: 'a', title: 'a', note: '1', was: 'old', ...more });

let browser;
beforeEach(() => (browser = openBrowser()));

test('of two who change a line the later one sees both texts and keeps which, or both as two lines', () => {
  const found = keptFrom(edit, conflict, here, 'x');
  assert.deepEqual([found.why, found.text, found.theirs], ['changed', 'mine', 'theirs']);
  assert.deepEqual(choices(found, here), ['both', 'mine', 'theirs']);
  assert.deepEqual(deedOf('mine', found, here), { kind: 'editNote', about: { topic: 'a', note: '1', text: 'mine', was: 'theirs' } });
  assert.deepEqual(deedOf('both', found, here), { kind: 'writeNote', about: { topic: 'a', after: '1', text: 'mine', depth: 0 } });
  assert.equal(deedOf('theirs', found, here), null);
});

test('of both texts the second line stands as deep as the first', () => {
  const deep = board({ phase: 'discussing', topics: [card('a', { column: 'discussing', timebox: box(), notes: [line('0'), line('1', 1), line('2', 2)] })] });
  assert.deepEqual(deedOf('both', keptFrom(edit, conflict, deep, 'x'), deep).about, { topic: 'a', after: '1', text: 'mine', depth: 1 });
});

test('a line that was changed while it was being removed stays, and can be removed all the same', () => {
  const found = keptFrom({ key: 'k', kind: 'removeNote', about: { topic: 'a', note: '1', was: 'old' } }, conflict, here, 'x');
  assert.deepEqual([found.why, found.text, found.theirs], ['changed-not-removed', '', 'theirs']);
  assert.deepEqual(choices(found, here), ['theirs', 'remove']);
  assert.deepEqual(deedOf('remove', found, here), { kind: 'removeNote', about: { topic: 'a', note: '1', was: 'theirs' } });
  assert.equal(keptFrom({ key: 'k', kind: 'removeNote', about: { topic: 'a', note: '1' } }, { status: 404 }, here, 'x'), null);
});

test('of two changes to one line that were refused neither takes the place of the other', () => {
  const words = new KeptWords('s', 'me');
  for (const key of ['k1', 'k2']) words.keep(keptFrom({ ...edit, key, about: { ...edit.about, text: key } }, conflict, here, 'x'));
  words.begin(kept('begun', { id: '1.page' }));
  assert.deepEqual(new KeptWords('s', 'me').all.map(({ text }) => text), ['k1', 'k2', 'mine']);
});

test('each way in which words find no place has a way on', () => {
  const without = board({ phase: 'discussing', topics: [card('b')] });
  const unrecorded = board({ phase: 'discussing', topics: [card('a', { column: 'discussing', offRecord: true })] });
  const cases = [
    [kept('line-gone'), here, ['as-line', 'drop']],
    [kept('line-gone', { topic: 'gone' }), here, ['here', 'drop']],
    [kept('topic-gone', { topic: 'gone' }), here, ['here', 'drop']],
    [kept('topic-gone', { topic: 'gone' }), without, ['drop']],
    [kept('begun'), here, ['mine', 'drop']],
    [kept('off-record'), unrecorded, ['drop']],
    [kept('off-record'), here, ['as-line', 'drop']],
    [kept('off-record', { topic: 'b' }), { ...unrecorded, topics: [...unrecorded.topics, card('b', { offRecord: true })] }, ['drop']],
    [kept('off-record', { topic: 'c' }), { ...here, topics: [...here.topics, card('c', { offRecord: true })] }, ['here', 'drop']],
    [kept('closed'), { ...here, phase: 'published' }, ['drop']],
    [kept('refused', { kind: 'addTopic', about: { title: 'x' } }), here, ['again', 'drop']],
    [kept('changed'), { ...here, phase: 'published' }, ['drop']],
    [kept('changed'), { ...here, me: { ...ME, mayScribe: false } }, ['drop']],
  ];
  for (const [words, at, wanted] of cases) assert.deepEqual(choices(words, at), wanted);
});

test('a line or topic that is gone is told from one that was only refused', () => {
  assert.equal(whyKept({ status: 404 }, here, edit), 'line-gone');
  assert.equal(whyKept({ status: 404 }, here, { kind: 'editNote', about: { topic: 'gone', note: '1' } }), 'topic-gone');
  assert.equal(whyKept({ status: 409, type: 'session-takes-no-notes' }, here, { kind: 'writeNote', about: { topic: 'a' } }), 'refused');
});

test('a topic that was worded anew after it was gone is only to be copied', () => {
  const found = keptFrom({ key: 'k', kind: 'editTopic', about: { topic: 'gone', title: 'Tea' } }, { status: 404 }, here, 'x');
  assert.deepEqual([found.why, choices(found, here)], ['refused', ['drop']]);
});

test('a pasted list that was refused is one text, and becomes the same list again', () => {
  const lines = [{ text: 'one', depth: 0 }, { text: 'two', depth: 1 }];
  assert.equal(asText(lines), 'one\n\ttwo');
  const found = keptFrom({ key: 'k', kind: 'writeNotes', about: { topic: 'gone', lines } }, { status: 404 }, here, 'x');
  assert.deepEqual(deedOf('here', found, here), { kind: 'writeNotes', about: { topic: 'a', lines } });
});

test('a step without words leaves nothing to keep', () => {
  assert.equal(keptFrom({ key: 'k', kind: 'finish', about: { topic: 'a' } }, { status: 409 }, here, 'x'), null);
  assert.equal(keptFrom({ key: 'k', kind: 'editNote', about: { topic: 'a', note: '1', depth: 2 } }, { status: 404 }, here, 'x'), null);
});

test('kept words outlive the page, of one person only, until they are let go', () => {
  const words = new KeptWords('s', 'me');
  words.keep(kept('changed'));
  words.begin(kept('begun', { id: '2' }));
  assert.deepEqual(words.all.map(({ id }) => id), ['1']);
  assert.deepEqual(new KeptWords('s', 'me').all.map(({ id }) => id), ['1', '2']);
  assert.deepEqual(new KeptWords('s', 'somebody else').all, []);
  words.let('1');
  words.end('2');
  assert.deepEqual(new KeptWords('s', 'me').all, []);
});

test('what was begun in a line does not throw away what is kept of it', () => {
  const words = new KeptWords('s', 'me');
  words.keep(kept('changed'));
  words.end('1');
  assert.equal(new KeptWords('s', 'me').all.length, 1);
});

const A = '01957f00-0000-7000-8000-00000000000a';
const typedUnderA = (more, of) => {
  browser.localStorage.setItem(`crema.draft.s.${A}`, 'Half a line');
  const topics = [card(A, { title: 'Tea', ...of })];
  return strandedDrafts('s', board({ topics, ...more }), board({ topics })).map(({ why }) => why);
};

test('a line being typed is kept when its topic goes off the record, the record is sealed, or one may not write any more', () => {
  assert.deepEqual(typedUnderA({}, { offRecord: true }), ['off-record']);
  assert.deepEqual(typedUnderA({ phase: 'published' }), ['closed']);
  assert.deepEqual(typedUnderA({ me: { ...ME, mayScribe: false } }), ['closed']);
  assert.deepEqual(typedUnderA({ phase: 'closed' }), []);
});

test('whoever has been signed out finds their half line again when they are back', () => {
  assert.deepEqual(typedUnderA({ me: null, phase: 'published' }), []);
  assert.equal(browser.localStorage.getItem(`crema.draft.s.${A}`), 'Half a line');
});

test('a line being typed for a topic that is removed is kept, and no other draft is touched', () => {
  const gone = '01957f00-0000-7000-8000-000000000001';
  browser.localStorage.setItem(`crema.draft.s.${gone}`, 'Half a line');
  browser.localStorage.setItem('crema.draft.s.addTopic', 'Half a topic');
  const before = board({ topics: [card(gone, { title: 'Tea' })] });
  assert.deepEqual(strandedDrafts('s', before, before), []);
  const [found] = strandedDrafts('s', here, before);
  assert.deepEqual([found.why, found.text, found.title], ['topic-gone', 'Half a line', 'Tea']);
  assert.deepEqual(strandedDrafts('s', here, before), []);
  assert.ok(mayStrand({ type: 'undone', undone: 1, effects: [{ type: 'topic-removed', topic: gone }] }));
  assert.equal(browser.localStorage.getItem('crema.draft.s.addTopic'), 'Half a topic');
});
