import type { Book, PageSetup, Sheet } from './book';

/** Names of the sheets a new book has. */
const FIRST_SHEET = 'Sheet1';

/** A book with one empty sheet, as after File › New. */
export function newBook(sheetName: string = FIRST_SHEET): Book {
  const sheet = newSheet(sheetId(1), sheetName);
  return {
    sheets: [sheet],
    names: [],
    active: sheet.id,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    settings: new Map(),
  };
}

/** An empty sheet that belongs to no book yet. */
export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    merges: [],
    protection: { on: false, options: {}, password: null },
    autoFilter: null,
    page: newPageSetup(),
    names: [],
  };
}

/** Excel's page set-up for a new sheet; margins 0.7" and 0.75", header and footer 0.3". */
export function newPageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    firstPageNumber: null,
    printArea: null,
    titleRows: null,
    rowBreaks: [],
    zoom: { scale: 100 },
    centerHorizontally: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
  };
}

/** The n-th sheet id; a GUID in braces, as Excel gives. */
export function sheetId(n: number): string {
  return `{${n.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
}

/** An id no sheet of the book has. */
export function freeSheetId(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.id));
  let n = book.sheets.length + 1;
  while (taken.has(sheetId(n))) n += 1;
  return sheetId(n);
}
