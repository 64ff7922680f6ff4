/**
 * Who is in the room and what can be done for them: the list, who writes, who would like to speak. The questions are pure;
 * what shows them touches the page only where something changed.
 *
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Present} Present
 */
import { fillJoin } from './dialogs.js';
import { all, make, setAttribute, setText, the } from './dom.js';
import { withdraw } from './say.js';
import { isOver } from './state.js';
import { words } from './words.js';

/** @type {(board: Board) => Present[]} Those for whom whoever facilitates enters what they say. */
export const withoutDevice = ({ people }) => people.filter((person) => !person.device);

/** @type {(board: Board) => Present[]} Those who would like to speak, the first to raise a hand first. */
export const queue = ({ people }) => people.filter(({ hand }) => hand !== null).sort((a, b) => (a.hand ?? 0) - (b.hand ?? 0));

/** @type {(board: Board) => Present|null} */
export const speaker = ({ people }) => people.find(({ speaking }) => speaking) ?? null;

/** @type {(board: Board) => Present|null} */
const self = ({ people, me }) => people.find(({ id }) => id === me.id) ?? null;

/** @type {(board: Board) => boolean} Whether this person's hand is up, or the word is theirs. */
export const handIsUp = (board) => Boolean(self(board)?.hand || self(board)?.speaking);

/** @type {(board: Board) => boolean} Whether whoever facilitates has gone: the server counts them in for a while, so that a page loaded again is no farewell. */
export const isDeserted = ({ facilitator, people }) => facilitator !== null && people.every((person) => !person.facilitator);

/** @type {(board: Board) => boolean} Whether this person may facilitate today: whoever looks after the chapter, and any member while nobody does. */
export const mayClaim = (board) => {
  const { me, phase } = board;
  return !isOver(board) && (me.mayClaim || (isDeserted(board) && phase !== 'planned' && self(board)?.guest === false));
};

/** What somebody is in the room, in a few words. @type {(person: Present) => string} */
export const partOf = ({ facilitator, device, hand, speaking }) => [
  facilitator ? words.facilitator : null,
  device ? null : words.noPhone,
  speaking ? words.hasTheWord : null,
  hand === null ? null : words.handUp(hand),
].filter(Boolean).join(' · ');

/** @type {(person: Present, board: Board) => string[]} What whoever facilitates can do about somebody, by the names of the actions. */
export const actionsFor = ({ id, guest, device, facilitator }, { me, phase, scribes }) => {
  if (!me.mayFacilitate || phase === 'published' || id === me.id) return [];
  const writing = scribes && device && !facilitator ? [scribes.includes(id) ? 'dismiss-scribe' : 'name-scribe'] : [];
  return [...writing, ...(!guest && device && !facilitator ? ['hand-over'] : []), ...(guest ? ['remove-person'] : [])];
};

/** @type {(person: Present, board: Board) => HTMLElement} */
const line = (person, board) => {
  const part = partOf(person);
  const buttons = actionsFor(person, board).map((action) => {
    const [label, spoken] = words.toPerson[/** @type {keyof typeof words.toPerson} */ (action)](person.name);
    return make('button', { class: 'button quiet', type: 'button', 'data-do': action, 'aria-label': spoken }, label);
  });
  const name = make('span', {}, make('bdi', {}, person.name), ...(part ? [' ', make('small', { class: 'soft' }, part)] : []));
  return make('li', { 'data-id': person.id }, name, ...buttons);
};

/** The lines are made anew only when they are others, so that nobody who reads or presses one loses the place. @type {(board: Board) => void} */
export const showPeople = (board) => {
  const place = the('#here');
  const names = board.people.length;
  place.hidden = names === 0 && !board.me.mayFacilitate;
  setText(the('summary', place), words.here(names));
  const lines = board.people.map((person) => line(person, board));
  const list = the('ul', place);
  if (list.children.length === lines.length && lines.every((one, at) => one.isEqualNode(list.children[at]))) return;
  const focused = /** @type {HTMLElement|null} */ (list.contains(document.activeElement) ? document.activeElement : null);
  const [id, action] = [focused?.closest('li')?.dataset.id, focused?.dataset.do];
  list.replaceChildren(...lines);
  if (!focused) return;
  const again = /** @type {HTMLElement|null} */ (list.querySelector(`[data-id="${id}"] [data-do="${action}"]`));
  (again ?? the('summary', place)).focus({ preventScroll: true });
};

/** @type {(scribe: import('./types.js').Named|null, own: string|null) => string} */
const wordsOf = (scribe, own) => {
  if (scribe === null) return words.nobodyWrites;
  return scribe.id === own ? words.youWrite : words.writes(scribe.name);
};

/** Who takes the notes of the topic in the middle; an invitation while nobody does. @type {(board: Board, panel: HTMLElement) => void} */
export const showScribe = (board, panel) => {
  const place = the('.scribe', panel);
  const { scribe, me, phase } = board;
  place.hidden = !me.mayScribe || !['gathering', 'voting', 'discussing'].includes(phase);
  place.classList.toggle('notice', scribe === null);
  setText(the('span', place), wordsOf(scribe, me.id));
  the('button', place).hidden = scribe?.id === me.id;
};

/** Who has the word, who would like to have it, and what this person can do about it. @type {(board: Board) => void} */
export const showQueue = (board) => {
  const [place, hand] = [the('#queue'), the('[data-do=hand]')];
  const [now, waiting] = [speaker(board), queue(board)];
  hand.hidden = !board.speakerQueue || !board.me.mayParticipate || isOver(board);
  setAttribute(hand, 'data-up', handIsUp(board) ? 'up' : null);
  setText(the('.word', hand), now?.id === board.me.id ? words.iHaveSpoken : handIsUp(board) ? words.lowerHand : words.raiseHand);
  setText(the('.in-short', hand), now?.id === board.me.id ? words.spoken : words.hand);
  // a phone keeps its line for it: a hand that is raised moves nothing
  place.hidden = hand.hidden;
  setAttribute(place, 'data-none', !now && waiting.length === 0 ? 'none' : null);
  setText(the('span', place), [
    now ? now.id === board.me.id ? words.yourTurn : words.speaks(now.name) : null,
    waiting.length ? words.wouldSpeak(waiting.map(({ name }) => name)) : null,
  ].filter(Boolean).join(' · ') || words.noHands);
  const word = the('button', place);
  word.hidden = !board.me.mayFacilitate || !(now || waiting.length);
  setText(word, waiting.length ? words.giveTheWord : words.wordIsFree);
  setAttribute(word, 'aria-label', waiting.length ? words.giveTheWordTo(waiting[0].name) : null);
  setAttribute(word, 'data-about', JSON.stringify({ to: waiting[0]?.id ?? null }));
};

/** @type {(board: Board) => void} The door as whoever facilitates sees it: a locked code can be made anew; and the way in for those who call. */
export const showDoor = (board) => {
  const { joinCode, joinLocked, me } = board;
  const keeps = me.mayFacilitate && (joinCode !== null || joinLocked) && !isOver(board);
  for (const button of document.querySelectorAll('[data-do=show-join]')) /** @type {HTMLElement} */ (button).hidden = joinCode === null && !keeps;
  the('#door').hidden = !keeps;
  the('#door [data-do=lock-door]').hidden = joinLocked;
  fillJoin(joinCode);
  if (joinCode === null || isOver(board)) withdraw('door');
  for (const link of all('.call')) {
    link.hidden = board.callLink === '' || isOver(board);
    setAttribute(link, 'href', board.callLink || null);
  }
};
