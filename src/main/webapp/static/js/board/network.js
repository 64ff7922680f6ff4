/** The line that says that what is done here does not arrive; whoever listens to the screen is told once, and once that it is over. */
import { all, setAttribute, setText, the } from './dom.js';
import { announce } from './say.js';
import { topic } from './state.js';
import { words } from './words.js';

/** @type {(connected: boolean, trouble: import('./commands.js').Trouble|null, unsent: number) => void} */
export const showNetwork = (connected, trouble, unsent) => {
  const line = the('#network');
  const away = !connected || trouble !== null;
  const sentence = connected && trouble === 'busy' ? words.busy(unsent) : words.offline(unsent);
  if (line.hidden === away) announce(away ? sentence : words.connected, { about: 'network' });
  line.hidden = !away;
  setAttribute(the('.board'), 'data-network', away ? 'lost' : null);
  setText(the('span', line), sentence);
};

/**
 * The lines that are as they are on this device only: the style sheet shows it while what is done here does not arrive.
 *
 * @type {(list: HTMLElement, card: import('./types.js').Card|null, arrived: import('./types.js').Board) => void}
 */
export const markUnsent = (list, card, arrived) => {
  const there = topic(arrived, card?.id ?? null)?.notes ?? [];
  const unsent = new Set(card?.notes.filter((line) => !there.includes(line)).map(({ id }) => id));
  for (const line of all('li[data-id]', list)) setAttribute(line, 'data-unsent', unsent.has(line.dataset.id ?? '') ? 'unsent' : null);
};
