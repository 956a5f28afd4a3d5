import type { ConditionalFormatRule, DefinedName, Sheet, ValidationRule } from '../model/book';
import { WHOLE_SHEET } from '../model/areas';
import { forEachCell } from '../model/cells';
import type { Session } from './session';
import { writeContent } from './writeContent';

/** @param home sheet the formula stands on; null for a name of the book */
export type RewriteFormula = (formula: string, home: Sheet | null) => string;

/** Rewrites the formulas of cells, names, validations and conditional formats after the book's structure changed. */
export function rewriteFormulas(session: Session, rewrite: RewriteFormula): void {
  const { book } = session;
  rewriteNames(book.names, (formula) => rewrite(formula, null));
  for (const sheet of book.sheets) {
    const here = (formula: string) => rewrite(formula, sheet);
    rewriteNames(sheet.names, here);
    for (const rule of sheet.validations) rewriteValidation(rule, here);
    for (const rule of sheet.conditionalFormats) rewriteConditionalFormat(rule, here);
    forEachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
      if (cell.content.kind !== 'formula') return;
      const formula = here(cell.content.formula);
      if (formula !== cell.content.formula) {
        writeContent(session, sheet, row, column, { kind: 'formula', formula });
      }
    });
  }
}

function rewriteNames(names: readonly DefinedName[], rewrite: (formula: string) => string): void {
  for (const name of names) name.formula = rewrite(name.formula);
}

/** Formulas inside a validation rule are the texts that begin with `=`. */
export function rewriteValidation(rule: ValidationRule, rewrite: (formula: string) => string): void {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('=') ? rewrite(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, walk(field)]));
  };
  rule.rule = walk(rule.rule) as ValidationRule['rule'];
}

export function rewriteConditionalFormat(
  rule: ConditionalFormatRule,
  rewrite: (formula: string) => string,
): void {
  const { format } = rule;
  switch (format.kind) {
    case 'custom':
      format.formula = rewrite(format.formula);
      return;
    case 'cellValue':
      format.formula1 = rewrite(format.formula1);
      if (format.formula2 !== undefined) format.formula2 = rewrite(format.formula2);
      return;
    case 'dataBar':
      for (const bound of [format.minimum, format.maximum]) {
        if (bound?.formula !== undefined) bound.formula = rewrite(bound.formula);
      }
  }
}
