/** Two soft tones for those who do not look at the clock: one at the last minute, a lower one at zero. Off unless somebody wants them. */
import { onDevice } from './device.js';

const LAST_MINUTE = 660;
const ZERO = 440;
const SOFT = 0.08;
const SECONDS = 0.9;

export const sounds = onDevice('crema.sounds', false);

/** @type {AudioContext|null} */ let context = null;

/** Browsers let a page sound only after somebody has touched it, so it begins with the click that asks for it. */
const open = () => {
  context ??= new AudioContext();
  void context.resume();
  return context;
};

/** @type {(pitch: number) => void} Swells and fades, so that it startles nobody. */
const tone = (pitch) => {
  const audio = open();
  const [voice, volume] = [audio.createOscillator(), audio.createGain()];
  const begin = audio.currentTime;
  voice.frequency.value = pitch;
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(SOFT, begin + 0.06);
  volume.gain.exponentialRampToValueAtTime(0.0001, begin + SECONDS);
  voice.connect(volume).connect(audio.destination);
  voice.start(begin);
  voice.stop(begin + SECONDS);
};

/** @type {(what: 'last minute'|'zero') => void} */
export const sound = (what) => {
  if (sounds.on) tone(what === 'zero' ? ZERO : LAST_MINUTE);
};
