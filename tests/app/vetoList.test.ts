import { afterEach, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import { closeBooks, generatedBook, openBook } from '../support/embeddedBook';
import { smallCounty, towns } from '../support/smallCounty';

afterEach(closeBooks);

const vetoList = [{ text: '发生重大安全事故的' }, { text: '集体上访被通报的' }];

async function listedBook() {
  const book = await generatedBook({ ...smallCounty(towns()), vetoList });
  const rows = book.cells.grid('负面清单');
  const at = rows.findIndex((row) => row[4] === vetoList[0]?.text) + 1;
  return { book, rows, at };
}

it('keeps what leads to a veto below the items of the lists, where no entry of the register names it', async () => {
  const { book, rows, at } = await listedBook();
  expect(rows.slice(at - 1, at + 1).map((row) => [row[4], row[6], row[7], row[8]])).toEqual([
    ['发生重大安全事故的', '', '', '一票否决'],
    ['集体上访被通报的', '', '', '一票否决'],
  ]);
  book.deduct('东镇', '发生重大安全事故的', '', '1');
  const { findings, definitions, results } = await book.compute();
  expect(definitions.vetoList).toEqual(vetoList);
  expect(definitions.bonusList).toBeUndefined();
  expect(findings.map(({ code }) => code)).toContain('ledgerItemUnknown');
  expect(results.map(({ deduction }) => deduction)).toEqual([0, 0, 0]);
});

it('offers it as the basis of a veto, and takes any other basis as well', async () => {
  const { book, at } = await listedBook();
  const rule = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('单位').getRange('I5');
    dataValidation.load('rule,errorAlert');
    await context.sync();
    return { source: dataValidation.rule.list?.source, refuses: dataValidation.errorAlert.showAlert };
  });
  expect(rule).toEqual({ source: `='负面清单'!$E$${at}:$E$${at + 1}`, refuses: false });
  book.type('单位', 'I5', '发生重大安全事故的');
  book.type('单位', 'I6', '县委决定');
  await book.compute();
  expect(book.cells.ranking('各镇').map((row) => row['一票否决依据'])).toEqual(
    expect.arrayContaining(['发生重大安全事故的', '县委决定', '']),
  );
});

it('stays with another document, which adds what it lists', async () => {
  const { book } = await listedBook();
  const definitions = { ...smallCounty(towns()), vetoList: [{ text: '统计造假的' }] };
  await importDefinitions(book.useCase, { fileName: 'next.json', definitions });
  const computed = await book.compute();
  expect(computed.definitions.vetoList).toEqual([{ text: '统计造假的' }, ...vetoList]);
});

it('is no column of a county that has no such list', async () => {
  const book = await openBook();
  await book.load(smallCounty(towns()));
  expect(book.cells.grid('负面清单')[2]).not.toContain('list');
});
