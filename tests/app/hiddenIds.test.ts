import { afterEach, describe, expect, it } from '@jest/globals';
import { weightFromFraction, type PartWeights } from '../../src/domain/settings/basisPoints';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { county, smallCounty, towns } from '../support/smallCounty';

afterEach(closeBooks);

/** Row (from 1) of a table in which a column holds a text. */
function rowOf(book: EmbeddedBook, sheet: string, column: number, text: string): number {
  const at = book.cells.grid(sheet).findIndex((row) => row[column] === text);
  if (at < 0) throw new Error(`${sheet} has no ${text}`);
  return at + 1;
}

const unitRow = (book: EmbeddedBook, unit: string) => rowOf(book, '单位', 4, unit);

async function insertAbove(book: EmbeddedBook, sheet: string, row: number): Promise<void> {
  await book.byHand((context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).insert('Down');
  });
}

/** Copies a row and inserts the copy above it, hidden cells and all, as Excel does. */
async function copyAbove(book: EmbeddedBook, sheet: string, row: number): Promise<void> {
  await insertAbove(book, sheet, row);
  await book.byHand((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRange(`A${row}`).copyFrom(worksheet.getRange(`A${row + 1}:N${row + 1}`), 'Formulas');
  });
}

const weight = (common: number, own: number): PartWeights => {
  const [first, second] = [weightFromFraction(common), weightFromFraction(own)];
  if (first === null || second === null) throw new Error('no weights');
  return { common: first, own: second };
};

/** What 说明 says of the weights of a type. */
const weightsOf = (book: EmbeddedBook, type: string) =>
  ['共性权重', '个性权重'].map(
    (part) => book.cells.grid('说明').find((row) => row[1] === `${type}：${part}`)?.[2],
  );

const office = sampleUnit('县委办');
const offices = () =>
  sampleType('县直部门', [office], sampleIndicator(null, '学习', 5), sampleIndicator(office, '公文', 10));

const weighted = () =>
  generatedBook(smallCounty(county(), towns(), offices()), { weights: { 't-各镇': weight(0.3, 0.7) } });

describe('the hidden id of a unit type', () => {
  it('stays where a row of a new unit is inserted above its first one', async () => {
    const book = await weighted();
    const row = unitRow(book, '东镇');
    await insertAbove(book, '单位', row);
    book.type('单位', `C${row}`, '各镇');
    book.type('单位', `E${row}`, '北镇');
    await book.compute();
    expect(weightsOf(book, '各镇')).toEqual([0.3, 0.7]);
    expect(book.cells.ranking('各镇')).toHaveLength(4);
  });

  it('stays where its first unit is moved to another type, known or new', async () => {
    const book = await weighted();
    book.type('单位', `C${unitRow(book, '东镇')}`, '县直部门');
    await book.compute();
    expect([weightsOf(book, '各镇'), weightsOf(book, '县直部门')]).toEqual([
      [0.3, 0.7],
      [1, 1],
    ]);
    book.type('单位', `C${unitRow(book, '西镇')}`, '新区');
    await book.compute();
    expect(weightsOf(book, '各镇')).toEqual([0.3, 0.7]);
  });

  it('stays apart where the only unit of a type joins another of one unit, or leaves one of two for a new one', async () => {
    const [town, bureau] = [sampleUnit('东镇'), sampleUnit('北局')];
    const one = sampleType(
      '各镇',
      [town],
      sampleIndicator(null, '党建', 10),
      sampleIndicator(town, '产业', 5),
    );
    const other = sampleType(
      '县直部门',
      [office, bureau],
      sampleIndicator(null, '学习', 5),
      sampleIndicator(office, '公文', 10),
    );
    const book = await generatedBook(smallCounty(one, other), {
      weights: { 't-各镇': weight(0.3, 0.7), 't-县直部门': weight(0.4, 0.6) },
    });
    book.type('单位', `C${unitRow(book, '县委办')}`, '新区');
    await book.compute();
    expect(weightsOf(book, '县直部门')[0]).toBe(0.4);
    book.type('单位', `C${unitRow(book, '东镇')}`, '县直部门');
    await book.compute();
    expect(weightsOf(book, '县直部门')[0]).toBe(0.4);
  });

  it('goes along when all its units are given another type’s name', async () => {
    const book = await weighted();
    for (const unit of ['东镇', '西镇', '南镇']) book.type('单位', `C${unitRow(book, unit)}`, '乡镇');
    await book.compute();
    expect(weightsOf(book, '乡镇')).toEqual([0.3, 0.7]);
  });
});

