import { describe, expect, test } from '@jest/globals';
import { understandDocument } from '../../src/importer/importDocument';
import type { Cell, NeutralDocument } from '../../src/importer/document/neutralDocument';
import { onlyType, shorten } from '../support/imported';

/** A table of one unit whose cells have several lines. */
function table(...rows: readonly (readonly string[])[]): NeutralDocument {
  const cell = (text: string, column: number): Cell => ({
    column,
    span: 1,
    paragraphs: text === '' ? [] : text.split('\n'),
    continuation: 'no',
  });
  return {
    blocks: [
      { kind: 'paragraph', text: '清河县2031年度县直部门目标考核指标' },
      { kind: 'paragraph', text: '1.县财政局' },
      {
        kind: 'table',
        columns: rows[0]?.length ?? 1,
        rows: rows.map((texts) => ({ certain: true, cells: texts.map(cell) })),
      },
    ],
  };
}

const HEADER = ['类别', '考核指标', '目标任务', '分值'];

describe('several numbered indicators in one cell', () => {
  test.each([
    ['figures', '1.收入\n2.支出', '60\n40'],
    ['figures with their unit', '（1）收入\n（2）支出', '60分\n40分'],
    ['numbered figures', '1、收入\n2、支出', '1、60\n2、40'],
    ['figures beside names that go on', '①收\n入\n②支出', '60\n40'],
  ])('have their points line by line in another: %s', (_, names, points) => {
    const { indicators } = onlyType(understandDocument(table(HEADER, ['经济', names, '按期完成', points])));
    expect(indicators.map(({ name, cap, target }) => [name, cap, target])).toEqual([
      ['收入', 60_000, '按期完成'],
      ['支出', 40_000, '按期完成'],
    ]);
  });

  test('have their targets line by line as well', () => {
    const { indicators } = onlyType(
      understandDocument(table(HEADER, ['经济', '1.收入\n2.支出', '1.增长5%\n2.下降\n3%', '60\n40'])),
    );
    expect(indicators.map(({ target }) => target)).toEqual(['增长5%', '下降3%']);
  });

  test.each([
    ['more points than names', '1.收入\n2.支出', '60\n30\n10'],
    ['names without numbers', '收入\n支出', '60\n40'],
    ['figures that may be numbered', '1.收入\n2.支出', '1.5\n2.5'],
    ['points that are not all figures', '1.收入\n2.支出', '60\n见附件'],
  ])('are told where that is not sure: %s', (_, names, points) => {
    const read = understandDocument(table(HEADER, ['经济', names, '', points]));
    expect(read.findings.map(({ code }) => code)).toContain('pointsUnreadable');
    expect(shorten(onlyType(read))).toHaveLength(1);
  });
});
