/** What others did, for those who cannot see it happen: said once, and only what the room would look up for. */
import { announce } from './say.js';
import { words } from './words.js';

/** @typedef {import('./types.js').Board} Board */

/** @type {string[]} titles that came while nobody had been told yet */ let unsaid = [];
/** @type {ReturnType<typeof setTimeout>|undefined} */ let gathering;

/** @type {(title: string) => void} Twenty people propose at once; one sentence for all of them is enough. */
const gather = (title) => {
  unsaid.push(title);
  clearTimeout(gathering);
  gathering = setTimeout(() => {
    announce(words.newTopics(unsaid));
    unsaid = [];
  }, 3_000);
};

/** @type {(before: Board, after: Board, delta: import('./types.js').Delta) => void} */
export const report = (before, after, delta) => {
  switch (delta.type) {
    case 'topic-added':
      if (!delta.topic.own) gather(delta.topic.title);
      break;
    case 'phase': {
      if (before.phase === after.phase) break;
      const dots = after.phase === 'voting' && after.me.dotsLeft ? ` ${words.dotsToGive(after.me.dotsLeft)}` : '';
      announce(words.phases[after.phase] + dots);
      break;
    }
    case 'topic-started':
      announce(words.nowDiscussing(after.topics.find((card) => card.id === delta.topic)?.title ?? ''));
      break;
    case 'epiphany-added':
      announce(words.newEpiphany(delta.epiphany.text));
      break;
    case 'facilitator':
      if (delta.name) announce(words.facilitates(delta.name));
      break;
    default:
  }
};
