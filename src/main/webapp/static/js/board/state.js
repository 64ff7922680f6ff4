/**
 * The board as a value: what a delta makes of it, and the questions asked about it. Nothing here knows the page, the
 * network or the clock of this device, so every rule of the board's life can be tested with plain objects.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Card} Card
 * @typedef {import('./types.js').Delta} Delta
 * @typedef {import('./types.js').Line} Line
 */
import { changed as changedLine, moved } from './outline.js';
import { again, before, ranked, regrouped } from './rounds.js';

import { cycleChanges } from './cycle.js';

/** Late dots and latecomers' dots still count while the room discusses. */
const TAKE_DOTS = new Set(['voting', 'discussing']);

/** Who looks without having signed in. */
const VISITOR = Object.freeze({
  id: null, name: '', guest: false, dotsLeft: null,
  mayParticipate: false, mayScribe: false, mayFacilitate: false, mayClaim: false, mayPublish: false, thumb: null,
});

/** @param {any} view the server's answer @returns {Board} */
export const fromServer = (view) => ({ ...view, me: view.me ?? VISITOR });

/** @type {(board: Board, id: string, change: (card: Card) => Partial<Card>) => Board} */
const onTopic = (board, id, change) => ({
  ...board,
  topics: board.topics.map((card) => (card.id === id ? { ...card, ...change(card) } : card)),
});

/** @type {(board: Board, id: string, change: Partial<Card>) => Board} The topic changes and goes behind all others. */
const toTheEnd = (board, id, change) => ({
  ...board,
  topics: [
    ...board.topics.filter((card) => card.id !== id),
    ...board.topics.filter((card) => card.id === id).map((card) => ({ ...card, ...change })),
  ],
});

/** @type {<T extends Line>(lines: T[], line: {id: string} & Partial<T>) => T[]} */
const replaced = (lines, line) => lines.map((other) => (other.id === line.id ? { ...other, ...line } : other));

/**
 * A line goes behind the one named; null means the top, absent means the end, and so does a line that is gone.
 *
 * @type {<T extends Line>(lines: T[], line: T, after: string|null|undefined) => T[]}
 */
const inserted = (lines, line, after) => {
  if (lines.some((other) => other.id === line.id)) return replaced(lines, line);
  if (after === null) return [line, ...lines];
  const at = lines.findIndex((other) => other.id === after);
  return at < 0 ? [...lines, line] : [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)];
};

/** What only the voter's own devices are told. */
const personal = (/** @type {Board} */ board, /** @type {import('./types.js').Personal} */ { topic, mine, dotsLeft }) => {
  const counted = dotsLeft === undefined ? board : { ...board, me: { ...board.me, dotsLeft } };
  return topic === undefined || mine === undefined ? counted : onTopic(counted, topic, () => ({ mine }));
};

/** @type {(phase: string, round: import('./types.js').Round|null, topics: Card[]) => number|null} */
const stillToGive = (phase, round, topics) =>
  round && TAKE_DOTS.has(phase) ? round.dots - topics.reduce((sum, card) => sum + card.mine, 0) : null;

/** @type {(board: Board, delta: import('./types.js').Changes['phase']) => Board} */
const phased = (board, { phase, round, voted, counts, publishesAt }) => {
  const opened = (round?.number ?? 0) > (board.round?.number ?? 0);
  const dotsOf = (/** @type {Card} */ card) => (counts ? counts[card.id] ?? 0 : round?.revealed ? card.dots : null);
  const topics = board.topics.map((card) => ({ ...card, ...(opened ? again(card, board.round) : before(card, round)), dots: dotsOf(card) }));
  const me = { ...board.me, dotsLeft: stillToGive(phase, round, topics) };
  return ranked({ ...board, phase, publishesAt: publishesAt ?? null, round, voted: voted ?? board.voted, topics, me });
};

/** Somebody without a device; whoever has one says so by opening the board. @type {(people: import('./types.js').Present[], person: import('./types.js').Named) => import('./types.js').Present[]} */
const withPerson = (people, person) => (people.some(({ id }) => id === person.id) ? people : [
  ...people, { ...person, facilitator: false, guest: true, device: false, hand: null, speaking: false },
]);

