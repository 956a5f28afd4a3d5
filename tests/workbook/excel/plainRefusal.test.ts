import { afterEach, describe, expect, it } from '@jest/globals';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { Write } from '../../../src/workbook/writes/writes';
import { closeBooks, openBook, type EmbeddedBook } from '../../support/embeddedBook';
import { knowPasswords } from '../../support/onlineClient';

afterEach(closeBooks);

const OPEN: readonly Write[] = [{ kind: 'unprotect', sheet: 'Sheet1' }];
const WRITE: readonly Write[] = [{ kind: 'cells', sheet: 'Sheet1', row: 0, column: 0, values: [['写']] }];
const ONLINE = { ExcelApi: '1.17', ExcelApiOnline: '1.1' };

const protect = (book: EmbeddedBook, password?: string): Promise<void> =>
  book.byHand((context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect(undefined, password);
  });

const refused = (writes: readonly Write[]) => expect(excelWorkbook.execute(writes)).rejects;

describe('a sheet that cannot be unprotected', () => {
  it('has a password where Excel on the web says so', async () => {
    const book = await openBook({ requirementSets: ONLINE });
    knowPasswords();
    await protect(book, 'secret');
    await refused(OPEN).toMatchObject({ code: 'sheetPassword', detail: 'Sheet1' });
  });

  it('is refused for another reason where Excel on the web says that it has none', async () => {
    const book = await openBook({ requirementSets: ONLINE });
    knowPasswords();
    await protect(book);
    book.host.faults = ({ body, cleanupOnly }) => {
      const actionIndex = body.Actions.findIndex(({ Name }) => Name === 'Unprotect');
      return cleanupOnly || actionIndex < 0 ? null : { at: 'midway', actionIndex, code: 'AccessDenied' };
    };
    await refused(OPEN).toMatchObject({ code: 'accessDenied' });
    book.host.person.openReadOnly(true);
    await refused(OPEN).toMatchObject({ code: 'readOnly' });
  });

  it.each([
    ['on Windows and the Mac', { ExcelApi: '1.17' }],
    ['on the web with a client that is older', ONLINE],
  ])('may have one or not %s', async (_, requirementSets) => {
    const book = await openBook({ requirementSets });
    await protect(book, 'secret');
    await refused(OPEN).toMatchObject({ code: 'sheetProtected', detail: 'Sheet1' });
  });
});

it('a workbook that is open for reading only is told as that, and nothing else is', async () => {
  const book = await openBook();
  book.host.person.openReadOnly(true);
  await refused(WRITE).toMatchObject({ code: 'readOnly' });
  await expect(excelWorkbook.emptySheet('新')).rejects.toMatchObject({ code: 'readOnly' });
  book.host.person.openReadOnly(false);
  await excelWorkbook.execute(WRITE);
});

describe('a workbook whose structure is protected', () => {
  const STEPS: readonly Write[] = [
    { kind: 'addSheet', sheet: '新' },
    { kind: 'renameSheet', sheet: '乙', to: '丙' },
    { kind: 'order', sheets: ['乙', 'Sheet1'] },
    { kind: 'deleteSheet', sheet: '乙' },
  ];

  it.each(STEPS)('refuses $kind, and is told as that', async (step) => {
    const book = await openBook();
    await book.byHand((context) => {
      context.workbook.worksheets.add('乙');
      context.workbook.protection.protect('secret');
    });
    await refused([step]).toMatchObject({ code: 'structureProtected' });
    await expect(excelWorkbook.emptySheet('新')).rejects.toMatchObject({ code: 'structureProtected' });
    await excelWorkbook.execute(WRITE);
    await book.byHand((context) => {
      context.workbook.protection.unprotect('secret');
    });
    await excelWorkbook.execute([step]);
  });

  it('is not blamed for what it does not forbid', async () => {
    const book = await openBook();
    await book.byHand((context) => {
      context.workbook.protection.protect();
    });
    await protect(book);
    await refused(WRITE).toMatchObject({ code: 'accessDenied' });
  });
});

it('a refusal stays as it is where Excel does not answer why', async () => {
  const book = await openBook();
  let seen = 0;
  book.host.faults = ({ cleanupOnly }) =>
    cleanupOnly ? null : { at: 'before', code: (seen += 1) === 1 ? 'AccessDenied' : 'ConnectionFailure' };
  await refused(WRITE).toMatchObject({ code: 'accessDenied' });
});
