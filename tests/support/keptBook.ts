import type { Book, Calculator, CopyableCalculator, MakeCalculator, Sheet } from '../../src/host';

/** What opens a book of its own that is like the one it was copied from. */
export interface BookCopy {
  readonly book: Book;
  readonly calculator: MakeCalculator;
}

/**
 * Keeps a book as it is now, with the calculator that holds its cells. Answers how to have copies of it: each costs a
 * fraction of making the book again, and nothing done to one is seen in another.
 */
export function keepBook(book: Book, calculator: CopyableCalculator): () => BookCopy {
  const kept = copyBook(book);
  const entered = calculator.copy();
  return () => ({ book: copyBook(kept), calculator: () => knowing(entered.copy()) });
}

function copyBook(book: Book): Book {
  return {
    ...book,
    sheets: book.sheets.map(copySheet),
    names: structuredClone(book.names),
    settings: new Map(book.settings),
  };
}

/** Contents and styles are never changed in place, and styles are compared by identity: copies share them. */
function copySheet(sheet: Sheet): Sheet {
  const { validations, conditionalFormats, merges, page, names } = sheet;
  return {
    ...sheet,
    ...structuredClone({ validations, conditionalFormats, merges, page, names }),
    cells: new Map(
      [...sheet.cells].map(([row, line]) => [
        row,
        new Map([...line].map(([column, cell]) => [column, { ...cell }])),
      ]),
    ),
    columnStyles: new Map(sheet.columnStyles),
    rowStyles: new Map(sheet.rowStyles),
    columnWidths: new Map(sheet.columnWidths),
    hiddenColumns: new Set(sheet.hiddenColumns),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    protection: { ...sheet.protection },
  };
}

/** A calculator that holds the sheets of the book already when it is told of them. */
function knowing(calculator: CopyableCalculator): Calculator {
  const told = new Set<string>();
  return {
    addSheet: (id, name) => {
      if (told.has(id) || !calculator.has(id)) calculator.addSheet(id, name);
      told.add(id);
    },
    renameSheet: (id, name) => {
      calculator.renameSheet(id, name);
    },
    removeSheet: (id) => {
      calculator.removeSheet(id);
    },
    setCell: (...cell) => {
      calculator.setCell(...cell);
    },
    value: (...cell) => calculator.value(...cell),
    evaluate: (...formula) => calculator.evaluate(...formula),
    dispose: () => {
      calculator.dispose();
    },
  };
}
