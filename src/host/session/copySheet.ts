import type { Cell, DefinedName, Sheet } from '../model/book';
import { WHOLE_SHEET } from '../model/areas';
import { forEachCell } from '../model/cells';
import { freeSheetId } from '../model/newBook';
import { renameSheetInFormula } from '../formula/sheetNamesInFormula';
import { EVENT } from './events';
import { placeOfName } from './names';
import { rewriteConditionalFormat, rewriteValidation } from './rewriteFormulas';
import type { Session } from './session';
import { nameOfCopy } from './sheetNames';
import { activateSheet, requireOpenStructure } from './sheets';

/**
 * Copies a sheet as Move or Copy › Create a copy does: the copy stands behind its source and comes to the front,
 * with all that the source has, protection and its password included. Names that point into the source, the
 * book's too, become names of the copy alone; what points to the source from the source points to the copy.
 *
 * @see https://support.microsoft.com/office/move-or-copy-worksheets-or-worksheet-data-47207967-bbb2-4e95-9b5c-3c174aa69328
 */
export function copySheet(session: Session, source: Sheet): Sheet {
  requireOpenStructure(session);
  const { book } = session;
  const name = nameOfCopy(session, source);
  const toCopy = (formula: string): string => renameSheetInFormula(formula, source.name, name);
  const copy: Sheet = {
    ...source,
    id: freeSheetId(book),
    name,
    cells: copyCells(source, toCopy),
    columnStyles: new Map(source.columnStyles),
    rowStyles: new Map(source.rowStyles),
    columnWidths: new Map(source.columnWidths),
    hiddenColumns: new Set(source.hiddenColumns),
    rowHeights: new Map(source.rowHeights),
    hiddenRows: new Set(source.hiddenRows),
    validations: structuredClone(source.validations),
    conditionalFormats: source.conditionalFormats.map((rule) => ({
      ...structuredClone(rule),
      id: session.nextId('cf'),
    })),
    merges: [...source.merges],
    protection: { ...source.protection },
    page: structuredClone(source.page),
    names: namesOfCopy(session, source, toCopy),
  };
  for (const rule of copy.validations) rewriteValidation(rule, toCopy);
  for (const rule of copy.conditionalFormats) rewriteConditionalFormat(rule, toCopy);
  session.edit('book', () => {
    book.sheets.splice(book.sheets.indexOf(source) + 1, 0, copy);
    session.calculator.addSheet(copy.id, name);
    forEachCell(copy, WHOLE_SHEET, ({ content }, row, column) => {
      if (content.kind !== 'empty') session.calculator.setCell(copy.id, row, column, content);
    });
  });
  session.events.fireForCollection(EVENT.added, { worksheetId: copy.id, source: 'Local' });
  activateSheet(session, copy);
  return copy;
}

/** Contents and styles are never changed in place; the cells that bear them are. */
function copyCells(source: Sheet, toCopy: (formula: string) => string): Sheet['cells'] {
  const cells = new Map<number, Map<number, Cell>>();
  for (const [row, line] of source.cells) {
    const copied = new Map<number, Cell>();
    for (const [column, cell] of line) {
      const { content } = cell;
      copied.set(column, {
        ...cell,
        content: content.kind === 'formula' ? { kind: 'formula', formula: toCopy(content.formula) } : content,
      });
    }
    cells.set(row, copied);
  }
  return cells;
}

/** The sheet's own names, and the book's that point into it; one of its own goes before the book's of that name. */
function namesOfCopy(session: Session, source: Sheet, toCopy: (formula: string) => string): DefinedName[] {
  const own = new Set(source.names.map(({ name }) => name.toLowerCase()));
  const ofBook = session.book.names.filter(
    (name) => !own.has(name.name.toLowerCase()) && placeOfName(session, name)?.sheet === source,
  );
  return [...source.names, ...ofBook].map((name) => ({ ...name, formula: toCopy(name.formula) }));
}
