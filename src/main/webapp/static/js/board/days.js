/** Days as people name them. */
import { words } from './words.js';

/**
 * A near moment as people say it, in the zone of this device: whoever tidies up at home asks when that is there.
 *
 * @type {(at: string, now: number) => string}
 */
export const dayOf = (at, now) => {
  const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(Date.parse(at));
  const midnight = (/** @type {number} */ moment) => new Date(moment).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(Date.parse(at)) - midnight(now)) / 86_400_000);
  if (days === 0) return words.todayAt(time);
  if (days === 1) return words.tomorrowAt(time);
  const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' }).format(Date.parse(at));
  return words.onDayAt(day, time);
};
