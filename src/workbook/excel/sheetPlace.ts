/** Rows of a sheet as an event names them: the sheet by its id, rows zero-based. */
export interface SheetRows {
  readonly sheetId: string;
  readonly first: number;
  readonly count: number;
}

/** Rows in which no one can count: a whole column, or several areas at once. */
const ALL_ROWS = { first: 0, count: 1_048_576 } as const;

/**
 * The rows an A1 address covers (`C5`, `C5:D9`, `5:9`), zero-based. Several areas, and whole
 * columns, count as every row of the sheet.
 */
export function rowsOfAddress(address: string): { readonly first: number; readonly count: number } {
  const bare = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const match = /^(?:[A-Z]{0,3})(\d+)(?::(?:[A-Z]{0,3})(\d+))?$/i.exec(bare);
  if (match?.[1] === undefined) return ALL_ROWS;
  const first = Number(match[1]) - 1;
  const last = match[2] === undefined ? first : Number(match[2]) - 1;
  return { first, count: last - first + 1 };
}

/** Zero-based row and column of a single A1 address. @throws RangeError for anything else */
export function cellOfAddress(address: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]{1,3})(\d+)$/i.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) throw new RangeError(`no cell: ${address}`);
  const column = Array.from(match[1].toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(match[2]) - 1, column: column - 1 };
}
