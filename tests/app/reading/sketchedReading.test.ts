import { describe, expect, test } from '@jest/globals';
import { changeReading, type ReadingChange } from '../../../src/app/reading/changeReading';
import { beginReading, understand, type DocumentReading } from '../../../src/app/reading/documentReading';
import { lacking, openQuestions } from '../../../src/app/reading/openQuestions';
import { shownTables } from '../../../src/app/reading/shownTables';
import { readingSize } from '../../../src/app/reading/sizes';
import { readingOf } from '../../../src/importer/reading/readingOf';
import { shorten } from '../../support/imported';
import { sketchedDocument } from '../../support/sketchedDocument';

const open = (sketch: string): Promise<DocumentReading> =>
  beginReading({ fileName: '指标.docx', document: sketchedDocument(sketch) });

async function say(reading: DocumentReading, change: ReadingChange): Promise<DocumentReading> {
  const changed = changeReading(reading, change);
  return { ...changed, understood: await understand(changed.document, changed.said), isBehind: false };
}

const doubts = (reading: DocumentReading): readonly string[] =>
  openQuestions(reading).map(({ doubt }) => doubt.code);
const read = ({ understood }: DocumentReading): readonly string[] =>
  understood.imported.definitions.unitTypes.flatMap(shorten);

describe('tables side by side in one', () => {
  const SKETCH = [
    '清河县2031年度乡镇目标考核指标',
    '东镇 | < | < | 西镇 | < | <',
    '考核指标 | 过程权重 | 结果权重 | 考核指标 | 过程权重 | 结果权重',
    '收入 | 60 | 50 | 粮食 | 70 | 20',
    '支出 | 40 | 50 | 林业 | 30 | 80',
  ].join('\n');

  test('show all their columns, and ask once', async () => {
    const reading = await open(SKETCH);
    expect(
      shownTables(reading)[0]?.columns.map(({ number, header, part }) => [number, header, part]),
    ).toEqual([
      [1, '考核指标', 0],
      [2, '过程权重', 0],
      [3, '结果权重', 0],
      [4, '考核指标', 1],
      [5, '过程权重', 1],
      [6, '结果权重', 1],
    ]);
    expect(doubts(reading)).toEqual(['points']);
  });

  test('take what is said of a column of one for those in its place of the others', async () => {
    const told = await say(await open(SKETCH), { kind: 'role', table: 1, column: 3, role: 'cap' });
    expect(told.said.tables).toEqual([{ table: 1, columns: { '3': 'cap', '6': 'cap' } }]);
    expect([doubts(told), read(told)]).toEqual([
      [],
      [
        '东镇: 共性指标 > 收入 = 50',
        '东镇: 共性指标 > 支出 = 50',
        '西镇: 共性指标 > 粮食 = 20',
        '西镇: 共性指标 > 林业 = 80',
      ],
    ]);
    const back = await say(told, { kind: 'role', table: 1, column: 5, role: 'cap' });
    expect(back.said.tables?.[0]?.columns).toEqual({ '2': 'cap', '3': 'ignore', '5': 'cap', '6': 'ignore' });
  });

  test('are written as a reading that gives the same again', async () => {
    const told = await say(await open(SKETCH), { kind: 'role', table: 1, column: 3, role: 'cap' });
    const { tables = [] } = readingOf(told.understood.inventory);
    expect(Object.keys(tables[0]?.columns ?? {})).toContain('6');
    const again = await understand(told.document, { tables });
    expect(read({ ...told, understood: again })).toEqual(read(told));
  });
});

describe('columns of single units', () => {
  const TOWNS = '清河县2031年度乡镇目标考核指标\n考核对象：东镇、西镇。\n';

  test.each([
    ['cap', ['东镇: 共性指标 > 粮食 = 60', '西镇: 共性指标 > 粮食 = 30']],
    ['target', ['东镇: 共性指标 > 粮食 = ?', '西镇: 共性指标 > 粮食 = ?']],
  ] as const)('hold what a person says of all of them: %s', async (role, lines) => {
    const reading = await open(`${TOWNS}考核指标 | 东镇 | 西镇\n粮食 | 60 | 30`);
    expect(doubts(reading)).toEqual(['figures']);
    const told = await say(reading, { kind: 'owned', table: 1, role });
    expect([doubts(told), read(told)]).toEqual([[], lines]);
  });

  test('with marks of two kinds are asked for as such', async () => {
    const reading = await open(`${TOWNS}考核指标 | 分值 | 东镇 | 西镇\n粮食 | 100 | ● | ○`);
    expect(doubts(reading)).toEqual(['marks']);
    const told = await say(reading, { kind: 'owned', table: 1, role: 'mark' });
    expect([doubts(told), read(told).length]).toEqual([[], 2]);
  });

  test('of nobody who is listed are named, and may be left out', async () => {
    const reading = await open(`${TOWNS}考核指标 | 分值 | 乡镇 | 县直部门\n粮食 | 100 | √ | √`);
    expect(openQuestions(reading).map(({ doubt }) => doubt)).toEqual([
      { code: 'owners', columns: '县直部门' },
    ]);
    const told = await say(reading, { kind: 'role', table: 1, column: 4, role: 'ignore' });
    expect([doubts(told), read(told)]).toEqual([[], ['共性: 共性指标 > 粮食 = 100']]);
  });
});

test('a document that lacks units alone is asked for those alone', async () => {
  const reading = await open('考核细则\n考核指标 | 分值\n粮食 | 100');
  expect(lacking(reading.understood).map(({ what }) => what)).toEqual(['units']);
  expect(shownTables(reading)[0]?.why).not.toContain('onlyType');
});

test('items that add points count as well', async () => {
  const reading = await open(
    '考核细则\n1.东镇\n考核指标 | 分值\n粮食 | 100\n加分项\n加分事项 | 分值\n国家表彰 | 5',
  );
  expect(readingSize(reading.understood.imported).listItems).toBe(1);
  expect(shownTables(reading)[1]?.size).toMatchObject({ items: 1, points: 5000 });
});

test('columns keep their names where a header is not understood and a person says what they are', async () => {
  const reading = await open('乡镇考核\n1.东镇    2.西镇\n甲 | 乙 | 丙\n生态 | 植树 | 60\n生态 | 河道 | 40');
  const told = await say(reading, { kind: 'role', table: 1, column: 2, role: 'indicator' });
  expect(shownTables(told)[0]?.columns.map(({ header }) => header)).toEqual(['甲', '乙', '丙']);
  const whole = await say(told, { kind: 'role', table: 1, column: 3, role: 'cap' });
  expect([whole.said.tables?.[0]?.rows, read(whole)]).toEqual([
    { '1': 'header' },
    ['共性: 共性指标 > 植树 = 60', '共性: 共性指标 > 河道 = 40'],
  ]);
});
