import type { Finding } from '../../domain/findings/finding';
import type { DefinitionColumn } from '../../domain/findings/definitionParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import type { NumberColumn } from '../../domain/findings/numberParams';
import { pointsFromNumber, type Points } from '../../domain/points/points';
import { readNumberCell } from '../../domain/scoring/readNumberCell';
import { isTierCode, type TierCode } from '../layout/tierCode';
import { convertedNumber } from './convertedNumber';
import type { TableRecord } from './records';

/** A column of points in the definition tables. */
type PointsColumn = DefinitionColumn & NumberColumn;

/**
 * Points of a cell of the definition tables; null when it is empty or, with a finding, when it holds
 * anything but points that `isGood` accepts.
 *
 * @param name what they are the points of
 * @param effect what becomes of the row where they cannot be used
 */
export function readCellPoints<Code extends string>(
  row: TableRecord<Code>,
  column: Code & (PointsColumn | TierCode),
  name: string,
  findings: Finding[],
  isGood: (points: Points) => boolean,
  effect: 'pointsMissing' | 'noLimit' = 'pointsMissing',
): Points | null {
  const reading = readNumberCell({ value: row.value(column), numberFormat: row.format(column) }, (number) => {
    const points = pointsFromNumber(number);
    return points !== null && isGood(points);
  });
  switch (reading.state) {
    case 'blank':
      return null;
    case 'number':
      return pointsFromNumber(reading.number);
    case 'refused':
      findings.push(
        reading.kind === 'unusable'
          ? definitionInvalid(row, column, effect)
          : convertedNumber(row, column, { column: isTierCode(column) ? 'points' : column, name }, reading),
      );
      return null;
  }
}

/** Why a row is left out: a text fits nothing, or a common indicator names a unit. */
export type InvalidRow = 'rowLeftOut' | 'commonOfUnit';

/** A cell of a definition table that cannot be used, and what became of its row. */
export function definitionInvalid<Code extends string>(
  row: TableRecord<Code>,
  column: Code & (DefinitionColumn | TierCode),
  effect: InvalidRow | 'pointsMissing' | 'noLimit' | 'noVeto' | 'noFactor' | 'noMethod' | 'noTarget',
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
