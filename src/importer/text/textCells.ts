import { DocumentUnreadable } from '../documentUnreadable';
import { isHeaderAhead, isHeadingAhead } from './headingAhead';
import { tabbedTable, type TabbedTable } from './tabbedRows';

/** A cell of a text dump, before it is known which row it belongs to. */
export interface TextCell {
  /** Lines with text. */
  readonly paragraphs: readonly string[];
  /** How many blank lines follow; the row may end here if there are any. */
  readonly gapAfter: number;
  /** Whether the row surely ends here (the next cell begins with a blank before its tab). */
  readonly rowEnds: boolean;
}

/** The cells of one table, a table of one row a line, or one line of text outside tables. */
export type TextPiece =
  | { readonly kind: 'table'; readonly table: TabbedTable }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: readonly TextCell[] };

/** A line that begins a cell; what stands before the tab tells of a missing last cell of the row before. */
const CELL_START = /^([ \u00a0\u3000]*)\t(.*)$/s;

/** How many blank lines part the end of a table from the text below it. */
const GAP_BEFORE_TEXT = 2;

/** Where rows might end is asked of so many cells: a table of 3,000 with a text behind 1,000 of its gaps. */
const MOST_ASKED = 3_000_000;

/**
 * Cuts a text dump into lines of text and the cells of tables. A cell begins on a line that starts with
 * a tab and goes on to the next such line, unless lines hold whole rows ({@link tabbedTable}); text after {@link GAP_BEFORE_TEXT} blank lines ends the table
 * if `rowMayEnd` agrees (a cell may hold blank lines itself), and so does a heading above another table.
 *
 * @param rowMayEnd asked with the cells read so far; true when they make whole rows.
 * @throws DocumentUnreadable `tooManyElements` for a table with gaps beyond counting.
 */
export function cutText(text: string, rowMayEnd: (cells: readonly TextCell[]) => boolean): TextPiece[] {
  const pieces: TextPiece[] = [];
  let table: OpenTable | null = null;
  const lines = text.split('\n');
  let read = 0;
  let asked = 0;
  const mayEnd = (cells: readonly TextCell[]): boolean => {
    asked += cells.length;
    if (asked > MOST_ASKED) {
      throw new DocumentUnreadable('tooManyElements', { limit: 'gaps', most: MOST_ASKED });
    }
    return rowMayEnd(cells);
  };
  for (const [at, line] of lines.entries()) {
    if (at < read) continue;
    const tabbed = table === null ? tabbedTable(lines, at) : null;
    if (tabbed !== null) {
      pieces.push({ kind: 'table', table: tabbed });
      read = tabbed.end;
      continue;
    }
    const start = CELL_START.exec(line);
    if (start !== null) {
      table ??= new OpenTable();
      table.begin(start[1] ?? '', start[2] ?? '');
    } else if (table === null) {
      if (line.trim() !== '') pieces.push({ kind: 'line', text: line.trim() });
    } else if (line.trim() === '') {
      table.blank(line);
    } else if (
      endsTable(table.blanks, lines, at) &&
      (mayEnd(table.soFar()) || isNextTable(table.blanks, lines, at))
    ) {
      pieces.push({ kind: 'cells', cells: table.soFar() });
      pieces.push({ kind: 'line', text: line.trim() });
      table = null;
    } else {
      table.continue(line);
    }
  }
  if (table !== null) pieces.push({ kind: 'cells', cells: table.soFar() });
  return pieces;
}

/** Behind a wide gap lines with another table's header below them end even a row that lacks cells. */
function isNextTable(blanks: number, lines: readonly string[], at: number): boolean {
  return blanks >= GAP_BEFORE_TEXT && isHeaderAhead(lines, at);
}

/** A wide gap ends a table; a narrow one does where a heading and another table's header follow. */
function endsTable(blanks: number, lines: readonly string[], at: number): boolean {
  return blanks >= GAP_BEFORE_TEXT || (blanks > 0 && isHeadingAhead(lines, at));
}

/** The last cell of a row, of which the dump kept nothing but a blank. */
const MISSING_CELL: TextCell = { paragraphs: [], gapAfter: 1, rowEnds: true };

/** The cells of the table that is being read. */
class OpenTable {
  /** Blank lines since the last line with text or a tab. */
  blanks = 0;
  readonly #cells: TextCell[] = [];
  #lines: string[] | null = null;
  /** Whether one of the blank lines holds a blank: what a missing last cell leaves behind. */
  #trace = false;

  begin(before: string, text: string): void {
    if (before !== '' && this.#lines !== null) {
      this.#finish(0);
      this.#cells.push(MISSING_CELL);
    } else {
      this.#finish(this.blanks);
    }
    this.#lines = [text];
    this.#reset();
  }

  continue(line: string): void {
    this.#lines?.push(line);
    this.#reset();
  }

  blank(line: string): void {
    this.blanks += 1;
    this.#trace ||= line !== '';
  }

  soFar(): readonly TextCell[] {
    const last = this.#lines === null ? [] : [cellOf(this.#lines, this.blanks)];
    return [...this.#cells, ...last, ...(this.#trace ? [MISSING_CELL] : [])];
  }

  #finish(gapAfter: number): void {
    if (this.#lines !== null) this.#cells.push(cellOf(this.#lines, gapAfter));
    this.#lines = null;
  }

  #reset(): void {
    this.blanks = 0;
    this.#trace = false;
  }
}

function cellOf(lines: readonly string[], gapAfter: number): TextCell {
  const paragraphs = lines.map((line) => line.trim()).filter((line) => line !== '');
  return { paragraphs, gapAfter, rowEnds: false };
}
