import type { FindingParams } from '../../domain/findings/findingParams';
import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { cellAddress, columnLetters } from '../../workbook/formulas/address';
import type { SheetContent } from '../../workbook/snapshot/sheetContent';
import type { ColumnDamage } from '../book/columnDamage';
import type { Damage } from '../book/damage';
import { columnPlan } from './columnWrites';
import { answerOf, REMADE, type MendPlan } from './mendPlan';

/** What mending did, told once it is done: no later look at the book could tell. */
export function mendedFindings(plan: MendPlan, contents: readonly SheetContent[]): readonly Finding[] {
  return plan.damages.flatMap((damage) => {
    if (damage.kind === 'columns') return columnFindings(damage, contents);
    const variant = mendedAs(damage, plan);
    if (variant === null) return [];
    const { sheet } = damage;
    return [makeFinding('mended', { cell: { sheet, cell: 'A1' }, params: { variant, sheet } })];
  });
}

function mendedAs(
  damage: Exclude<Damage, ColumnDamage>,
  plan: MendPlan,
): FindingParams['mended']['variant'] | null {
  switch (damage.kind) {
    case 'tableGone':
      return REMADE[damage.role];
    case 'nameGone':
      return 'named';
    case 'unconfirmed':
      return answerOf(plan, damage) === 'counts' ? 'confirmed' : null;
  }
}

function columnFindings(damage: ColumnDamage, contents: readonly SheetContent[]): readonly Finding[] {
  const { sheet, row, hasCodes, isReadable, isCoded, present, missing, wanted } = damage;
  const content = contents.find((each) => each.sheet === sheet);
  if (content === undefined || !isReadable) return [];
  const told = (column: number, params: FindingParams['columnsMended']): Finding =>
    makeFinding('columnsMended', { cell: { sheet, cell: cellAddress(row + 1, column) }, params });
  const headers = content.values[row + (hasCodes ? 1 : 0)] ?? [];
  const aside = [...columnPlan(damage, content).foreign].flatMap(([from, to]): readonly Finding[] => {
    const header = String(headers[from] ?? '');
    return to === null || from === to
      ? []
      : [told(to, { variant: 'aside', sheet, header, letter: columnLetters(to) })];
  });
  const remade = missing.map(({ code, header, held }) =>
    told(wanted.indexOf(code), {
      variant: held === 'nothing' ? 'remade' : 'remadeEmpty',
      sheet,
      column: header,
    }),
  );
  const details = [...aside, ...remade, ...(isCoded ? [] : [told(0, { variant: 'codes', sheet })])];
  if (details.length > 0) return details;
  const isMoved = present.some((code, at) => code !== null && wanted[at] !== code);
  return isMoved ? [told(0, { variant: 'moved', sheet })] : [];
}