describe('a unit type renamed on 单位 alone', () => {
  it('keeps its indicators, common ones too, and 指标库 says its new name', async () => {
    const station = sampleUnit('气象局');
    const stationed = sampleType('驻县单位', [station], sampleIndicator(null, '服务', 10));
    const book = await generatedBook(smallCounty(towns(), stationed));
    book.score('东镇', '党建', '7');
    book.score('西镇', '产业', '8');
    book.score('气象局', '服务', '9');
    for (const unit of ['东镇', '西镇', '南镇']) book.type('单位', `C${unitRow(book, unit)}`, '乡镇');
    book.type('单位', `C${unitRow(book, '气象局')}`, '中省单位');
    expect(findingsOf(await book.check(), 'definitionInvalid')).toEqual([]);
    const plan = await book.generate();
    expect(plan).toMatchObject({ kept: 3, moved: 0 });
    expect(book.cells.scoreRow('东镇', '党建').score).toBe(7);
    expect(book.cells.scoreRow('气象局', '服务').score).toBe(9);
    const types = new Set(book.cells.table('指标库').map((row) => row['单位类型']));
    expect([...types].filter((type) => type !== '')).toEqual(['乡镇', '中省单位']);
  });

  it('is no slip: where other rows call the type by its name, a row that names none is refused', async () => {
    const book = await generatedBook(smallCounty());
    book.type('指标库', `D${rowOf(book, '指标库', 8, '党建')}`, '各真');
    expect(findingsOf(await book.check(), 'definitionInvalid')).toMatchObject([
      { params: { entered: '各真' } },
    ]);
  });
});

describe('a row that is copied and inserted above itself', () => {
  it('leaves a unit its scores, and gives the new unit none', async () => {
    const book = await generatedBook(smallCounty());
    book.score('西镇', '党建', '7');
    const row = unitRow(book, '西镇');
    await copyAbove(book, '单位', row);
    book.type('单位', `E${row}`, '北镇');
    const plan = await book.generate();
    expect(plan).toMatchObject({ kept: 1, moved: 0 });
    expect(book.cells.scoreRow('西镇', '党建').score).toBe(7);
    expect(book.cells.scoreRow('北镇', '党建').score).toBe('');
    expect(book.cells.scoreRow('西镇', '产业').score).toBe('');
  });

  it('leaves a unit its scores where its indicators were copied along', async () => {
    const book = await generatedBook(smallCounty());
    book.score('西镇', '产业', '8');
    book.score('西镇', '信访', '5');
    const row = unitRow(book, '西镇');
    await copyAbove(book, '单位', row);
    book.type('单位', `E${row}`, '北镇');
    const own = rowOf(book, '指标库', 5, '西镇');
    await copyAbove(book, '指标库', own);
    book.type('指标库', `F${own}`, '北镇');
    await book.compute();
    expect(book.cells.scoreRow('西镇', '产业').score).toBe(8);
    expect(book.cells.scoreRow('西镇', '信访').score).toBe(5);
    expect(book.cells.scoreRow('北镇', '产业').score).toBe('');
  });

  it('leaves an indicator its scores, whether it is another one’s name or unit that the copy gets', async () => {
    const book = await generatedBook(smallCounty());
    book.score('东镇', '党建', '7');
    book.score('西镇', '产业', '8');
    const common = rowOf(book, '指标库', 8, '党建');
    await copyAbove(book, '指标库', common);
    book.type('指标库', `I${common}`, '作风');
    const own = rowOf(book, '指标库', 5, '西镇');
    await copyAbove(book, '指标库', own);
    book.type('指标库', `F${own}`, '南镇');
    book.type('指标库', `I${own}`, '产业');
    await book.generate();
    expect(book.cells.scoreRow('东镇', '党建').score).toBe(7);
    expect(book.cells.scoreRow('东镇', '作风').score).toBe('');
    expect(book.cells.scoreRow('西镇', '产业').score).toBe(8);
  });
});

describe('a common indicator', () => {
  it('that names a unit is refused, as nobody can tell whether it is that unit’s alone', async () => {
    const book = await generatedBook(smallCounty());
    const row = rowOf(book, '指标库', 8, '党建');
    book.type('指标库', `F${row}`, '东镇');
    expect(findingsOf(await book.check(), 'definitionInvalid')).toMatchObject([
      { cell: { sheet: '指标库', cell: `F${row}` }, params: { entered: '东镇' } },
    ]);
  });
});
