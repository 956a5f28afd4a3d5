import type { SheetContent } from '../snapshot/sheetContent';
import type { Block } from './reading/blockReading';
import { readBlocks } from './reading/readBlocks';
import { readStanding, type StandingBook, type StandingSheet } from './reading/standingBook';
import { WorkbookError } from './workbookError';

/** How often reading begins anew where sheets or rows were moved meanwhile, before it is given up. */
const MOST_TURNS = 5;

/** Bytes of a value, and of a formula, as they usually are, rather too many. */
const BYTES = { values: 25, formulas: 250 } as const;

/**
 * Reads all that stands on some sheets, in slices of a bounded size. Sheets that are gone are left out.
 *
 * @throws WorkbookError `restless` when people changed the book faster than it could be read
 */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  limit: number,
): Promise<readonly SheetContent[]> {
  let standing = await readStanding(context);
  for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
    const sizes = await sizesOf(context, standing, names);
    const wanted = sizes.flatMap(({ sheet, rows, columns }) => {
      const block = (load: 'values' | 'formulas'): Block => ({
        sheetId: sheet.id,
        area: { row: 0, column: 0, rows, columns },
        load,
        rowBytes: columns * BYTES[load],
        isComputed: false,
      });
      return [{ sheet, columns, values: block('values'), formulas: block('formulas') }];
    });
    const blocks = wanted.flatMap(({ values, formulas }) => [values, formulas]);
    const source = { context, standing, limit, queueBeside: () => () => null };
    const read = await readBlocks(
      source,
      blocks.filter(({ area }) => area.rows > 0 && area.columns > 0),
    );
    if ('reading' in read) {
      const rowsOf = (block: Block) => (block.area.rows === 0 ? [] : read.reading.rowsOf(block));
      return wanted.map(({ sheet, columns, values, formulas }) => ({
        sheet: sheet.name,
        columns,
        values: rowsOf(values),
        formulas: rowsOf(formulas),
      }));
    }
    standing = read.movedTo;
  }
  throw new WorkbookError('restless');
}

/** How far sheets are used, from their first cells on. One round trip. */
async function sizesOf(
  context: Excel.RequestContext,
  { sheets }: StandingBook,
  names: readonly string[],
): Promise<readonly { readonly sheet: StandingSheet; readonly rows: number; readonly columns: number }[]> {
  const used = sheets
    .filter(({ name }) => names.includes(name))
    .map((sheet) => {
      const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      range.load('rowIndex,rowCount,columnIndex,columnCount');
      return { sheet, range };
    });
  await context.sync();
  return used.map(({ sheet, range }) =>
    range.isNullObject
      ? { sheet, rows: 0, columns: 0 }
      : {
          sheet,
          rows: range.rowIndex + range.rowCount,
          columns: range.columnIndex + range.columnCount,
        },
  );
}
