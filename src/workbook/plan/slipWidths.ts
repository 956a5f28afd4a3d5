import { textLines, widthOf } from '../layout/textLines';
import { FRAMED, SLIP_COLUMNS, type SlipColumn, type SlipRow } from './slipRows';

/** Widths of the columns of a sheet of slips, from the left, in points. */
export type SlipWidths = readonly number[];

/** As wide as upright A4 between its margins, in points: the pages are not made smaller to hold it. */
const TOGETHER = 536;

/** Usual type, for which columns of short texts are wide enough; in points. */
const USUAL = 10;

/** How much wider bold type, and that of other fonts, may be. */
const BOLDER = 1.15;

/** From which to which width a column is as wide as its texts; names of indicators have what is left. */
const BOUNDS: Readonly<Record<Exclude<SlipColumn, 'indicator'>, { least: number; most: number }>> = {
  // A date shows as signs where it does not fit.
  category: { least: 76, most: 90 },
  cap: { least: 32, most: 70 },
  points: { least: 40, most: 80 },
  remark: { least: 58, most: 104 },
};

/** As the texts of all slips take it, so that names of indicators have all the room there is. */
export function slipWidths(bodies: readonly (readonly SlipRow[])[]): SlipWidths {
  const widest = SLIP_COLUMNS.map(() => 0);
  for (const row of bodies.flat()) {
    row.cells.forEach((_, column) => {
      widest[column] = Math.max(widest[column] ?? 0, ...unbroken(row, column));
    });
  }
  const own = SLIP_COLUMNS.map((code, column) => {
    if (code === 'indicator') return 0;
    const { least, most } = BOUNDS[code];
    return Math.min(most, Math.max(least, Math.ceil(widest[column] ?? 0)));
  });
  const left = TOGETHER - own.reduce((sum, width) => sum + width, 0);
  return own.map((width) => (width === 0 ? left : width));
}

/** How wide what does not break is in a cell of a column: a number, a short text, a word of its head. */
function unbroken({ kind, cells, formats }: SlipRow, column: number): readonly number[] {
  const cell = cells[column] ?? '';
  if (!FRAMED.has(kind) || typeof cell === 'object') return [];
  const wide = (text: string): number => widthOf(text, USUAL) * BOLDER;
  if (typeof cell === 'number') {
    const decimals = formats?.[column]?.split('.')[1]?.length ?? 0;
    return [wide(decimals === 0 ? String(cell) : cell.toFixed(decimals))];
  }
  if (kind === 'header') return String(cell).split(' ').map(wide);
  return kind === 'final' ? [] : String(cell).split('\n').map(wide);
}

/** How much of a line texts fill at least: none begins with a sign that closes, and letters are of many widths. */
const FILLED = 0.96;

/** Lines of the cell that takes the most. @param size of the type in points */
export function slipLines({ cells }: SlipRow, widths: SlipWidths, size: number): number {
  const lines = cells.map((cell, column) => {
    if (typeof cell !== 'string') return 1;
    const width = (widths[column] ?? TOGETHER) * FILLED;
    return cell.split('\n').reduce((sum, paragraph) => sum + textLines(paragraph, width, size), 0);
  });
  return Math.max(1, ...lines);
}