/** Whose dots are counted has changed, in all rounds. @type {(board: Board, change: import('./types.js').Counts) => Board} */
const counted = (board, { voted, counts, earlier }) => {
  const dots = (/** @type {Card} */ card) => (counts ? { dots: counts[card.id] ?? 0 } : {});
  const before = (/** @type {Card} */ card) => (earlier ? { earlier: earlier[card.id] ?? [] } : {});
  const topics = board.topics.map((card) => ({ ...card, ...dots(card), ...before(card) }));
  return counts || earlier ? ranked({ ...board, voted, topics }) : { ...board, voted };
};

/** @type {(board: Board) => boolean} Whether it is this person's to hand over. */
const facilitates = ({ people, me }) => people.some((person) => person.facilitator && person.id === me.id);

/** @type {{[Type in keyof import('./types.js').Changes]: (board: Board, change: import('./types.js').Changes[Type]) => Board}} */
const changes = {
  'topic-added': (board, { topic }) => {
    const card = { ...topic, dots: topic.dots ?? (board.round?.revealed ? 0 : null) };
    return board.topics.some((other) => other.id === topic.id) ? board : { ...board, topics: [...board.topics, card] };
  },
  'topic-edited': (board, { topic, title, description }) => onTopic(board, topic, () => ({ title, description })),
  'topic-removed': (board, { topic, voted }) => {
    const mine = board.topics.find((card) => card.id === topic)?.mine ?? 0;
    const dotsLeft = board.me.dotsLeft === null ? null : board.me.dotsLeft + mine;
    return { ...board, voted: voted ?? board.voted, me: { ...board.me, dotsLeft }, topics: board.topics.filter((card) => card.id !== topic) };
  },
  'topic-restored': (board, { topic }) => {
    if (board.topics.some((other) => other.id === topic.id)) return board;
    const dotsLeft = board.me.dotsLeft === null ? null : board.me.dotsLeft - topic.mine;
    return ranked({ ...board, me: { ...board.me, dotsLeft }, topics: [...board.topics, topic] });
  },
  'topics-merged': regrouped,
  'topic-split': regrouped,
  'off-record': (board, { topic, off }) => onTopic(board, topic, () => ({ offRecord: off })),
  'dots': (board, delta) => personal(onTopic(board, delta.topic, () => ({ dots: delta.dots })), delta),
  'hidden': (board, delta) => personal({ ...board, voted: delta.voted ?? board.voted }, delta),
  'phase': phased,
  ...cycleChanges({ onTopic, toTheEnd, ranked }),
  'note-written': (board, { topic, note, after }) =>
    onTopic(board, topic, (card) => ({ notes: inserted(card.notes, note, after) })),
  'notes-written': (board, { topic, notes, after }) => onTopic(board, topic, (card) => ({
    notes: notes.reduce((lines, note, at) => inserted(lines, note, at === 0 ? after : notes[at - 1].id), card.notes),
  })),
  'notes-removed': (board, { topic, notes }) =>
    onTopic(board, topic, (card) => ({ notes: card.notes.filter((line) => !notes.includes(line.id)) })),
  'notes-moved': (board, { topic, notes, after }) =>
    onTopic(board, topic, (card) => ({ notes: moved(card.notes, notes, after) })),
  'note-edited': (board, { topic, note, below }) => onTopic(board, topic, (card) => ({ notes: changedLine(card.notes, note, below) })),
  'note-struck': (board, { topic, note, struck }) =>
    onTopic(board, topic, (card) => ({ notes: card.notes.map((line) => (line.id === note ? { ...line, struck } : line)) })),
  'note-removed': (board, { topic, note }) =>
    onTopic(board, topic, (card) => ({ notes: card.notes.filter((line) => line.id !== note) })),
  'epiphany-added': (board, { epiphany }) => ({ ...board, epiphanies: inserted(board.epiphanies, epiphany, undefined) }),
  'epiphany-edited': (board, { epiphany }) => ({ ...board, epiphanies: replaced(board.epiphanies, epiphany) }),
  'epiphany-removed': (board, { epiphany }) => ({
    ...board,
    epiphanies: board.epiphanies.filter((line) => line.id !== epiphany),
  }),
  'epiphany-restored': (board, { epiphany, after }) => ({ ...board, epiphanies: inserted(board.epiphanies, epiphany, after) }),
  'undone': (board, { effects }) => effects.filter(known).reduce(changed, board),
  'facilitator': (board, { id, name }) => ({
    ...board,
    me: facilitates(board) && id !== board.me.id ? { ...board.me, mayFacilitate: false } : board.me,
    facilitator: name,
    people: board.people.map((person) => ({ ...person, facilitator: person.id === id })),
  }),
  'present': (board, { people, away }) => ({ ...board, people, away: away ?? board.away }),
  'person-added': (board, { person }) => ({ ...board, people: withPerson(board.people, person) }),
  'person-removed': (board, { person, ...left }) =>
    counted({ ...board, people: board.people.filter(({ id }) => id !== person?.id) }, left),
  'person-returned': counted,
  'scribe': (board, { scribe }) => ({ ...board, scribe }),
  'scribe-named': (board, { person, may }) => ({
    ...board,
    scribes: board.scribes ? [...board.scribes.filter((id) => id !== person), ...(may ? [person] : [])] : board.scribes,
  }),
  'customs': (board, { pattern }) => ({ ...board, session: { ...board.session, pattern } }),
  'join-code': (board, { locked }) => ({ ...board, joinLocked: locked }),
};

