/**
 * Nothing moves under a finger: while something is pressed, or scrolled by touch, what changes is shown a moment later.
 */
export class Finger {
  down = false;
  #waiting = false;
  #drags = false;
  #show;

  /** @param {string} places where a press counts, as a selector @param {() => void} show what was put off */
  constructor(places, show) {
    this.#show = show;
    addEventListener('pointerdown', ({ target }) => (this.down = target instanceof Element && target.closest(places) !== null));
    // the click comes after the finger is lifted, or never when it slid away
    addEventListener('pointerup', () => setTimeout(() => this.#lift()));
    addEventListener('pointercancel', ({ pointerType }) => pointerType !== 'touch' && this.#lift());
    addEventListener('touchend', () => setTimeout(() => this.#lift()));
    addEventListener('touchcancel', () => this.#lift());
    addEventListener('pointermove', ({ pointerType, buttons }) => pointerType === 'mouse' && buttons === 0 && this.#lift());
    addEventListener('blur', () => this.#lift());
    // what is dragged, and what it is dropped on, stay where they are
    addEventListener('dragstart', () => (this.#drags = true));
    addEventListener('dragend', () => {
      this.#drags = false;
      this.#lift();
    });
    // what the click itself changes is shown at once
    addEventListener('click', () => (this.down = false), { capture: true });
  }

  /** @returns {boolean} whether to show nothing now; then it is shown later */
  get holds() {
    if (this.down) this.#waiting = true;
    return this.down;
  }

  #lift() {
    if (this.#drags) return;
    this.down = false;
    if (!this.#waiting) return;
    this.#waiting = false;
    this.#show();
  }
}
