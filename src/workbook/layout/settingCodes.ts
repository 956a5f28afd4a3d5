import type { DefaultPart } from '../../domain/definitions/partsOf';

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
const FOLDED_SETTINGS: ReadonlySet<string> = new Set<SettingCode>([
  'tieOrder',
  'factor',
  'evidence',
  'limits.bonus',
  'limits.deduction',
]);

/** Code of the row that keeps the version of the layout. */
export const VERSION_CODE = 'layoutVersion';

/** What is said of a unit type's parts where they are its own, each in a row: the parts, and the components. */
export const PART_SETTINGS = ['parts', 'components'] as const;

export type PartSetting = (typeof PART_SETTINGS)[number];

/** Code of a unit type's parts, or of its components. */
export function partsCode(unitType: string, what: PartSetting): string {
  return `${what}:${unitType}`;
}

/** Whose parts or components a code is of; null for the code of another setting. */
export function readPartsCode(
  code: string,
): { readonly unitType: string; readonly what: PartSetting } | null {
  const [, word, unitType] = /^(parts|components):(.+)$/su.exec(code) ?? [];
  const what = PART_SETTINGS.find((each) => each === word);
  return unitType === undefined || what === undefined ? null : { unitType, what };
}

/** Code of the hidden row that keeps the ids of a unit type's parts, where they do not follow from their names. */
export function partIdsCode(unitType: string): string {
  return `partIds:${unitType}`;
}

/** Whether the row of a setting is hidden while it holds nothing. */
export function isFoldedSetting(code: string): boolean {
  return FOLDED_SETTINGS.has(code) || readPartsCode(code) !== null;
}

/** Code of a unit type's weight of a part. */
export function weightCode(unitType: string, part: DefaultPart): string {
  return `weight:${unitType}:${part}`;
}

/** Whose weight a code is, and of which part; null for the code of another setting. */
export function readWeightCode(
  code: string,
): { readonly unitType: string; readonly part: DefaultPart } | null {
  const [, unitType, part] = /^weight:(.+):(common|own)$/su.exec(code) ?? [];
  return unitType === undefined || (part !== 'common' && part !== 'own') ? null : { unitType, part };
}
