import { sheetText } from '../../strings/texts';
import { PALETTE } from '../layout/palette';
import {
  CODE_ROW,
  FIRST_ROW,
  HEADER_ROW,
  NOTE_ROW,
  ROWS_ABOVE_DATA,
  TITLE_ROW,
  type Column,
} from '../layout/table';
import { textLines } from '../layout/textLines';
import { UNCONFIRMED } from '../layout/unconfirmed';
import type { BookNames } from '../layout/bookNames';
import type { Area, CellWrite, Paper, Write } from '../writes/writes';
import type { PlanContext } from './context';

/** What every sheet with a table has around its rows. */
export interface Frame {
  readonly sheet: string;
  readonly columns: readonly Column<string>[];
  readonly title: string;
  readonly note: string;
  /** Rows of data, spare ones included; at least one. */
  readonly dataRows: number;
  readonly tabColor: string;
  /** How many of the rows of data are spare: without borders, so that empty ones are not printed. */
  readonly spareRows?: number;
  /** Whether the header has filter buttons, which stand at the bottom of its cells. */
  readonly filtered?: boolean;
  /** Rows with which a printed page begins, zero-based; by themselves pages begin where the last is full. */
  readonly pages?: readonly number[];
  /** Header texts that are no fixed text, by column code. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * How far down the table stands from its place, by rows that people inserted or deleted above it.
   * Then title and note are left as they are: what stands in their place may be somebody's.
   */
  readonly shift?: number;
}

/** All of a table from its code row to its last row of data: what its name refers to. @param firstRow of data, zero-based */
export function tableArea(columns: number, dataRows: number, firstRow = FIRST_ROW): Area {
  return { row: firstRow - ROWS_ABOVE_DATA, column: 0, rows: ROWS_ABOVE_DATA + dataRows, columns };
}

/** The rows of data of a table. */
export function dataArea(columns: number, dataRows: number): Area {
  return { row: FIRST_ROW, column: 0, rows: dataRows, columns };
}

/** Empties the rows of data that a table has beyond those it will have. @param before rows of data it has now */
export function surplusWrites(
  sheet: string,
  columns: number,
  { before, dataRows }: { readonly before: number; readonly dataRows: number },
): readonly Write[] {
  const rows = before - dataRows;
  if (rows <= 0) return [];
  return [{ kind: 'clear', sheet, area: { row: FIRST_ROW + dataRows, column: 0, rows, columns } }];
}

/**
 * Title, note, hidden code row, header, widths, borders, frozen header and print settings.
 * The number of writes depends on the number of columns only.
 */
export function frameWrites(frame: Frame, { language, names, unconfirmed }: PlanContext): readonly Write[] {
  const { sheet, columns, shift = 0 } = frame;
  const firstShown = columns.findIndex(({ hidden }) => hidden !== true);
  const shown = columns.length - firstShown;
  const [codeRow, headerRow, firstRow] = [CODE_ROW + shift, HEADER_ROW + shift, FIRST_ROW + shift];
  const row = (index: number): Area => ({ row: index, column: firstShown, rows: 1, columns: shown });
  const body: Area = { row: firstRow, column: firstShown, rows: frame.dataRows, columns: shown };
  const line = (cells: readonly CellWrite[]): readonly (readonly CellWrite[])[] => [cells];
  const headers = columns.map(
    ({ code, header }) => frame.headers?.[code] ?? (header === null ? '' : sheetText(language, header)),
  );
  if (unconfirmed?.has(sheet) === true) headers[0] = UNCONFIRMED;
  return [
    ...(shift === 0 ? titleWrites(frame, firstShown) : []),
    { kind: 'cells', sheet, row: codeRow, column: 0, values: line(columns.map(({ code }) => code)) },
    { kind: 'cells', sheet, row: headerRow, column: 0, values: line(headers) },
    {
      kind: 'format',
      sheet,
      area: row(headerRow),
      format: {
        fill: PALETTE.header,
        bold: true,
        horizontal: 'Center',
        vertical: frame.filtered === true ? 'Top' : 'Center',
        wrap: true,
        rowHeight: frame.filtered === true ? filteredHeight(columns, headers) : 30,
      },
    },
    {
      kind: 'format',
      sheet,
      area: { ...body, row: headerRow, rows: borderedRows(frame) + 1 },
      format: {
        borders: {
          color: PALETTE.border,
          edges: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
        },
      },
    },
    { kind: 'format', sheet, area: body, format: { vertical: 'Center', fontSize: 10 } },
    ...columns.flatMap((column, index) => columnWrites(sheet, column, index, body)),
    { kind: 'hideRow', sheet, row: codeRow },
    ...frozen({ kind: 'freeze', sheet, rows: firstRow, columns: 0 }, names),
    { kind: 'look', sheet, tabColor: frame.tabColor, gridlines: false },
    {
      kind: 'print',
      sheet,
      setup: {
        landscape: true,
        paper: paperFor(columns),
        titleRows: { first: headerRow, last: headerRow },
        footer: sheetText(language, 'footer.pages'),
        ...(frame.pages === undefined ? {} : { pages: frame.pages }),
      },
    },
  ];
}

