import { attribute, child, children, wholeText, type XmlElement } from '../../ooxml/xmlElement';
import { flagAttribute, numberAttribute } from '../../ooxml/attributes';
import type { Book, Sheet } from '../model/book';
import { MAX_FORMULA_CHARACTERS } from '../model/limits';
import type { BookTally } from './xlsxLimits';
import { parseAddress } from '../model/address';
import { isEntireRow, lastRow } from '../model/areas';
import { readFormula } from './futureFunctions';
import type { Losses } from './losses';
import { FILTERED, PRINT_AREA, PRINT_TITLES } from './writeWorkbook';
import { readText } from '../../ooxml/spreadsheet/storedText';

/** What a name may be called. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/**
 * The names of a book, those of print settings included. One that is none, or stands twice, or belongs to a sheet that
 * is not read is a loss; one that refers to a sheet that is not there is kept and told.
 *
 * @param sheets by their position in the file; undefined for a sheet that is not read.
 */
export function readNames(
  workbook: XmlElement,
  book: Book,
  sheets: readonly (Sheet | undefined)[],
  { losses, tally }: { readonly losses: Losses; readonly tally: BookTally },
): void {
  const sheetNames = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const taken = new Set<string>();
  for (const defined of children(child(workbook, 'definedNames'), 'definedName')) {
    tally.add('names');
    const name = attribute(defined, 'name') ?? '';
    const scope = attribute(defined, 'localSheetId');
    const sheet = scope === null ? undefined : sheets[numberAttribute(defined, 'localSheetId') ?? -1];
    const stored = wholeText(defined);
    if (stored.length > MAX_FORMULA_CHARACTERS || stored === '' || (scope !== null && sheet === undefined)) {
      losses.add('name', null, name);
      continue;
    }
    if (name.startsWith('_xlnm.') || name.startsWith('_xlnm_')) {
      if (sheet === undefined) losses.add('name', null, name);
      else readOwnName(name, stored, sheet, losses);
      continue;
    }
    const key = JSON.stringify([scope, name.toLowerCase()]);
    if (!NAME.test(name) || taken.has(key)) {
      losses.add('name', sheet?.name ?? null, name);
      continue;
    }
    taken.add(key);
    const target = parseAddress(stored)?.sheet?.toLowerCase();
    if (target !== undefined && !sheetNames.has(target)) losses.add('brokenName', null, name);
    (sheet ?? book).names.push({
      name,
      formula: readFormula(stored),
      visible: !flagAttribute(defined, 'hidden'),
      comment: readText(attribute(defined, 'comment') ?? ''),
    });
  }
}

function readOwnName(name: string, stored: string, sheet: Sheet, losses: Losses): void {
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
  const pieces = [''];
  for (const [piece] of text.matchAll(/'[^']*(?:'|$)|[^,']+|,/gu)) {
    if (piece === ',') pieces.push('');
    else pieces.push((pieces.pop() ?? '') + piece);
  }
  return pieces;
}
