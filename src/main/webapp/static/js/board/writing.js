/**
 * Who is writing under a topic, as far as the last lines tell: nothing is sent for it. Somebody who has just finished a line is
 * most likely in the next one. Pure: it is told what came and when, and asked who.
 */

/** Milliseconds for which a line says that its author is writing. */
export const LASTS = 10_000;

export class Writing {
  /** @type {Map<string, {name: string, at: number}>} by topic and name */ #last = new Map();

  /** @param {import('./types.js').Delta} delta @param {number} now milliseconds */
  heard(delta, now) {
    if (delta.type !== 'note-written' && delta.type !== 'notes-written' && delta.type !== 'note-edited') return;
    if (delta.by && delta.key === undefined) this.#last.set(`${delta.topic} ${delta.by}`, { name: delta.by, at: now });
  }

  /** Whoever has gone, or was taken off, writes no more. @param {import('./types.js').Board} before @param {import('./types.js').Board} after */
  left({ people: were }, { people: are }) {
    const gone = were.filter(({ name }) => !are.some((person) => person.name === name));
    for (const [place, { name }] of this.#last) if (gone.some((person) => person.name === name)) this.#last.delete(place);
  }

  /** @param {string} topic @param {number} now @returns {string[]} names, whoever wrote last first */
  at(topic, now) {
    return [...this.#last].filter(([place, { at }]) => place.startsWith(`${topic} `) && now - at < LASTS)
      .sort(([, a], [, b]) => b.at - a.at)
      .map(([, { name }]) => name);
  }
}
