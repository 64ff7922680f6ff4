/** What somebody has typed and not sent, kept on this device per field until it is sent or emptied. */
const nameOf = (/** @type {string} */ session, /** @type {string} */ field) => `crema.draft.${session}.${field}`;

/** @type {(session: string, field: string) => string} */
export const draftOf = (session, field) => {
  try {
    return localStorage.getItem(nameOf(session, field)) ?? '';
  } catch {
    return '';
  }
};

/** The fields in which something was left. @type {(session: string) => string[]} */
export const draftsOf = (session) => {
  const prefix = nameOf(session, '');
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  } catch {
    return [];
  }
};

/** @type {(session: string, field: string, text: string) => void} Where storage is forbidden the page itself remembers. */
export const keepDraft = (session, field, text) => {
  try {
    if (text) localStorage.setItem(nameOf(session, field), text);
    else localStorage.removeItem(nameOf(session, field));
  } catch {
    return;
  }
};
