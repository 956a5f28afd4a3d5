import { strToU8, zipSync, type Zippable } from 'fflate';
import type { NeutralDocument, Row } from '../../src/importer/document/neutralDocument';
import type { MergedArea, SheetCell, SheetContent } from '../../src/importer/sheets/sheetContent';
import { columnLetters } from '../../src/ooxml/spreadsheet/cellReference';

/** How a document is laid out on a sheet. */
export interface SheetLayout {
  /** What blank cells below others become; as given: merged where the document has them so. */
  readonly blanks: 'merged' | 'empty' | 'asGiven';
  /** Whether rows of tables have lines around their cells. */
  readonly ruled: boolean;
  /** Empty rows behind a table; one part it from the next line. */
  readonly gap: 0 | 1;
}

/** A document as a clerk has it on a sheet: lines merged over the width of the tables, cells merged as in the document. */
export function sheetOf({ blocks }: NeutralDocument, layout: SheetLayout, name = 'Sheet1'): SheetContent {
  const cells: SheetCell[] = [];
  const merges: MergedArea[] = [];
  const ruledRows = new Set<number>();
  const width = Math.max(1, ...blocks.map((block) => (block.kind === 'table' ? block.columns : 1)));
  let at = 0;
  const put = (row: number, column: number, text: string): void => {
    if (text !== '') cells.push({ row, column, text });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      put(at, 0, block.text);
      if (width > 1) merges.push({ row: at, column: 0, rows: 1, columns: width });
      at += 1;
      continue;
    }
    block.rows.forEach((row, index) => {
      if (layout.ruled) ruledRows.add(at + index);
      for (const { column, span, paragraphs } of row.cells) {
        const text = paragraphs.join('\n');
        put(at + index, column, text);
        if (layout.blanks === 'empty') {
          if (span > 1) merges.push({ row: at + index, column, rows: 1, columns: span });
        } else if (text !== '' || !isCellThere(block.rows[index - 1], column, span)) {
          let rows = 1;
          while (goesOnIn(block.rows[index + rows], column, span, layout.blanks)) rows += 1;
          if (rows > 1 || span > 1) merges.push({ row: at + index, column, rows, columns: span });
        }
      }
    });
    at += block.rows.length + layout.gap;
  }
  return { name, cells, merges, hiddenRows: new Set(), hiddenColumns: new Set(), ruledRows };
}

function cellIn(row: Row | undefined, column: number, span: number): Row['cells'][number] | undefined {
  return row?.cells.find((each) => each.column === column && each.span === span);
}

function isCellThere(row: Row | undefined, column: number, span: number): boolean {
  return cellIn(row, column, span) !== undefined;
}

function goesOnIn(
  row: Row | undefined,
  column: number,
  span: number,
  blanks: SheetLayout['blanks'],
): boolean {
  const cell = cellIn(row, column, span);
  if (cell === undefined || cell.paragraphs.length > 0) return false;
  return blanks === 'merged' || cell.continuation === 'yes';
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** Sheets as an .xlsx file; `state` is that of each sheet, visible unless told. */
export function xlsxOf(sheets: readonly SheetContent[], states: readonly string[] = []): Uint8Array {
  const texts = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const files: Zippable = {};
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(worksheet(sheet, numberOf));
  });
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${states[index] ?? 'visible'}" r:id="s${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="s${index + 1}" Type="${R}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zipSync({
    ...files,
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships ${RELATIONSHIPS}><Relationship Id="a" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} xmlns:r="${R}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships ${RELATIONSHIPS}>${relations.join('')}<Relationship Id="t" Type="${R}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="u" Type="${R}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst ${MAIN}>${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet ${MAIN}><fonts><font/></fonts><borders><border/><border><left style="thin"/><right style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs></styleSheet>`,
    ),
  });
}

function worksheet(sheet: SheetContent, numberOf: (text: string) => number): string {
  const { cells, merges, hiddenRows, hiddenColumns, ruledRows } = sheet;
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const row of [...ruledRows, ...hiddenRows]) if (!rows.has(row)) rows.set(row, []);
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const style = ruledRows.has(row) ? ' s="1"' : '';
      const own = [...line]
        .sort((a, b) => a.column - b.column)
        .map(({ column, text }) => {
          const place = ` r="${columnLetters(column)}${row + 1}"${style}`;
          // Figures are numbers, as in any sheet.
          return /^(?:0|[1-9]\d{0,8})$/.test(text)
            ? `<c${place}><v>${text}</v></c>`
            : `<c${place} t="s"><v>${numberOf(text)}</v></c>`;
        });
      const last = line.reduce((end, { column }) => Math.max(end, column), -1);
      // Lines go on beyond the last text of a row.
      const more =
        style === ''
          ? ''
          : [1, 2].map((next) => `<c r="${columnLetters(last + next)}${row + 1}"${style}/>`).join('');
      return `<row r="${row + 1}"${hiddenRows.has(row) ? ' hidden="1"' : ''}>${own.join('')}${more}</row>`;
    });
  const columns = [...hiddenColumns].map(
    (column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`,
  );
  const areas = merges.map(
    ({ row, column, rows: high, columns: wide }) =>
      `<mergeCell ref="${columnLetters(column)}${row + 1}:${columnLetters(column + wide - 1)}${row + high}"/>`,
  );
  return `<worksheet ${MAIN}>${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>${written.join('')}</sheetData>${areas.length === 0 ? '' : `<mergeCells>${areas.join('')}</mergeCells>`}</worksheet>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
