import { isDateFormat } from '../../src/domain/scoring/numberFormat';
import { contentAt, styleAt, valueJson, type EmbeddedHost, type Sheet } from '../../src/host';
import { cellAddress } from '../../src/workbook/formulas/address';
import { RANKING_COLUMNS } from '../../src/workbook/layout/rankingSheet';
import { FIRST_ROW, HEADER_ROW } from '../../src/workbook/layout/table';
import type { Value } from '../../src/workbook/snapshot/snapshot';

export interface CellOnSheet {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** Zero-based. */
  readonly row: number;
}

/** The row of a table by the texts of its header. */
export type HeaderedRow = Readonly<Record<string, Value>>;

/** What a person sees in a book, by names and headings rather than addresses. */
export class BookCells {
  readonly #host: EmbeddedHost;

  constructor(host: EmbeddedHost) {
    this.#host = host;
  }

  get sheets(): readonly string[] {
    return this.#host.book.sheets.map(({ name }) => name);
  }

  sheet(name: string): Sheet {
    const found = this.#host.book.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Calculated values of a sheet, from A1 on; empty cells are ''. */
  grid(name: string): readonly (readonly Value[])[] {
    const sheet = this.sheet(name);
    const filled = [...sheet.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { content }]) => (content.kind === 'empty' ? [] : [{ row, column }])),
    );
    const rows = Math.max(-1, ...filled.map(({ row }) => row)) + 1;
    const columns = Math.max(-1, ...filled.map(({ column }) => column)) + 1;
    const grid = Array.from({ length: rows }, () => new Array<Value>(columns).fill(''));
    for (const { row, column } of filled) {
      const line = grid[row];
      if (line !== undefined) line[column] = valueJson(this.#host.valueAt(sheet.id, row, column));
    }
    return grid;
  }

  /** What every cell holds, formulas as entered, by place; and the sheets in their order. */
  contents(): ReadonlyMap<string, string> {
    const cells = new Map([['sheets', this.sheets.join(' ')]]);
    for (const { name, cells: lines } of this.#host.book.sheets) {
      for (const [row, line] of lines) {
        for (const [column, { content, style }] of line) {
          if (content.kind === 'empty') continue;
          const text = content.kind === 'formula' ? content.formula : String(valueJson(content));
          cells.set(`${name} ${cellAddress(row, column)}`, text);
          if (isDateFormat(style.numberFormat))
            cells.set(`${name} ${cellAddress(row, column)} format`, 'date');
        }
      }
    }
    return cells;
  }

  value(sheet: string, row: number, column: number): Value {
    return valueJson(this.#host.valueAt(this.sheet(sheet).id, row, column));
  }

  /** What was put into a cell, and its number format. */
  content(
    sheet: string,
    row: number,
    column: number,
  ): { readonly content: unknown; readonly format: string } {
    const found = this.sheet(sheet);
    return { content: contentAt(found, row, column), format: styleAt(found, row, column).numberFormat };
  }

  /** The rows of a table, by header. */
  table(name: string): readonly HeaderedRow[] {
    const grid = this.grid(name);
    return headered(grid[HEADER_ROW] ?? [], grid.slice(FIRST_ROW));
  }

  /** The ranking table of a unit type, in the order of the sheet. */
  ranking(type: string, name = '汇总排名'): readonly HeaderedRow[] {
    const grid = this.grid(name);
    const heading = grid.findIndex((row) => row[RANKING_COLUMNS.rank] === type);
    if (heading < 0) throw new Error(`no ranking of ${type}`);
    const rows = grid.slice(heading + 2);
    return headered(
      grid[heading + 1] ?? [],
      rows.slice(
        0,
        rows.findIndex((row) => row[RANKING_COLUMNS.unit] === ''),
      ),
    );
  }

  /** The score cell of a unit's indicator, on whatever sheet it stands. Found by content, without calculating. */
  score(unit: string, indicator: string): CellOnSheet {
    for (const sheet of this.#host.book.sheets) {
      if (this.typed(sheet, 2, 0) !== 'key' || this.typed(sheet, 2, 10) !== 'score') continue;
      for (const row of sheet.cells.keys()) {
        const isRow = this.typed(sheet, row, 3) === unit && this.typed(sheet, row, 6) === indicator;
        if (isRow && this.typed(sheet, row, 1) === 'I') {
          return { sheet: sheet.name, cell: `K${row + 1}`, row };
        }
      }
    }
    throw new Error(`no score cell for ${unit}, ${indicator}`);
  }

  /** What was put into a cell, as text; formulas count as nothing. */
  typed(sheet: Sheet, row: number, column: number): string {
    const content = contentAt(sheet, row, column);
    return content.kind === 'formula' ? '' : String(valueJson(content));
  }

  /** What stands in the row of a unit's indicator: score, counted, check, remark. */
  scoreRow(
    unit: string,
    indicator: string,
  ): Readonly<Record<'cap' | 'score' | 'counted' | 'check' | 'remark', Value>> {
    const { sheet, row } = this.score(unit, indicator);
    const at = (column: number): Value => this.value(sheet, row, column);
    return { cap: at(9), score: at(10), counted: at(11), check: at(12), remark: at(13) };
  }

  /** A figure of a unit's block by the text of its row: 合计, 最终得分, 名次. */
  figure(type: string, unit: string, label: string): Value {
    const grid = this.grid(type);
    const row = grid.find((cells) => cells[3] === unit && cells[6] === label);
    if (row === undefined) throw new Error(`no figure ${label} of ${unit}`);
    return row[11] ?? '';
  }
}

function headered(header: readonly Value[], rows: readonly (readonly Value[])[]): readonly HeaderedRow[] {
  return rows.map((cells) =>
    Object.fromEntries(
      header.flatMap((text, column) => (text === '' ? [] : [[String(text), cells[column] ?? '']])),
    ),
  );
}
