import { expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import * as tables from '../../../src/workbook/layout/columns';
import { SCORE_COLUMNS, type ScoreColumn } from '../../../src/workbook/layout/columns';
import { unitOfRowKey } from '../../../src/workbook/layout/rowKey';
import { layoutScoreSheet } from '../../../src/workbook/layout/scoreSheet';
import { blockIndex, columnIndex } from '../../../src/workbook/layout/table';
import { ENTERED_COLUMNS, LABEL_COLUMNS } from '../../../src/workbook/snapshot/snapshot';
import { towns } from '../../support/smallCounty';

it('what a snapshot reads as one block stands side by side on the score sheet', () => {
  expect(blockIndex(SCORE_COLUMNS, ENTERED_COLUMNS)).toBe(columnIndex(SCORE_COLUMNS, 'cap'));
  expect(blockIndex(SCORE_COLUMNS, LABEL_COLUMNS)).toBe(columnIndex(SCORE_COLUMNS, 'unit'));
});

it.each([
  [['cap', 'counted'], 'columns cap, counted are no block: there stand cap, score'],
  [['score', 'cap'], 'columns score, cap are no block: there stand score, counted'],
  [['check', 'remark', 'key'], 'columns check, remark, key are no block: there stand check, remark, actual'],
  [[], 'a block of no columns'],
] as const)('%p is refused as a block, and it is said why', (codes: readonly ScoreColumn[], why) => {
  expect(() => blockIndex(SCORE_COLUMNS, codes)).toThrow(new RangeError(why));
});

it('a column that the table does not have is refused', () => {
  expect(() => columnIndex<string>(SCORE_COLUMNS, 'colour')).toThrow(RangeError);
});

it('every row of a block says whose it is', () => {
  for (const { key, unit } of layoutScoreSheet(towns(), DEFAULT_SETTINGS).rows)
    expect(unitOfRowKey(key)).toBe(unit.id);
});

it.each(Object.entries(tables))(
  'optional columns stand at the end of %s, and say since when they are there',
  (_, columns) => {
    const first = columns.findIndex(({ optional }) => optional === true);
    const behind = first < 0 ? [] : columns.slice(first);
    expect(behind.filter(({ optional, since = 1 }) => optional !== true || since < 3)).toEqual([]);
  },
);
