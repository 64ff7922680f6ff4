/**
 * The topics one after the other and the clock of the one that is being discussed: what deltas make of them, and when the room is
 * asked whether it goes on. Pure.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Card} Card
 * @typedef {import('./types.js').Thumbs} Thumbs
 * @typedef {import('./types.js').Way} Way
 *
 * @typedef {object} Shelf how topics are laid on the board, which state.js knows
 * @property {(board: Board, id: string, change: (card: Card) => Partial<Card>) => Board} onTopic
 * @property {(board: Board, id: string, change: Partial<Card>) => Board} toTheEnd
 * @property {(board: Board) => Board} ranked
 */

/** @type {readonly Way[]} In the order of the buttons. */
export const WAYS = Object.freeze(/** @type {Way[]} */ (['go-on', 'either-way', 'move-on']));

/** @type {Record<Way, keyof Thumbs>} */
export const COUNT = { 'go-on': 'goOn', 'either-way': 'eitherWay', 'move-on': 'moveOn' };

/** @type {(board: Board) => Board} A timebox begins with nothing said. */
const unsaid = (board) => ({ ...board, thumbs: { goOn: 0, eitherWay: 0, moveOn: 0 }, me: { ...board.me, thumb: null } });

/** @typedef {Pick<import('./types.js').Changes, 'topic-started'|'topic-finished'|'topic-put-back'|'turn-restored'|'timebox'|'paused'|'resumed'|'time-is-up'|'thumbs'>} Changes */

/** @type {(shelf: Shelf) => {[Type in keyof Changes]: (board: Board, change: Changes[Type]) => Board}} */
export const cycleChanges = ({ onTopic, toTheEnd, ranked }) => ({
  'topic-started': (board, { topic, author, timebox, seconds }) =>
    unsaid(ranked(onTopic(board, topic, (card) => ({ column: 'discussing', author, timebox, seconds: seconds ?? card.seconds })))),
  'topic-finished': (board, { topic, seconds }) =>
    unsaid(ranked(toTheEnd(board, topic, { column: 'discussed', seconds, timebox: null }))),
  'topic-put-back': (board, { topic, again, seconds }) => unsaid(ranked(again
    ? toTheEnd(board, topic, { column: 'discussed', seconds, timebox: null })
    : onTopic(board, topic, () => ({ column: 'to-discuss', author: null, seconds, timebox: null })))),
  'turn-restored': (board, { topic, ...turn }) =>
    unsaid(ranked(turn.column === 'discussed' ? toTheEnd(board, topic, turn) : onTopic(board, topic, () => turn))),
  'timebox': (board, { topic, timebox, seconds }) =>
    unsaid(onTopic(board, topic, (card) => ({ timebox, seconds: seconds ?? card.seconds }))),
  'paused': (board, { topic, timebox }) => onTopic(board, topic, () => ({ timebox })),
  'resumed': (board, { topic, timebox }) => onTopic(board, topic, () => ({ timebox })),
  'time-is-up': (board) => board,
  'thumbs': (board, { thumbs, mine }) => ({ ...board, thumbs, me: { ...board.me, thumb: mine ?? board.me.thumb } }),
});

/** @type {(board: Board, way: Way) => Thumbs} How it will stand when this person says that. */
export const said = ({ thumbs, me }, way) => {
  const without = me.thumb ? { ...thumbs, [COUNT[me.thumb]]: Math.max(0, thumbs[COUNT[me.thumb]] - 1) } : thumbs;
  return { ...without, [COUNT[way]]: without[COUNT[way]] + 1 };
};

/** @type {(thumbs: Thumbs) => number} */
export const answered = ({ goOn, eitherWay, moveOn }) => goOn + eitherWay + moveOn;

/**
 * Whether the room is asked now: each device knows it at zero of its own countdown, and need not wait to be told.
 *
 * @param {Board} board @param {number} now milliseconds on the server's clock
 * @returns {{topic: Card, number: number, seconds: number}|null} `seconds` would be the next timebox
 */
export const question = (board, now) => {
  const topic = board.topics.find((card) => card.column === 'discussing');
  const box = topic?.timebox;
  if (!topic || !box || box.pausedAt || board.phase !== 'discussing' || Date.parse(box.endsAt) > now) return null;
  return { topic, number: box.number, seconds: nextSeconds(board, box) };
};

/** @type {(board: Board, box: import('./types.js').Timebox) => number} How long the timebox after this one is. */
export const nextSeconds = ({ session: { pattern } }, { number }) => pattern[Math.min(number, pattern.length - 1)];
