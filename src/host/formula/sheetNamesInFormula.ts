import { quoteSheetName } from '../model/address';
import { rewriteReferences } from './references';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  return rewriteReferences(formula, (reference) =>
    reference.sheet !== null && same(reference.sheet, oldName)
      ? { ...reference, sheet: newName, prefix: `${quoteSheetName(newName)}!` }
      : reference,
  );
}

/** The formula after a sheet was deleted: what pointed to it is `#REF!`. */
export function removeSheetFromFormula(formula: string, name: string): string {
  return rewriteReferences(formula, (reference) =>
    reference.sheet !== null && same(reference.sheet, name) ? '#REF!' : reference,
  );
}
