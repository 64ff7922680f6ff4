/** What somebody has chosen for this device: a switch that outlives the page. */
import { onDisk } from './disk.js';

/** @type {(name: string, otherwise: boolean) => {on: boolean}} Where storage is forbidden the choice lasts as long as the page. */
export const onDevice = (name, otherwise) => {
  let chosen = (onDisk((disk) => disk.getItem(name)) ?? String(otherwise)) === 'true';
  return {
    get on() {
      return chosen;
    },
    set on(choice) {
      chosen = choice;
      onDisk((disk) => disk.setItem(name, String(choice)));
    },
  };
};