/** A line of a header, and the filter buttons below its words, in points. */
const [HEADER_LINE, FILTER_BUTTON, HEADER_SIZE] = [15, 18, 11];

/** As high as its words take above the filter buttons, whatever the language. */
function filteredHeight(columns: readonly Column<string>[], headers: readonly string[]): number {
  const lines = columns.map(({ width, hidden }, index) =>
    hidden === true ? 1 : headerLines(headers[index] ?? '', width),
  );
  return Math.max(...lines) * HEADER_LINE + FILTER_BUTTON;
}

/** Words that are not Chinese break between them alone. */
function headerLines(header: string, width: number): number {
  return Math.max(textLines(header, width, HEADER_SIZE), header.split(' ').length === 1 ? 1 : 2);
}

/** A table without content has borders to be filled in. */
function borderedRows({ dataRows, spareRows = 0 }: Frame): number {
  return spareRows < dataRows ? dataRows - spareRows : dataRows;
}

/** Width that A4 holds on its side in type of some 7 points; wider tables need a larger paper to be read. */
const WIDEST_ON_A4 = 1060;

function paperFor(columns: readonly Column<string>[]): Paper {
  const shown = columns.filter(({ hidden }) => hidden !== true);
  return shown.reduce((sum, { width }) => sum + width, 0) > WIDEST_ON_A4 ? 'A3' : 'A4';
}

/**
 * Freezes panes, unless the sheet is hidden: there Excel refuses it, and they are frozen already.
 * @see https://github.com/OfficeDev/office-js/issues/1463
 */
export function frozen(
  write: Extract<Write, { readonly kind: 'freeze' }>,
  { hidden }: Pick<BookNames, 'hidden'>,
): readonly Write[] {
  return hidden.has(write.sheet) ? [] : [write];
}

function titleWrites({ sheet, columns, title, note }: Frame, firstShown: number): readonly Write[] {
  const spread = (text: string): CellWrite[] => columns.map((_, index) => (index === firstShown ? text : ''));
  const row = (index: number): Area => ({
    row: index,
    column: firstShown,
    rows: 1,
    columns: columns.length - firstShown,
  });
  return [
    { kind: 'cells', sheet, row: TITLE_ROW, column: 0, values: [spread(title), spread(note)] },
    {
      kind: 'format',
      sheet,
      area: row(TITLE_ROW),
      format: {
        fontSize: 18,
        bold: true,
        horizontal: 'CenterAcrossSelection',
        vertical: 'Center',
        rowHeight: 34,
      },
    },
    {
      kind: 'format',
      sheet,
      area: row(NOTE_ROW),
      format: {
        fontSize: 10,
        fontColor: PALETTE.quiet,
        horizontal: 'Left',
        vertical: 'Center',
        rowHeight: 20,
      },
    },
  ];
}

function columnWrites(sheet: string, column: Column<string>, index: number, body: Area): readonly Write[] {
  if (column.hidden === true) return [{ kind: 'column', sheet, column: index, hidden: true }];
  const area: Area = { ...body, column: index, columns: 1 };
  const { align, wrap, numberFormat, typed } = column;
  const writes: Write[] = [{ kind: 'column', sheet, column: index, width: column.width }];
  if (align !== undefined || wrap !== undefined || numberFormat !== undefined || typed !== undefined) {
    writes.push({
      kind: 'format',
      sheet,
      area,
      format: {
        ...(align === undefined ? {} : { horizontal: align }),
        ...(wrap === undefined ? {} : { wrap }),
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(typed === undefined ? {} : { locked: false }),
      },
    });
  }
  return writes;
}