/**
 * Whether it is one of the changes known here.
 *
 * @param {Delta|import('./types.js').Message} message
 * @returns {message is Delta}
 */
export const known = (message) => Object.hasOwn(changes, message.type);

/**
 * The board after one delta. A delta that the board already contains changes nothing, one of an unknown type only
 * advances the number; whether one is missing in between is for `follows` to say, before.
 *
 * @param {Board} board
 * @param {Delta|import('./types.js').Message} delta one without `seq` is a prediction
 * @returns {Board}
 */
export const apply = (board, delta) => {
  if (delta.seq !== undefined && delta.seq <= board.seq) return board;
  const next = known(delta) ? changed(board, delta) : board;
  return delta.seq === undefined ? next : { ...next, seq: delta.seq };
};

/** @type {(delta: Delta) => Delta[]} What it does, one by one: what undid a step tells it by its effects. */
export const parts = (delta) => (delta.type === 'undone' ? delta.effects.filter(known) : [delta]);

/** @type {(board: Board, delta: Delta) => Board} The table above pairs each type with its own change, which one call cannot say. */
const changed = (board, delta) => /** @type {(board: Board, change: Delta) => Board} */ (changes[delta.type])(board, delta);

/** @type {(board: Board, delta: {seq: number}) => boolean} Whether nothing is missing between the board and the delta. */
export const follows = (board, { seq }) => seq <= board.seq + 1;

/** @type {(board: Board, column: import('./types.js').Column) => Card[]} */
export const inColumn = (board, column) => board.topics.filter((card) => card.column === column);

/** @type {(board: Board) => Card|null} The topic that is being discussed now. */
export const running = (board) => inColumn(board, 'discussing')[0] ?? null;

/** Whether all the room is for what is to be discussed; a topic that runs keeps its place while the room votes again. @type {(board: Board) => boolean} */
export const isOpen = (board) => ['planned', 'gathering', 'voting'].includes(board.phase) && running(board) === null;

/** @type {(board: {phase: string}) => boolean} Whether the evening is over; the board may still be tidied. */
export const isOver = ({ phase }) => phase === 'closed' || phase === 'published';

/** @type {(board: Board) => Card|null} The topic the room wants next: most dots, the earlier one among equals. */
export const top = (board) => ranked(board).topics.find((card) => card.column === 'to-discuss') ?? null;

/** @type {(board: Board, id: string|null) => Card|null} */
export const topic = (board, id) => board.topics.find((card) => card.id === id) ?? null;

/** @type {(board: Board) => boolean} Whether dots can be given and taken now. */
export const votingIsOpen = ({ phase, round, me }) =>
  round !== null && TAKE_DOTS.has(phase) && me.mayParticipate && me.dotsLeft !== null;

/** Epiphanies are everybody's, also where only some write notes. @type {(board: Board) => boolean} */
export const takesEpiphanies = ({ phase, me }) => phase !== 'published' && (me.mayScribe || (me.mayParticipate && phase !== 'planned'));

/** @type {(board: Board) => boolean} */
export const takesTopics = ({ phase, me }) => me.mayParticipate && !isOver({ phase });

/** What this person may do now; the style sheet shows the buttons for it. @type {(board: Board) => string[]} */
export const can = (board) => {
  const { phase, me: { mayScribe, mayFacilitate } } = board;
  return Object.entries({
    vote: votingIsOpen(board), propose: takesTopics(board), scribe: mayScribe && phase !== 'published', realize: takesEpiphanies(board), facilitate: mayFacilitate, tidy: mayScribe && phase === 'closed',
  }).filter(([, may]) => may).map(([word]) => word);
};
