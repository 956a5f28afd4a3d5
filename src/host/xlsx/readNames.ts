import type { Element } from '@xmldom/xmldom';
import type { Book } from '../model/book';
import { parseAddress } from '../model/address';
import { isEntireRow, lastRow } from '../model/areas';
import { readFormula } from './futureFunctions';
import type { Losses } from './losses';
import { FILTERED, PRINT_AREA, PRINT_TITLES } from './writeWorkbook';
import { attribute, child, children, flagAttribute, numberAttribute, textOf } from './xmlTree';
import { readText } from './xmlText';

/**
 * The names of a book, those of print settings included.
 *
 * @param sheetIds ids by the position of sheets in the file; undefined for a sheet that is not read.
 */
export function readNames(
  workbook: Element,
  book: Book,
  sheetIds: readonly (string | undefined)[],
  losses: Losses,
): void {
  for (const defined of children(child(workbook, 'definedNames'), 'definedName')) {
    const name = attribute(defined, 'name') ?? '';
    const scope = numberAttribute(defined, 'localSheetId');
    const sheet = scope === null ? undefined : book.sheets.find(({ id }) => id === sheetIds[scope]);
    if (scope !== null && sheet === undefined) continue;
    const stored = textOf(defined);
    if (name.startsWith('_xlnm.') || name.startsWith('_xlnm_')) {
      if (sheet !== undefined) readOwnName(name, stored, sheet, losses);
      continue;
    }
    (sheet ?? book).names.push({
      name,
      formula: readFormula(stored),
      visible: !flagAttribute(defined, 'hidden'),
      comment: readText(attribute(defined, 'comment') ?? ''),
    });
  }
}

function readOwnName(name: string, stored: string, sheet: Book['sheets'][number], losses: Losses): void {
  const addresses = splitAtCommas(stored).map((each) => parseAddress(each)?.area ?? null);
  const areas = addresses.filter((area) => area !== null);
  switch (name) {
    case PRINT_AREA:
      sheet.page.printArea = areas[0] ?? null;
      if (addresses.length > 1 || areas.length === 0) losses.add('otherPrintAreas', sheet.name);
      return;
    case PRINT_TITLES: {
      const rows = areas.find(isEntireRow);
      sheet.page.titleRows = rows === undefined ? null : { first: rows.row, last: lastRow(rows) };
      if (areas.length > 1 || rows === undefined) losses.add('repeatedColumns', sheet.name);
      return;
    }
    case FILTERED:
      return;
    default:
      losses.add('name', sheet.name, name);
  }
}

/** Commas inside quoted sheet names do not count. */
function splitAtCommas(text: string): readonly string[] {
  return [...text.matchAll(/(?:'(?:[^']|'')*'|[^,'])+/gu)].map(([piece]) => piece);
}
