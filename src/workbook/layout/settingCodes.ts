import type { Part } from '../../domain/definitions/definitions';

/** Codes of the rows that hold the grades, best first. */
export const GRADE_CODES = ['grade:1', 'grade:2', 'grade:3', 'grade:4', 'grade:5'] as const;

export type GradeCode = (typeof GRADE_CODES)[number];

/** Codes of the settings table; those of the weights carry the unit type's id. */
export const SETTING_CODES = [
  'year',
  'county',
  'title',
  'scoreDecimals',
  'notAssessed',
  'decimals',
  'rankScope',
  'tieRule',
  'tieOrder',
  'scaleTo100',
  'blankIsZero',
  'floorAtZero',
  'sameEventOnce',
  'factor',
  'evidence',
  'limits.bonus',
  'limits.deduction',
  ...GRADE_CODES,
  'vetoGrade',
] as const;

export type SettingCode = (typeof SETTING_CODES)[number];

/** Settings that few counties use: their rows on the sheet 说明 are hidden until they hold something. */
export const FOLDED_SETTINGS: ReadonlySet<string> = new Set<SettingCode>([
  'tieOrder',
  'factor',
  'evidence',
  'limits.bonus',
  'limits.deduction',
]);

/** Code of the row that keeps the version of the layout. */
export const VERSION_CODE = 'layoutVersion';

/** Code of a unit type's weight of a part. */
export function weightCode(unitType: string, part: Part): string {
  return `weight:${unitType}:${part}`;
}

/** Whose weight a code is, and of which part; null for the code of another setting. */
export function readWeightCode(code: string): { readonly unitType: string; readonly part: Part } | null {
  const [, unitType, part] = /^weight:(.+):(common|own)$/su.exec(code) ?? [];
  return unitType === undefined || (part !== 'common' && part !== 'own') ? null : { unitType, part };
}
