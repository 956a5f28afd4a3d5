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
import { countAmong, type RankedRow } from './rankingFormulas';
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

function condition(grade: GradeBand, at: RankedRow): string {
  const { from } = grade;
  const conditions = [
    ...(from === null ? [] : [`${cellAddress(at.row, RANKING_COLUMNS.final)}>=${toNumber(from)}`]),
    ...placeConditions(grade, at),
  ];
  if (conditions.length === 0) return 'TRUE';
  return conditions.length === 1 ? conditions.join('') : `AND(${conditions.join(',')})`;
}

/** What a grade asks of a unit's place. */
function placeConditions({ upTo, places }: GradeBand, at: RankedRow): readonly string[] {
  const columns = at.table.compared.places;
  if (columns === null || (upTo === null && places === null)) return [];
  const cell = (column: number): string => cellAddress(at.row, column);
  return [
    // A unit without rivals has an empty rank, and no place.
    `ISNUMBER(${cell(RANKING_COLUMNS.rank)})`,
    ...(upTo === null
      ? []
      : [`${cell(columns.place)}<=INT(${countAmong(columns.taking, at)}*${upTo}/${WHOLE})`]),
    ...(places === null ? [] : [`${cell(columns.place)}<=${places}`]),
  ];
}

/**
 * Basis of a unit's veto as the sheet of the units gives it; empty text where there is none. Blanks are
 * none, and an error value says of nobody that there is one: the same rule as `vetoBasis`.
 */
export function vetoFormula(unit: string, units: TablePlace): string {
  const basis = `INDEX(${unitColumn(units, 'veto')},MATCH(${textLiteral(unit)},${unitColumn(units, 'id')},0))`;
  return `=IFERROR(IF(${tidiedText(basis)}="","",TRIM(${basis}&"")),"")`;
}
