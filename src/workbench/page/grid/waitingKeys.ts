/** What a key press says to the editor. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys that only change what others mean. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

/** Whether a key can wait until it is its turn: not one of the browser's own, such as reload, copy, find. */
export function canWait({ key, ctrlKey, metaKey }: Key): boolean {
  if (MODIFIERS.includes(key)) return false;
  return !((ctrlKey || metaKey) && key.length === 1 && !/[zyd]/i.test(key));
}
