import type { Area, ConditionalFormatRule, Sheet, ValidationRule } from '../model/book';
import { subtract } from '../model/areas';
import { offsetFormula } from '../formula/offsetFormula';
import { rewriteConditionalFormat, rewriteValidation } from './rewriteFormulas';

/** Takes the validation off an area. What is left of a larger rule stays, in pieces. */
export function removeValidation(sheet: Sheet, area: Area): void {
  const left = sheet.validations.flatMap((rule) =>
    subtract(rule.area, area).map((piece) => validationPiece(rule, piece)),
  );
  sheet.validations.splice(0, Infinity, ...left);
}

/** The same rule on another area: its formulas are relative to the area's first cell, so they move along. */
export function validationPiece(rule: ValidationRule, area: Area): ValidationRule {
  const piece: ValidationRule = { ...rule, area };
  rewriteValidation(piece, mover(rule.area, area));
  return piece;
}

/** Takes the conditional formats off an area. */
export function removeConditionalFormats(sheet: Sheet, area: Area): void {
  const left = sheet.conditionalFormats.flatMap((rule) => {
    const pieces = subtract(rule.area, area);
    return pieces.map((piece, index) =>
      conditionalFormatPiece(rule, piece, index === 0 ? rule.id : `${rule.id}.${index}`),
    );
  });
  sheet.conditionalFormats.splice(0, Infinity, ...left);
}

function conditionalFormatPiece(rule: ConditionalFormatRule, area: Area, id: string): ConditionalFormatRule {
  const piece: ConditionalFormatRule = { ...rule, id, area, format: structuredClone(rule.format) };
  rewriteConditionalFormat(piece, mover(rule.area, area));
  return piece;
}

function mover(from: Area, to: Area): (formula: string) => string {
  return (formula) => offsetFormula(formula, to.row - from.row, to.column - from.column);
}
