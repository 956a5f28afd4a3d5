import { describe, expect, test } from '@jest/globals';
import { clickTarget } from '../../../../src/workbench/page/grid/clickTarget';
import { menuPosition } from '../../../../src/workbench/page/menuPosition';

const PLACE = { left: 100, top: 50, width: 80, height: 40 };

describe('a click into a cell', () => {
  test('opens its list by the arrow alone', () => {
    expect(clickTarget({ hasList: true }, PLACE, 175, 70)).toBe('open');
    expect(clickTarget({ hasList: true }, PLACE, 120, 70)).toBeNull();
    expect(clickTarget({ hasList: true }, PLACE, 190, 70)).toBeNull();
  });

  test('opens a filter by its button in the lower right corner', () => {
    expect(clickTarget({ filter: 'off' }, PLACE, 175, 85)).toBe('open');
    expect(clickTarget({ filter: 'on' }, PLACE, 175, 55)).toBeNull();
  });

  test('follows a link wherever it hits', () => {
    expect(clickTarget({ hasLink: true }, PLACE, 101, 51)).toBe('follow');
    expect(clickTarget({}, PLACE, 101, 51)).toBeNull();
  });
});

describe('the menu of a cell', () => {
  const grid = { width: 600, height: 500 };

  test('goes above its cell only when it is higher than what is left below', () => {
    const low = { ...PLACE, top: 360 };
    expect(menuPosition(low, 120, grid)).toMatchObject({ bottom: 140 });
    expect(menuPosition(low, 120, grid, 80)).toMatchObject({ top: 400, maxHeight: 96 });
  });

  test('stands under its cell, as wide as it at least', () => {
    expect(menuPosition(PLACE, 120, grid)).toEqual({ left: 100, top: 90, minWidth: 120, maxHeight: 300 });
  });

  test('stands above where there is no room below, and never beyond the edge', () => {
    const low = { left: 560, top: 420, width: 30, height: 40 };
    expect(menuPosition(low, 120, grid)).toEqual({ left: 476, bottom: 80, minWidth: 120, maxHeight: 300 });
  });
});
