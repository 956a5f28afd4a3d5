import { describe, expect, it } from '@jest/globals';
import { changeReading, type ReadingChange } from '../../../src/app/reading/changeReading';
import { beginReading, understand, type DocumentReading } from '../../../src/app/reading/documentReading';
import { lacking, needsPerson, openQuestions } from '../../../src/app/reading/openQuestions';
import { shownTables, shownTypes } from '../../../src/app/reading/shownTables';
import { readingSize } from '../../../src/app/reading/sizes';
import { readDocument } from '../../../src/importer/importDocument';
import { SMALL_DOCUMENT } from '../../support/smallDocument';
import { UNSURE_DOCUMENTS } from '../../support/unsureDocuments';

const open = (bytes: Uint8Array, fileName = '某县.docx'): Promise<DocumentReading> =>
  beginReading({ fileName, document: readDocument({ bytes, fileName }) });

async function say(reading: DocumentReading, ...changes: readonly ReadingChange[]): Promise<DocumentReading> {
  let now = reading;
  for (const change of changes) {
    const changed = changeReading(now, change);
    now = { ...changed, understood: await understand(changed.document, changed.said), isBehind: false };
  }
  return now;
}

const doubts = (reading: DocumentReading): readonly string[] =>
  openQuestions(reading).map(({ table, doubt }) => `${table} ${doubt.code}`);
const missing = ({ understood }: DocumentReading): readonly string[] =>
  lacking(understood).map(({ what }) => what);
const indicators = ({ understood }: DocumentReading): readonly string[] =>
  understood.imported.definitions.unitTypes.flatMap(({ indicators: all }) =>
    all.map(({ category, name, cap }) => `${category}/${name} ${String(cap)}`),
  );
const role = (reading: DocumentReading, column: number): unknown =>
  shownTables(reading)[0]?.columns.find(({ number }) => number === column)?.role;

describe('a document of which all is sure', () => {
  it('asks nobody', async () => {
    const reading = await open(new TextEncoder().encode(SMALL_DOCUMENT), '某县.txt');
    expect([needsPerson(reading.understood), doubts(reading), missing(reading)]).toEqual([false, [], []]);
    const tables = shownTables(reading);
    expect(tables.map(({ use, unitType, size }) => [use, unitType, size.items, size.points])).toEqual([
      ['common', '镇', 2, 15_000],
      ['own', '镇', 2, 14_500],
      ['own', '镇', 2, 14_500],
    ]);
    expect(readingSize(reading.understood.imported)).toMatchObject({
      units: 2,
      indicators: 6,
      types: [{ name: '镇', full: { least: 29_500, most: 29_500 }, withoutPoints: 0 }],
    });
  });
});

describe('a document that names no unit', () => {
  it('is whole once a person says who they are', async () => {
    const reading = await open(UNSURE_DOCUMENTS.noUnits);
    expect([needsPerson(reading.understood), doubts(reading), missing(reading)]).toEqual([
      true,
      ['1 units'],
      ['units'],
    ]);
    const told = await say(reading, {
      kind: 'types',
      unitTypes: [{ name: '林场', units: ['东山林场', '西山林场'] }],
    });
    expect([doubts(told), missing(told)]).toEqual([[], []]);
    expect(indicators(told)).toEqual([
      '组织保障/巡护方案按时印发 30000',
      '组织保障/护林标牌设置规范 20000',
      '管护成效/林区无火情 50000',
    ]);
    expect(shownTables(told)[0]).toMatchObject({ unitType: '林场', size: { items: 3, points: 100_000 } });
  });

  it('goes by the new name of a type that is renamed', async () => {
    const reading = await say(
      await open(UNSURE_DOCUMENTS.noUnits),
      {
        kind: 'types',
        unitTypes: [
          { name: '林场', units: ['东山林场'] },
          { name: '镇', units: ['东河镇'] },
        ],
      },
      { kind: 'unitType', table: 1, unitType: '林场' },
      { kind: 'renameType', from: '林场', to: '国有林场' },
    );
    expect(shownTypes(reading).map(({ name }) => name)).toEqual(['国有林场', '镇']);
    expect(shownTables(reading)[0]).toMatchObject({ unitType: '国有林场', doubts: [] });
    expect(indicators(reading)).toHaveLength(3);
  });
});

