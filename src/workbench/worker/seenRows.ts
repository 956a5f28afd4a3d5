import { styleAt, type Area, type Sheet } from '../../host';

/** What says of each row of a sheet what it is: the texts in its locked cells, for nobody types those. */
type RowTexts = ReadonlyMap<number, string>;

interface Drawn {
  readonly drawing: number;
  readonly sheet: string;
  readonly rows: RowTexts;
}

/** Drawings that are remembered: a page is hardly ever further behind. */
const MOST = 8;

/**
 * What the rows of a sheet were when it was drawn. Whoever types looks at the last drawing that reached them, and means
 * the row that stands there; by then an add-in may have put another in its place.
 */
export class SeenRows {
  #drawn: readonly Drawn[] = [];

  /** Keeps what a sheet shows in a drawing. */
  keep(drawing: number, sheet: Sheet): void {
    this.#drawn = [...this.#drawn.slice(1 - MOST), { drawing, sheet: sheet.id, rows: rowTexts(sheet) }];
  }

  /**
   * Whether the rows of an area are those that somebody saw. Always where the first cell is locked, in which case nothing
   * tells what was typed from what says what the row is, or where nothing is known of what was seen.
   *
   * @param seen the last drawing that they saw, of whichever sheet
   */
  areStill(seen: number, sheet: Sheet, { row, column, rows }: Area): boolean {
    const before = this.#drawn
      .filter(({ drawing, sheet: id }) => id === sheet.id && drawing <= seen)
      .at(-1)?.rows;
    if (before === undefined || styleAt(sheet, row, column).locked) return true;
    return Array.from({ length: rows }, (_, index) => row + index).every(
      (each) => (before.get(each) ?? '') === textsOf(sheet, each),
    );
  }
}

function rowTexts(sheet: Sheet): RowTexts {
  return new Map([...sheet.cells.keys()].map((row) => [row, textsOf(sheet, row)]));
}

function textsOf(sheet: Sheet, row: number): string {
  const texts = [...(sheet.cells.get(row) ?? [])].flatMap(([column, { content, style }]) =>
    content.kind === 'text' && style.locked ? [`${column} ${content.text}`] : [],
  );
  return texts.sort().join('\n');
}
