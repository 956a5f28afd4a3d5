import { quoteSheetName } from '../model/address';
import { mayMention, rewriteReferences } from './references';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  if (!mayMention(formula, oldName)) return formula;
  return rewriteReferences(formula, (reference) =>
    reference.sheet !== null && same(reference.sheet, oldName)
      ? { ...reference, sheet: newName, prefix: `${quoteSheetName(newName)}!` }
      : reference,
  );
}

/** The formula after a sheet was deleted: what pointed to it is `#REF!`. */
export function removeSheetFromFormula(formula: string, name: string): string {
  if (!mayMention(formula, name)) return formula;
  return rewriteReferences(formula, (reference) =>
    reference.sheet !== null && same(reference.sheet, name) ? '#REF!' : reference,
  );
}
