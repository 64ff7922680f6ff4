/** The line that says that what is done here does not arrive; whoever listens to the screen is told once, and once that it is over. */
import { setText, the } from './dom.js';
import { announce } from './say.js';
import { words } from './words.js';

/** @type {(connected: boolean, trouble: import('./commands.js').Trouble|null, unsent: number) => void} */
export const showNetwork = (connected, trouble, unsent) => {
  const line = the('#network');
  const away = !connected || trouble !== null;
  const sentence = connected && trouble === 'busy' ? words.busy(unsent) : words.offline(unsent);
  if (line.hidden === away) announce(away ? sentence : words.connected, { about: 'network' });
  line.hidden = !away;
  setText(the('span', line), sentence);
};
