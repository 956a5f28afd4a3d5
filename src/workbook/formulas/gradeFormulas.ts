import { vetoIndex } from '../../domain/grading/gradeUnits';
import type { GradeBand } from '../../domain/grading/gradeBand';
import { toNumber } from '../../domain/points/points';
import { WHOLE } from '../../domain/settings/basisPoints';
import type { Settings } from '../../domain/settings/settings';
import { RANKING_COLUMNS } from '../layout/rankingSheet';
import { cellAddress, textLiteral } from './address';
import { STATE_CODES } from './formulaCodes';
import { unitColumn } from './ledgerFormulas';
import type { TablePlace } from './places';
import { rankedCount, type RankedRow } from './rankingFormulas';
import { tidiedText } from './textFormulas';

/** The formulas of a row of the ranking that make its grade. */
export interface GradeFormulas {
  /** Number of the grade its score and rank earn, from 1; 0 where they earn none. */
  readonly band: string;
  readonly grade: string;
}

/** The same rule as `gradeUnits`, live: the veto is read from the row's own cell. */
export function gradeFormulas(at: RankedRow, settings: Settings): GradeFormulas {
  const { row } = at;
  const { grades, vetoGrade } = settings;
  if (grades.length === 0) return { band: '=0', grade: '=""' };
  const { state, band, veto } = RANKING_COLUMNS;
  const cell = (column: number): string => cellAddress(row, column);
  const earned = grades.reduceRight(
    (otherwise, grade, index) => `IF(${condition(grade, at)},${index + 1},${otherwise})`,
    '0',
  );
  const bounded = `IF(${cell(veto)}="",${cell(band)},MAX(${cell(band)},${vetoIndex(grades, vetoGrade) + 1}))`;
  const names = grades.map(({ name }) => textLiteral(name)).join(',');
  return {
    band: `=IF(${cell(state)}>${STATE_CODES.provisional},0,${earned})`,
    grade: `=IF(${cell(band)}=0,"",CHOOSE(${bounded},${names}))`,
  };
}

function condition({ from, upTo }: GradeBand, at: RankedRow): string {
  const { final, position, rank } = RANKING_COLUMNS;
  const cell = (column: number): string => cellAddress(at.row, column);
  const conditions = [
    ...(from === null ? [] : [`${cell(final)}>=${toNumber(from)}`]),
    // A unit without rivals has an empty rank, and text is no share of anything.
    ...(upTo === null
      ? []
      : [`ISNUMBER(${cell(rank)})`, `${cell(position)}<=INT(${rankedCount(at)}*${upTo}/${WHOLE})`]),
  ];
  if (conditions.length === 0) return 'TRUE';
  return conditions.length === 1 ? conditions.join('') : `AND(${conditions.join(',')})`;
}

/**
 * Basis of a unit's veto as the sheet of the units gives it; empty text where there is none. Blanks are
 * none, and an error value says of nobody that there is one: the same rule as `vetoBasis`.
 */
export function vetoFormula(unit: string, units: TablePlace): string {
  const basis = `INDEX(${unitColumn(units, 'veto')},MATCH(${textLiteral(unit)},${unitColumn(units, 'id')},0))`;
  return `=IFERROR(IF(${tidiedText(basis)}="","",TRIM(${basis}&"")),"")`;
}
