import { afterEach, expect, it } from '@jest/globals';
import { closeBooks, openBook } from '../../support/embeddedBook';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { ErrorCode } from '../../../src/host';

afterEach(closeBooks);

it.each<readonly [ErrorCode, string]>([
  ['AccessDenied', 'sheetProtected'],
  ['InvalidArgument', 'sheetProtected'],
  ['ConnectionFailure', 'connectionLost'],
  ['GeneralException', 'unknown'],
  ['InvalidOperation', 'unknown'],
  ['ItemNotFound', 'sheetGone'],
])('%s when a sheet is to be unprotected is told as %s', async (code, told) => {
  const book = await openBook();
  await book.byHand((context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
  });
  book.host.faults = ({ body, cleanupOnly }) => {
    const actionIndex = body.Actions.findIndex(({ Name }) => Name === 'Unprotect');
    return cleanupOnly || actionIndex < 0 ? null : { at: 'midway', actionIndex, code };
  };
  await expect(excelWorkbook.execute([{ kind: 'unprotect', sheet: 'Sheet1' }])).rejects.toMatchObject({
    code: told,
  });
  book.host.faults = null;
});
