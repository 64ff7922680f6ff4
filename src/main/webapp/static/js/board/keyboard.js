/** The keys of the board at work: they press the button that stands for them, where somebody could press it now. */
import { turnTo } from './columns.js';
import { all, make, the } from './dom.js';
import { combination, isLetter, keyOf, keysOf, strayAfter, written } from './keys.js';
import { onDevice } from './device.js';
import { words } from './words.js';

/** Speech input and shaking hands press letters that nobody meant: whoever wants can do without them, on this device. */
const letters = onDevice('crema.letters', true);

/** @type {(target: EventTarget|null) => boolean} */
const types = (target) => target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');

/** Whether it could be pressed, were its menu open and its column the one a phone shows. @type {(wanted: HTMLElement) => boolean} */
const offered = (wanted) => {
  for (let element = /** @type {HTMLElement|null} */ (wanted); element && !element.matches('.column'); element = element.parentElement)
    if (getComputedStyle(element).display === 'none') return false;
  return !wanted.matches(':disabled, [inert] *');
};

/** @type {(wanted: HTMLElement) => void} */
const press = (wanted) => {
  if (wanted.matches('summary')) wanted.focus();
  if (!wanted.matches('input, textarea, .kept')) return wanted.click();
  turnTo(String(wanted.closest('.column')?.id));
  wanted.focus();
};

/** Whoever has typed enough leaves the field for the keys. @type {(event: KeyboardEvent) => void} */
const leave = ({ key, target }) => {
  if (key === 'Escape' && target instanceof HTMLElement && target.matches('.field input')) target.blur();
};

/** The button that a key stands for, where somebody could press it now. @type {(event: KeyboardEvent) => HTMLElement|null} */
const wantedBy = (event) => {
  const card = /** @type {HTMLElement|null} */ (event.target instanceof Element ? event.target.closest('.card') : null);
  const key = keyOf(card ? ['card', 'board'] : ['board'], combination(event));
  if (!key?.press || (isLetter(key) && !letters.on)) return null;
  const where = key.on === 'card' ? /** @type {HTMLElement} */ (card) : document;
  return [key.press].flat().flatMap((button) => all(button, where)).find(offered) ?? null;
};

/** When a letter was pressed last that is no key. @type {number|null} */
let stray = null;

/** @type {(event: KeyboardEvent) => void} */
const pressed = (event) => {
  leave(event);
  if (event.defaultPrevented || event.isComposing || event.repeat || types(event.target) || document.querySelector('dialog[open]')) return;
  const wanted = wantedBy(event);
  if (!event.ctrlKey && !event.metaKey) stray = strayAfter(stray, event.timeStamp, { key: event.key, works: wanted !== null });
  if (!wanted || stray === event.timeStamp) return;
  event.preventDefault();
  press(wanted);
};

/** What this person can do, and what the moment offers. @type {() => string[]} */
const can = () => [
  ...(the('.board').dataset.can ?? '').split(' '),
  ...(the('#claim').hidden ? [] : ['claim']),
  ...(the('[data-do=hand]').hidden ? [] : ['hand']),
];

/** @type {(keys: import('./keys.js').Key[]) => HTMLElement} */
const listed = (keys) => make('dl', {}, ...keys.map(({ key, does }) =>
  make('div', {}, make('dt', {}, ...written(key).map((name) => make('kbd', {}, name))), make('dd', {}, does))));

/** @type {() => void} */
export const showKeys = () => {
  const dialog = /** @type {HTMLDialogElement} */ (the('#keys'));
  the('.listed', dialog).replaceChildren(
    ...Object.entries(words.keyPlaces).flatMap(([on, says]) => {
      const keys = keysOf(can()).filter((key) => key.on === on);
      return keys.length > 0 ? [make('h3', {}, says), listed(keys)] : [];
    }),
    make('p', { class: 'soft small' }, words.keys.arrows),
  );
  dialog.showModal();
};

/** @type {() => void} */
export const openKeyboard = () => {
  const choice = /** @type {HTMLInputElement} */ (the('#letters'));
  choice.checked = letters.on;
  choice.addEventListener('change', () => (letters.on = choice.checked));
  document.addEventListener('keydown', pressed);
};
