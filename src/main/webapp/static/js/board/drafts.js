/** What somebody has typed and not sent, kept on this device per field until it is sent or emptied. */
import { namesOnDisk, onDisk } from './disk.js';

const nameOf = (/** @type {string} */ session, /** @type {string} */ field) => `crema.draft.${session}.${field}`;

/** @type {(session: string, field: string) => string} */
export const draftOf = (session, field) => onDisk((disk) => disk.getItem(nameOf(session, field))) ?? '';

/** The fields in which something was left. @type {(session: string) => string[]} */
export const draftsOf = (session) => {
  const prefix = nameOf(session, '');
  return namesOnDisk(prefix).map((name) => name.slice(prefix.length));
};

/** @type {(session: string, field: string, text: string) => void} Where storage is forbidden the page itself remembers. */
export const keepDraft = (session, field, text) =>
  onDisk((disk) => (text ? disk.setItem(nameOf(session, field), text) : disk.removeItem(nameOf(session, field))));
