/** What others did, for those who cannot see it happen: said once, and only what the room would look up for. */
import { dotsMoved } from './moved.js';
import { settled } from './outcome.js';
import { speaker } from './people.js';
import { announce, mention } from './say.js';
import { isOver, parts, running } from './state.js';
import { words } from './words.js';

/** @typedef {import('./types.js').Board} Board @typedef {import('./types.js').Delta} Delta */

/** @type {string[]} titles that came while nobody had been told yet */ let unsaid = [];
/** @type {ReturnType<typeof setTimeout>|undefined} */ let gathering;

/** @type {(title: string) => void} Twenty people propose at once; one sentence for all of them is enough. */
const gather = (title) => {
  unsaid.push(title);
  clearTimeout(gathering);
  gathering = setTimeout(() => {
    announce(words.newTopics(unsaid), { about: 'new topics', aside: true });
    unsaid = [];
  }, 3_000);
};

/** Who runs the session is heard by all, and seen by both whom it concerns. @type {(before: Board, change: {id: string|null, name: string|null}) => string|null} */
const partOfFacilitator = ({ me, people }, { id, name }) => {
  if (!name) return null;
  if (id === me.id) return words.youFacilitate;
  return people.some((person) => person.facilitator && person.id === me.id) ? words.facilitatesNow(name) : null;
};

/** @type {(before: Board, change: {id: string|null, name: string|null}) => void} */
const facilitated = (before, change) => {
  if (change.name && !partOfFacilitator(before, change)) announce(words.facilitates(change.name));
};

/** What was read as a whole may contain what nobody has been told of. @type {(before: Board, after: Board) => void} */
export const reportRead = (before, after) => {
  if (after.facilitator === before.facilitator) return;
  const change = { id: after.people.find((person) => person.facilitator)?.id ?? null, name: after.facilitator };
  const part = partOfFacilitator(before, change);
  if (part) mention(part, { about: 'facilitator' });
  else facilitated(before, change);
};

/** How many of the results are read out: the rest can be looked up. */
const READ_OUT = 3;

/** @type {(board: Board) => {title: string, dots: number}[]} */
export const resultsOf = ({ topics }) => topics.flatMap(({ title, dots }) => (dots ? [{ title, dots }] : []))
  .sort((a, b) => b.dots - a.dots)
  .slice(0, READ_OUT);

/** @type {string|null} whose turn was told; somebody who only loads the page anew still has the word */ let turn = null;

/** Whose turn it is to speak is heard by all; who only waits is not read out. @type {(before: Board, after: Board) => void} */
export const reportTurn = (before, after) => {
  const now = speaker(after);
  if (!now && after.people.some(({ id }) => id === turn)) turn = null;
  if (!now) return;
  const told = [turn, speaker(before)?.id].includes(now.id);
  turn = now.id;
  if (!told) announce(now.id === after.me.id ? words.yourTurn : `${words.speaks(now.name)}.`, { about: 'turn' });
};

/** @type {Set<string>} questions that were settled with an answer of this person */ const answered = new Set();

/** @type {(board: Board) => string|null} The question that the running topic comes to, by its topic and number. */
const questionOf = (board) => {
  const topic = running(board);
  return topic?.timebox ? `${topic.id} ${topic.timebox.number}` : null;
};

/** Where a timebox is as it was, its question is open again, and what was answered to it is gone. @type {(before: Board, after: Board) => string|null} */
const answerDropped = (before, after) => {
  const [was, is] = [questionOf(before), questionOf(after)];
  const dropped = before.me.thumb !== null && after.me.thumb === null;
  if (was && was !== is) dropped ? answered.add(was) : answered.delete(was);
  if (!is || after.me.thumb !== null) return null;
  return (was === is ? dropped : answered.delete(is)) ? words.answerDropped : null;
};

/** @type {(board: Board) => (id: string) => number|undefined} */
const dotsIn = ({ topics }) => (id) => topics.find((card) => card.id === id)?.mine;

/** What of a step concerns this person more than the room, each in one sentence. @type {(before: Board, after: Board, delta: Delta) => string[]} */
export const concerning = (before, after, delta) => {
  const done = parts(delta);
  const byOthers = delta.key === undefined || delta.type === 'undone';
  return [
    byOthers && before.me.dotsLeft !== null ? dotsMoved(done, before.topics, dotsIn(before), dotsIn(after), null) : null,
    answerDropped(before, after),
    ...done.map((part) => (part.type === 'facilitator' ? partOfFacilitator(before, part) : null)),
    ...done.map((part) => (part.type === 'scribe-named' && part.person === after.me.id ? (part.may ? words.youMayWrite : words.othersWrite) : null)),
  ].flatMap((sentence) => sentence ?? []);
};

/** One step, one sentence that is seen, however much it did: what others undid, and what concerns whoever reads it. @type {(delta: Delta, sentences: string[]) => void} */
export const show = (delta, sentences) => {
  if (delta.type === 'undone') mention([words.undidStep(delta), ...sentences].join(' '), { about: `step ${delta.seq}` });
  else if (sentences.length > 0) mention(sentences.join(' '), { about: `step ${delta.seq}` });
};

/** What else came of a step, once it is known. @type {(sentences: string[]) => void} */
export const more = (sentences) => {
  if (sentences.length > 0) mention(sentences.join(' '), { about: 'people without a phone' });
};

/** @type {(before: Board, after: Board, delta: Delta) => void} */
export const report = (before, after, delta) => {
  if (after.round?.revealed && !before.round?.revealed) announce(words.results(resultsOf(after)), { about: 'results' });
  switch (delta.type) {
    case 'topic-added':
      if (!delta.topic.own) gather(delta.topic.title);
      break;
    case 'phase': {
      if (before.phase === after.phase) break;
      const dots = after.phase === 'voting' && after.me.dotsLeft ? ` ${words.dotsToGive(after.me.dotsLeft)}` : '';
      announce((isOver(before) && !isOver(after) ? words.reopened : words.phases[after.phase]) + dots, { about: 'phase' });
      break;
    }
    case 'topics-merged':
      announce(words.cardsMerged(delta.topics[0].title));
      break;
    case 'topic-split':
      announce(words.cardSplit(delta.topics.map((card) => card.title)));
      break;
    case 'off-record': {
      const title = after.topics.find((card) => card.id === delta.topic)?.title ?? '';
      announce(delta.off ? words.wentOffRecord(title) : words.isOnRecord(title));
      break;
    }
    case 'topic-started':
      announce(words.nowDiscussing(after.topics.find((card) => card.id === delta.topic)?.title ?? ''), { about: 'topic' });
      break;
    case 'timebox':
    case 'topic-finished': {
      // about the phase: where the session is closed at the same moment, that is what is said
      const found = settled(before, delta);
      if (found) announce(words.settled(found), { about: 'phase' });
      break;
    }
    case 'paused':
      announce(words.clockStands);
      break;
    case 'resumed':
      announce(words.clockRuns);
      break;
    case 'epiphany-added':
      announce(words.newEpiphany(delta.epiphany.text), { aside: true });
      break;
    case 'undone':
      for (const part of parts(delta)) report(before, after, part);
      break;
    case 'facilitator':
      facilitated(before, delta);
      break;
    case 'scribe':
      if (delta.scribe && delta.scribe.id !== after.me.id) announce(words.writes(delta.scribe.name), { about: 'scribe', aside: true });
      break;
    case 'person-removed':
      if (delta.person && delta.person.id !== after.me.id) announce(words.gone(delta.person.name));
      break;
    case 'person-returned':
      if (delta.person) announce(words.isBack(delta.person.name));
      break;
    default:
  }
};
