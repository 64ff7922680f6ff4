/** What others did, for those who cannot see it happen: said once, and only what the room would look up for. */
import { settled } from './outcome.js';
import { speaker } from './people.js';
import { announce, tell } from './say.js';
import { isOver, parts } from './state.js';
import { words } from './words.js';

/** @typedef {import('./types.js').Board} Board */

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

/** Who runs the session is heard by all, and seen by both whom it concerns. @type {(before: Board, delta: {id: string|null, name: string|null}) => void} */
const facilitated = (before, { id, name }) => {
  if (!name) return;
  if (id === before.me.id) tell(words.youFacilitate);
  else if (before.people.some((person) => person.facilitator && person.id === before.me.id)) tell(words.facilitatesNow(name));
  else announce(words.facilitates(name));
};

/** What was read as a whole may contain what nobody has been told of. @type {(before: Board, after: Board) => void} */
export const reportRead = (before, after) => {
  if (after.facilitator === before.facilitator) return;
  facilitated(before, { id: after.people.find((person) => person.facilitator)?.id ?? null, name: after.facilitator });
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

/** What became of one's dots by what others did; null: nothing. @type {(before: Board, delta: import('./types.js').Delta) => string|null} */
export const dotsMoved = ({ me, topics }, delta) => {
  if (me.dotsLeft === null || delta.key !== undefined) return null;
  const gone = delta.type === 'topic-removed' ? topics.find(({ id }) => id === delta.topic) : undefined;
  if (gone?.mine) return words.dotsBack(gone.title, gone.mine);
  return delta.type === 'topic-restored' && delta.topic.mine ? words.dotsThereAgain(delta.topic.title, delta.topic.mine) : null;
};

/** @type {(before: Board, after: Board, delta: import('./types.js').Delta) => void} */
export const report = (before, after, delta) => {
  const moved = dotsMoved(before, delta);
  if (moved) tell(moved, { about: 'my dots' });
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
      if (delta.key === undefined) announce(words.undidStep(delta), { about: 'undone' });
      for (const part of parts(delta)) report(before, after, part);
      break;
    case 'facilitator':
      facilitated(before, delta);
      break;
    case 'scribe':
      if (delta.scribe && delta.scribe.id !== after.me.id) announce(words.writes(delta.scribe.name), { about: 'scribe', aside: true });
      break;
    case 'scribe-named':
      if (delta.person === after.me.id) tell(delta.may ? words.youMayWrite : words.othersWrite);
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