describe('two columns of points', () => {
  it('stay a question until a person says which of them counts, whatever else they say', async () => {
    const reading = await open(UNSURE_DOCUMENTS.twoWeights);
    expect(doubts(reading)).toEqual(['1 points']);
    const beside = await say(reading, { kind: 'role', table: 1, column: 5, role: 'responsible' });
    expect(doubts(beside)).toEqual(['1 points']);
    const told = await say(beside, { kind: 'role', table: 1, column: 4, role: 'cap' });
    expect(doubts(told)).toEqual([]);
    expect([role(told, 3), role(told, 4)]).toEqual(['ignore', 'cap']);
    expect(indicators(told).map((line) => line.split(' ')[1])).toEqual(['40000', '30000', '30000']);
    const other = await say(told, { kind: 'role', table: 1, column: 3, role: 'cap' });
    expect([role(other, 3), role(other, 4)]).toEqual(['cap', 'ignore']);
  });

  it('are settled by a person who agrees to the guess', async () => {
    const reading = await say(await open(UNSURE_DOCUMENTS.twoWeights), { kind: 'confirm', table: 1 });
    expect(doubts(reading)).toEqual([]);
    expect(reading.understood.imported.findings.map(({ code }) => code)).toContain('settledByReading');
  });
});

describe('a table without a header', () => {
  it('takes what stands above the first figure for the header once a person says where the points are', async () => {
    const reading = await open(UNSURE_DOCUMENTS.noHeader);
    expect(doubts(reading)).toEqual(['1 header']);
    expect(shownTables(reading)[0]?.columns.map(({ header }) => header)).toEqual(['甲', '乙', '丙']);
    const told = await say(
      reading,
      { kind: 'role', table: 1, column: 3, role: 'cap' },
      { kind: 'role', table: 1, column: 2, role: 'indicator' },
      { kind: 'role', table: 1, column: 1, role: 'category' },
    );
    expect(doubts(told)).toEqual([]);
    expect(indicators(told)).toEqual(['生态/植树面积 60000', '生态/河道整治 40000']);
    expect(shownTables(told)[0]?.rows.get(1)).toBe('header');
  });

  it('is of no account where a person says so', async () => {
    const reading = await say(await open(UNSURE_DOCUMENTS.noHeader), {
      kind: 'use',
      table: 1,
      use: 'ignore',
    });
    expect([doubts(reading), missing(reading)]).toEqual([[], ['indicators']]);
  });
});

describe('whose a table is', () => {
  it('is asked where a person says that it is single units’ and does not say whose', async () => {
    const named = await say(await open(UNSURE_DOCUMENTS.noUnits), {
      kind: 'types',
      unitTypes: [{ name: '林场', units: ['东山林场', '西山林场'] }],
    });
    const own = await say(named, { kind: 'use', table: 1, use: 'own' });
    expect(doubts(own)).toEqual(['1 units']);
    const told = await say(own, { kind: 'units', table: 1, units: ['西山林场'] });
    expect(doubts(told)).toEqual([]);
    const [type] = told.understood.imported.definitions.unitTypes;
    const owner = type?.units.find(({ name }) => name === '西山林场')?.id;
    expect(new Set(type?.indicators.map(({ unit }) => unit))).toEqual(new Set([owner]));
  });
});

describe('what was said', () => {
  it('is taken back step by step, or all at once', async () => {
    const first = await open(UNSURE_DOCUMENTS.twoWeights);
    const told = await say(
      first,
      { kind: 'role', table: 1, column: 4, role: 'cap' },
      { kind: 'row', table: 1, row: 4, as: 'ignore' },
    );
    expect(indicators(told)).toHaveLength(2);
    const back = await say(told, { kind: 'back' });
    expect(indicators(back)).toHaveLength(3);
    const all = await say(told, { kind: 'guessAll' });
    expect(doubts(all)).toEqual(['1 points']);
    expect(indicators(await say(all, { kind: 'back' }))).toHaveLength(2);
    expect(doubts(await say(told, { kind: 'guess', table: 1 }))).toEqual(['1 points']);
    expect((await say(back, { kind: 'back' }, { kind: 'back' })).said).toEqual({});
  });

  it('of a row may be left to the guess again', async () => {
    const reading = await say(
      await open(UNSURE_DOCUMENTS.twoWeights),
      { kind: 'row', table: 1, row: 4, as: 'ignore' },
      { kind: 'row', table: 1, row: 4, as: null },
    );
    expect(reading.said.tables).toEqual([{ table: 1, rows: {} }]);
  });
});
