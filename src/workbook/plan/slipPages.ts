import { FRAMED, type SlipRow, type SlipRowKind } from './slipRows';
import { slipLines, type SlipWidths } from './slipWidths';

/** Free on each side of a page, in points: a printer leaves less. */
export const SLIP_MARGIN = 28;

/** Height of upright A4 between its margins, less what fonts and printers may differ by; in points. */
const PAGE = 842 - 2 * SLIP_MARGIN - 8;

/** A slip as it is set on paper. */
export interface SlipPages {
  /** Its rows; on each further page those that say whose it is and what the columns are stand anew. */
  readonly rows: readonly SlipRow[];
  /** Rows with which its further pages begin, counted from its first. */
  readonly starts: readonly number[];
  /** Type of what is framed, in points. */
  readonly size: number;
  /** Height of each row, in points; null where the program finds it by the text. */
  readonly heights: readonly (number | null)[];
}

type Loose = Exclude<SlipRowKind, 'header' | 'line' | 'sum' | 'final'>;

/** Heights of the rows around the frame: with ease, and where every line counts. */
const ROOMY: Readonly<Record<Loose, number>> = { title: 32, about: 22, foot: 24, gap: 6 };
const TIGHT: Readonly<Record<Loose, number>> = { title: 28, about: 18, foot: 18, gap: 6 };

/** Height of a line of type over its size: in tall fonts, and of a line that stands alone in its row. */
const [LEADING, LONE_LEADING] = [1.32, 1.27];

/** No program fits a row lower than a line of the book's usual type. */
const LOWEST_FITTED = 15;

/** A row is no higher in Excel. */
const HIGHEST = 409;

/** Heights that screens and printers have alike, in points. */
const PIXEL = 0.75;

/** Sizes in which the program finds the heights, and then those in which they are set as low as is legible. */
const [FITTED, SET] = [
  [10, 9],
  [9, 8.5, 8],
];

/**
 * How a slip is set so that it has one page: in the largest type in which it does, its rows set as low as their texts allow
 * where it takes that. One that is longer has as many pages as it needs.
 *
 * @param body its rows, the title first
 */
export function slipPages(body: readonly SlipRow[], widths: SlipWidths): SlipPages {
  const roomy = (size: number): Setting => ({ size, widths, loose: ROOMY, isSet: false });
  const settings = [
    ...FITTED.map(roomy),
    ...SET.map((size): Setting => ({ size, widths, loose: TIGHT, isSet: true })),
  ];
  const whole = settings.find((setting) => sum(body.map((row) => heightOf(row, setting))) <= PAGE);
  if (whole !== undefined) return { ...set(body, whole), starts: [] };
  const setting = roomy(Math.min(...FITTED));
  const { rows, starts } = split(body, setting);
  return { ...set(rows, setting), starts };
}

interface Setting {
  readonly size: number;
  readonly widths: SlipWidths;
  readonly loose: Readonly<Record<Loose, number>>;
  /** Whether all heights are set. */
  readonly isSet: boolean;
}

function set(rows: readonly SlipRow[], setting: Setting): Omit<SlipPages, 'starts'> {
  const heights = rows.map((row) => (setting.isSet || !FRAMED.has(row.kind) ? heightOf(row, setting) : null));
  return { rows, size: setting.size, heights };
}

/** In points; where the program finds it, the most that it may be. */
function heightOf(row: SlipRow, { size, widths, loose, isSet }: Setting): number {
  if (!isFramed(row.kind)) return loose[row.kind];
  const lines = slipLines(row, widths, size);
  const set = lines === 1 ? size * LONE_LEADING : lines * size * LEADING;
  if (isSet) return Math.min(HIGHEST, Math.round(set / PIXEL) * PIXEL);
  return Math.min(HIGHEST, Math.max(LOWEST_FITTED, lines * size * LEADING));
}

function isFramed(kind: SlipRowKind): kind is Exclude<SlipRowKind, Loose> {
  return FRAMED.has(kind);
}

/** Has a page begin where the one before is full, with whose slip it is and the heads of what goes on. */
function split(
  body: readonly SlipRow[],
  setting: Setting,
): { readonly rows: readonly SlipRow[]; readonly starts: readonly number[] } {
  const rows: SlipRow[] = [];
  const starts: number[] = [];
  const about = body.find(({ kind }) => kind === 'about');
  let heads: readonly SlipRow[] = [];
  let left = PAGE;
  body.forEach((row, at) => {
    if (heightOf(row, setting) + sum(kept(body, at).map((one) => heightOf(one, setting))) > left) {
      starts.push(rows.length);
      const again = [...(about === undefined ? [] : [about]), ...(FRAMED.has(row.kind) ? heads : [])];
      rows.push(...again);
      left = PAGE - sum(again.map((one) => heightOf(one, setting)));
    }
    if (row.kind === 'header') heads = [row];
    rows.push(row);
    left -= heightOf(row, setting);
  });
  return { rows, starts };
}

/** What of the following belongs on the page of a row: below heads a line, below the result all that is said of it. */
function kept(body: readonly SlipRow[], at: number): readonly SlipRow[] {
  const kind = body[at]?.kind;
  if (kind === 'header') return body.slice(at + 1, at + 2);
  return kind === 'final' || kind === 'foot' ? body.slice(at + 1) : [];
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0);
}
