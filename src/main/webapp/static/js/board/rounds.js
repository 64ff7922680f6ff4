/**
 * Rounds of voting and what they say of a card: the newest revealed one decides the order, earlier ones are remembered. Pure.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Card} Card
 */

/** @type {(round: import('./types.js').Round|null) => number} The newest round whose counts are known; 0 before there is one. */
const known = (round) => (round === null ? 0 : round.revealed ? round.number : round.number - 1);

/** What the newest revealed round gave it. @type {(board: Board) => (card: Card) => number} */
export const wanted = ({ round }) => (card) =>
  round?.revealed ? card.dots ?? 0 : card.earlier.find((result) => result.round === known(round))?.dots ?? 0;

const waits = (/** @type {Card} */ card) => card.column === 'to-discuss';

/** Before all others where it was proposed first; what only this device knows of was proposed last. */
const placeOf = (/** @type {Card} */ card) => card.proposed ?? Number.MAX_SAFE_INTEGER;

/** Most wanted first, equals as they were proposed. Only at moments when the room looks up, never while people vote. @type {(board: Board) => Board} */
export const ranked = (board) => {
  const dots = wanted(board);
  return { ...board, topics: [
    ...board.topics.filter((card) => !waits(card)),
    ...board.topics.filter(waits).sort((a, b) => dots(b) - dots(a) || placeOf(a) - placeOf(b)),
  ] };
};

/** @type {(board: Board) => Board} The cards where the dots given since put them, or the same board where that is so already. */
export const settled = (board) => {
  if (board.phase !== 'discussing') return board;
  const after = ranked(board);
  return after.topics.filter(waits).every((card, at) => card === board.topics.filter(waits)[at]) ? board : after;
};

/** @type {(card: Card, round: import('./types.js').Round|null) => Partial<Card>} A card as a new round finds it: what the one before gave is kept. */
export const again = (card, round) => ({
  mine: 0,
  earlier: round?.revealed && card.dots ? [...card.earlier, { round: round.number, dots: card.dots }] : card.earlier,
});

/** @type {(card: Card, round: import('./types.js').Round|null) => Partial<Card>} The round after was undone: what this one gave is not past any more. */
export const before = (card, round) => ({ earlier: card.earlier.filter((result) => result.round < (round?.number ?? 0)) });

/**
 * Cards in the place of others. Before dots decide the order each has its own place; from then on they stand where the first of
 * those stood that went, so that nothing else moves.
 *
 * @type {(board: Board, change: {gone: string[], topics: Card[]}) => Board}
 */
export const regrouped = (board, { gone, topics }) => {
  const stay = board.topics.filter((card) => !gone.includes(card.id));
  const first = board.topics.findIndex((card) => gone.includes(card.id));
  const at = known(board.round) > 0 ? first : null;
  const noted = (/** @type {Card} */ card) => ({ ...card, notes: board.topics.find((other) => other.id === card.id)?.notes ?? card.notes });
  return { ...board, topics: topics.map(noted).sort((a, b) => placeOf(a) - placeOf(b)).reduce((cards, card, index) => {
    const place = at === null ? cards.findIndex((other) => waits(other) && placeOf(other) > placeOf(card)) : at + index;
    return place < 0 ? [...cards, card] : [...cards.slice(0, place), card, ...cards.slice(place)];
  }, stay) };
};

/**
 * Where whoever was on a card that went by merging or splitting is now: on the card it is part of, or on the first of its parts.
 *
 * @type {(before: Board, after: Board, id: string) => string|null}
 */
export const heirOf = (before, after, id) => {
  if (after.topics.some((card) => card.id === id)) return id;
  const parts = [id, ...(before.topics.find((card) => card.id === id)?.originals ?? []).map((original) => original.id)];
  return after.topics.find((card) => [card, ...card.originals].some((part) => parts.includes(part.id)))?.id ?? null;
};

/** Whom the vote waits for: those in the room, and those who have voted and left. @type {(board: Board) => number} */
export const electorate = ({ people, away, voted }) => Math.max(people.length + away, voted);
