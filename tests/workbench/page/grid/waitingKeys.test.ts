import { expect, test } from '@jest/globals';
import { canWait } from '../../../../src/workbench/page/grid/waitingKeys';

test.each([
  ['1', false, true],
  ['Enter', true, true],
  ['z', true, true],
  ['r', true, false],
  ['Shift', false, false],
])(
  'of the keys that waits for its turn which is not the browser’s: %s, with Ctrl %s: %s',
  (key, ctrlKey, waits) => {
    expect(canWait({ key, ctrlKey, shiftKey: false, metaKey: false, altKey: false })).toBe(waits);
  },
);
