/**
 * What this device remembers. Storage may be forbidden or full: then nothing outlives the page, and everything else works.
 *
 * @type {(use: (disk: Storage) => any) => any} null: it could not be used
 */
export const onDisk = (use) => {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
};

/** The names of all entries that begin so. @type {(prefix: string) => string[]} */
export const namesOnDisk = (prefix) => onDisk((disk) => Object.keys(disk).filter((name) => name.startsWith(prefix))) ?? [];
