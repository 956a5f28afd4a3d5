import type { UnitType } from '../../domain/definitions/definitions';
import { weighing } from '../../domain/scoring/weighing';
import { WHOLE, type BasisPoints } from '../../domain/settings/basisPoints';
import type { Settings } from '../../domain/settings/settings';
import type { UnitBlock } from '../layout/scoreSheet';
import { roundHalfUpFormula } from './roundHalfUpFormula';
import { cellsOf } from './scoreFormulas';

const CAP = cellsOf('cap');
const COUNTED = cellsOf('counted');

/** Σ component weight × Σ part weight × part total, each part scaled to 100 first if set. The same rule as `weighing`. */
export function totalFormula(block: UnitBlock, type: UnitType, settings: Settings): string {
  const rows = new Map(block.parts.map(({ part, row }) => [part, row]));
  const terms = weighing(type, settings).flatMap(({ weight, parts }) => {
    const shares = parts.flatMap((part) => {
      const row = rows.get(part.id);
      return row === undefined ? [] : [shareOf(scaledPart(row, settings), part.weight)];
    });
    if (shares.length === 0) return [];
    const sum = shares.join('+');
    return [shareOf(shares.length > 1 && weight !== WHOLE ? `(${sum})` : sum, weight)];
  });
  return terms.length === 0 ? '=0' : `=${terms.join('+')}`;
}

function scaledPart(row: number, { scaleTo100 }: Settings): string {
  return scaleTo100 ? `IF(${CAP(row)}>0,${COUNTED(row)}/${CAP(row)}*100,${COUNTED(row)})` : COUNTED(row);
}

function shareOf(points: string, weight: BasisPoints): string {
  return weight === WHOLE ? points : `${points}*${weight}/${WHOLE}`;
}

/** Total of the caps of all parts, for information. */
export function totalCapFormula(block: UnitBlock): string {
  const cells = block.parts.map(({ row }) => CAP(row));
  return cells.length === 0 ? '=0' : `=ROUND(${cells.join('+')},3)`;
}

/** Total + bonus + deduction, bounded and rounded. */
export function finalFormula(block: UnitBlock, settings: Settings): string {
  const rows = [block.totalRow, block.bonusRow, block.deductionRow];
  const sum = rows.flatMap((row) => (row === null ? [] : [COUNTED(row)])).join('+');
  return `=${roundHalfUpFormula(settings.floorAtZero ? `MAX(0,${sum})` : sum, settings.decimals)}`;
}
