import { describe, expect, test } from '@jest/globals';
import { clickTarget } from '../../../../src/workbench/page/grid/clickTarget';

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
