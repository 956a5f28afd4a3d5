/** What a key press says to the editor. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys that only change what others mean. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

/**
 * Keys that were pressed while the selection was on its way somewhere: they are meant for where it lands, and wait.
 */
export class HeldKeys {
  readonly #press: (key: Key) => void;
  readonly #keys: Key[] = [];
  #landings = 0;

  /** @param press what a key does once it is its turn */
  constructor(press: (key: Key) => void) {
    this.#press = press;
  }

  /**
   * Holds keys until a jump has landed.
   *
   * @param landing false: there was nowhere to go, and what was typed meanwhile has no place
   * @param landed comes before the keys
   */
  async until(landing: Promise<boolean>, landed: () => void = () => undefined): Promise<void> {
    this.#landings += 1;
    const hasLanded = await landing.catch(() => false);
    this.#landings -= 1;
    if (hasLanded) landed();
    else this.#keys.splice(0, Infinity);
    while (this.#landings === 0) {
      const key = this.#keys.shift();
      if (key === undefined) return;
      this.#press(key);
    }
  }

  /** Whether a key has to wait; it is kept then. */
  take({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): boolean {
    if (this.#landings === 0 || MODIFIERS.includes(key)) return false;
    // Not the browser's own: reload, copy, find.
    if ((ctrlKey || metaKey) && key.length === 1 && !/[zyd]/i.test(key)) return false;
    this.#keys.push({ key, shiftKey, ctrlKey, metaKey, altKey });
    return true;
  }
}
