import { describe, expect, test } from '@jest/globals';
import { HeldKeys } from '../../../../src/workbench/page/grid/heldKeys';

const key = (name: string, more: { readonly ctrlKey?: boolean } = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

/** Keys that came through, in their order. */
function watched() {
  const pressed: string[] = [];
  const keys = new HeldKeys(({ key: name }) => {
    pressed.push(name);
  });
  return { keys, pressed };
}

describe('keys that are pressed before a jump has landed', () => {
  test('wait, and come in their order after it has', async () => {
    const { keys, pressed } = watched();
    let land: (found: boolean) => void = () => undefined;
    const landed = keys.until(new Promise((resolve) => (land = resolve)), () => pressed.push('landed'));
    expect(['1', '2', 'Enter', '3'].map((name) => keys.take(key(name)))).toEqual([true, true, true, true]);
    expect(pressed).toEqual([]);
    land(true);
    await landed;
    expect(pressed).toEqual(['landed', '1', '2', 'Enter', '3']);
    expect(keys.take(key('4'))).toBe(false);
  });

  test('wait for the last of several jumps', async () => {
    const { keys, pressed } = watched();
    let land: (found: boolean) => void = () => undefined;
    const last = keys.until(new Promise((resolve) => (land = resolve)));
    keys.take(key('1'));
    await keys.until(Promise.resolve(true));
    expect(pressed).toEqual([]);
    land(true);
    await last;
    expect(pressed).toEqual(['1']);
  });

  test('go nowhere when the jump does not, or fails', async () => {
    const { keys, pressed } = watched();
    for (const landing of [Promise.resolve(false), Promise.reject(new Error('The host is gone.'))]) {
      const landed = keys.until(landing);
      keys.take(key('1'));
      await landed;
    }
    expect(pressed).toEqual([]);
  });

  test('leave the browser its own', () => {
    const { keys } = watched();
    void keys.until(new Promise(() => undefined));
    expect(keys.take(key('r', { ctrlKey: true }))).toBe(false);
    expect(keys.take(key('Shift'))).toBe(false);
    expect(keys.take(key('z', { ctrlKey: true }))).toBe(true);
    expect(keys.take(key('Enter', { ctrlKey: true }))).toBe(true);
  });
});
