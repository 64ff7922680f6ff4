/** What somebody has chosen for this device: a switch that outlives the page. */

/** @type {(name: string, otherwise: boolean) => {on: boolean}} Where storage is forbidden the choice lasts as long as the page. */
export const onDevice = (name, otherwise) => {
  let chosen = otherwise;
  try {
    chosen = (localStorage.getItem(name) ?? String(otherwise)) === 'true';
  } catch {
    chosen = otherwise;
  }
  return {
    get on() {
      return chosen;
    },
    set on(choice) {
      chosen = choice;
      try {
        localStorage.setItem(name, String(choice));
      } catch {
        return;
      }
    },
  };
};
