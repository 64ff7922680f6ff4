/**
 * Times where a chapter meets, in the habit of whoever reads them. A reader whose clock shows another time is told where that is. Pure,
 * but for the zone of this device.
 */
import { words } from './words.js';

/** @type {Map<string, Intl.DateTimeFormat>} Asked every second, and dear to make. */
const formats = new Map();

/** @type {(zone: string|undefined, options: Intl.DateTimeFormatOptions, language?: string) => Intl.DateTimeFormat} */
const format = (zone, options, language) => {
  const asked = JSON.stringify([zone, options, language]);
  const made = formats.get(asked) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
  formats.set(asked, made);
  return made;
};

/** @type {(zone: string) => boolean} The server may know more zones than this browser. */
export const knows = (zone) => {
  try {
    return format(zone, {}) !== null;
  } catch {
    return false;
  }
};

/** @type {(zone: string) => string} Where there is a clock for it. */
const shown = (zone) => (knows(zone) ? zone : 'UTC');

/** @type {(at: string|number, zone: string, options: Intl.DateTimeFormatOptions, language?: string) => string} */
export const inZone = (at, zone, options, language) => format(shown(zone), options, language).format(typeof at === 'string' ? Date.parse(at) : at);

/** @type {(zone: string|undefined, at: number) => string} One for each day, in their order. */
const dateIn = (zone, at) => format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv').format(at);

/** @type {(zone: string|undefined, at: number) => string} What a clock there shows. */
const clockIn = (zone, at) => `${dateIn(zone, at)} ${format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'en-GB').format(at)}`;

/** @type {(zone: string, at: number) => string} A city by its name; other zones as they are abbreviated. */
const nameOf = (zone, at) => {
  if (zone.includes('/') && !zone.startsWith('Etc/')) return words.inPlace(String(zone.split('/').at(-1)).replaceAll('_', ' '));
  const parts = format(zone, { timeZoneName: 'short' }, 'en').formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
};

/** @type {(said: string, at: string, zone: string) => string} A time in that zone, with its name where a reader could take it for another. */
export const named = (said, at, zone) => {
  const moment = Date.parse(at);
  return knows(zone) && clockIn(zone, moment) === clockIn(undefined, moment) ? said : `${said} ${nameOf(shown(zone), moment)}`;
};

/** @type {(zone: string|undefined, from: number, to: number) => number} Midnights between two moments. */
const days = (zone, from, to) => Math.round((Date.parse(dateIn(zone, to)) - Date.parse(dateIn(zone, from))) / 86_400_000);

/**
 * A near moment as people say it. Today is what is today for whoever reads it, too: otherwise the day is named.
 *
 * @type {(at: string, now: number, zone: string) => string}
 */
export const dayOf = (at, now, zone) => {
  const moment = Date.parse(at);
  const time = named(inZone(at, zone, { hour: 'numeric', minute: '2-digit' }), at, zone);
  const ahead = days(shown(zone), now, moment);
  const same = ahead === days(undefined, now, moment);
  if (same && ahead === 0) return words.todayAt(time);
  if (same && ahead === 1) return words.tomorrowAt(time);
  return words.onDayAt(inZone(at, zone, { weekday: 'long', day: 'numeric', month: 'long' }), time);
};
