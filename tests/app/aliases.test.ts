import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty, towns } from '../support/smallCounty';

afterEach(closeBooks);

const health = sampleUnit('县卫生健康局');
const departments = sampleType(
  '县直部门',
  [health, sampleUnit('县财政局')],
  sampleIndicator(health, '医改', 10, { responsible: ['县卫健局', '县财政局'] }),
  sampleIndicator(health, '创建', 5, { responsible: ['县创建办'] }),
);

const unitRow = (book: EmbeddedBook, unit: string) => {
  const at = book.cells.grid('单位').findIndex((row) => row[4] === unit);
  return { number: at + 1, cells: book.cells.table('单位').find((row) => row['单位'] === unit) };
};

describe('other names of units', () => {
  it('are proposed by likeness, marked, and confirmed or denied in the table', async () => {
    const book = await generatedBook(smallCounty(towns(), departments));
    const { number, cells } = unitRow(book, '县卫生健康局');
    expect(cells).toMatchObject({ 别名: '', 待确认别名: '县卫健局' });
    const unknown = async () =>
      findingsOf(await book.check(), 'responsibleUnknown').map(({ params }) => [params.variant, params.name]);
    const rest = [
      ['none', '发改局'],
      ['none', '县创建办'],
      ['none', '督查室'],
    ];
    expect(await unknown()).toEqual(expect.arrayContaining([['likely', '县卫健局'], ...rest]));
    book.type('单位', `F${number}`, '县卫健局');
    expect(await unknown()).toEqual(rest);
    await book.generate();
    expect(unitRow(book, '县卫生健康局').cells).toMatchObject({ 别名: '县卫健局', 待确认别名: '' });
    book.type('单位', `F${number}`, '');
    book.type('单位', `H${number}`, '县卫健局');
    await book.compute();
    expect(unitRow(book, '县卫生健康局').cells).toMatchObject({ 待确认别名: '', 不是别名: '县卫健局' });
    expect(await unknown()).toEqual(expect.arrayContaining([['none', '县卫健局']]));
  });

  it('point at the row of the unit that is probably meant', async () => {
    const book = await generatedBook(smallCounty(towns(), departments));
    const { findings } = await book.check();
    const likely = findingsOf({ findings }, 'responsibleUnknown').find(
      ({ params }) => params.variant === 'likely',
    );
    expect(likely?.cell).toEqual({ sheet: '单位', cell: `F${unitRow(book, '县卫生健康局').number}` });
  });
});
