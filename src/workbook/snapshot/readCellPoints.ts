import type { Finding } from '../../domain/findings/finding';
import type { DefinitionColumn } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { pointsFromNumber, type Points } from '../../domain/points/points';
import { isTierCode, type TierCode } from '../layout/tierCode';
import type { TableRecord } from './records';

/**
 * Points of a cell of the definition tables; null when it is empty or, with a finding, when it holds
 * anything but points that `isGood` accepts.
 */
export function readCellPoints<Code extends string>(
  row: TableRecord<Code>,
  column: Code & (DefinitionColumn | TierCode),
  findings: Finding[],
  isGood: (points: Points) => boolean,
): Points | null {
  const value = row.value(column);
  if (value === '') return null;
  const points = typeof value === 'number' ? pointsFromNumber(value) : null;
  if (points !== null && isGood(points)) return points;
  findings.push(definitionInvalid(row, column, 'pointsMissing'));
  return null;
}

/** Why a row is left out: a text fits nothing, or a common indicator names a unit. */
export type InvalidRow = 'rowLeftOut' | 'commonOfUnit';

/** A cell of a definition table that cannot be used, and what became of its row. */
export function definitionInvalid<Code extends string>(
  row: TableRecord<Code>,
  column: Code & (DefinitionColumn | TierCode),
  effect: InvalidRow | 'pointsMissing' | 'noVeto',
): Finding {
  return makeFinding('definitionInvalid', {
    cell: row.place(column),
    params: { variant: effect, column: columnTold(column), entered: row.text(column) },
  });
}

/** Tier columns are called by what they hold. */
function columnTold(code: DefinitionColumn | TierCode): DefinitionColumn {
  return isTierCode(code) ? 'points' : code;
}
