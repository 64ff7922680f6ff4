/**
 * What was done here and has not arrived, kept on this device over a reload: one entry each, so that two tabs do not
 * overwrite one another; the key keeps a command that both send single.
 *
 * @typedef {import('./types.js').Command} Command
 */
import { namesOnDisk, onDisk } from './disk.js';
import { requests, waits } from './requests.js';

export class Unsent {
  #prefix;

  /** @param {string} session */
  constructor(session) {
    this.#prefix = `crema.unsent.${session}.`;
  }

  /** @param {Command} command */
  keep(command) {
    if (waits(command)) onDisk((disk) => disk.setItem(this.#prefix + command.key, JSON.stringify(command)));
  }

  /** @param {string} key */
  forget(key) {
    onDisk((disk) => disk.removeItem(this.#prefix + key));
  }

  /** Of one person, in the order they were given: somebody else may sign in on the same device. @param {string} person @returns {Command[]} */
  of(person) {
    return namesOnDisk(this.#prefix)
      .flatMap((name) => read(name) ?? [])
      .filter((command) => command.by === person && Object.hasOwn(requests, command.kind))
      .sort((a, b) => a.at - b.at);
  }
}

/** One that cannot be read does not take the others with it. @returns {Command|null} */
const read = (/** @type {string} */ name) => onDisk((disk) => JSON.parse(disk.getItem(name) ?? 'null'));
