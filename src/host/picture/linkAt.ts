import { formulaText, formulaTree, type FormulaPart } from '../calc/formulaTree';
import { FormulaUnsupported } from '../calc/formulaTokens';
import type { Sheet } from '../model/book';
import { cellAt } from '../model/cells';
import type { Session } from '../session/session';

const LINK = /\bHYPERLINK\(/i;

/** `HYPERLINK` whose target is written out as a text. */
const WRITTEN_OUT = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/**
 * Whether a click into a cell is worth asking {@link linkAt}, which may have to calculate: a cell that shows nothing
 * offers no link, and neither does one whose link is seen to lead out of the book.
 */
export function offersLink(sheet: Sheet, row: number, column: number, text: string): boolean {
  const cell = cellAt(sheet, row, column);
  if (cell?.hyperlink?.documentReference !== undefined) return true;
  if (cell?.content.kind !== 'formula' || text === '' || !LINK.test(cell.content.formula)) return false;
  const target = WRITTEN_OUT.exec(cell.content.formula)?.[1];
  return target === undefined ? targetFormula(cell.content.formula) !== null : target.startsWith('#');
}

/** Where a cell's link leads within the book, as an address or a name; null without one, or out of the book. */
export function linkAt(session: Session, sheet: Sheet, row: number, column: number): string | null {
  const cell = cellAt(sheet, row, column);
  if (cell?.hyperlink?.documentReference !== undefined) return cell.hyperlink.documentReference;
  if (cell?.content.kind !== 'formula' || !LINK.test(cell.content.formula)) return null;
  const formula = targetFormula(cell.content.formula);
  if (formula === null) return null;
  const target = session.calculator.evaluate(sheet.id, row, column, formula);
  return target.kind === 'text' && target.text.startsWith('#') ? target.text.slice(1) : null;
}

/** The formula with the target of each of its links instead of the link; null when its result is no link. */
function targetFormula(formula: string): string | null {
  try {
    const targets = targetOf(formulaTree(formula));
    return targets === null ? null : `=${formulaText(targets)}`;
  } catch (error) {
    // What this host cannot read shows an error in its cell, and leads nowhere.
    if (error instanceof FormulaUnsupported) return null;
    throw error;
  }
}

/** Looks where a link stays one: at the whole formula, and at what `IF` chooses. */
function targetOf(part: FormulaPart): FormulaPart | null {
  const [only, more] = part;
  if (only?.kind !== 'call' || more !== undefined) return null;
  if (only.name === 'HYPERLINK') return only.arguments[0] ?? null;
  if (only.name !== 'IF') return null;
  const [condition = [], ...choices] = only.arguments;
  const targets = choices.map(targetOf);
  if (targets.every((target) => target === null)) return null;
  const nowhere: FormulaPart = [{ kind: 'string', text: '""' }];
  return [{ ...only, arguments: [condition, ...targets.map((target) => target ?? nowhere)] }];
}
