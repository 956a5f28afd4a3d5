/** Codes of the settings table; those of the weights carry the unit type's id. */
export const SETTING_CODES = [
  'year',
  'county',
  'title',
  'decimals',
  'rankScope',
  'tieRule',
  'scaleTo100',
  'blankIsZero',
  'floorAtZero',
] as const;

export type SettingCode = (typeof SETTING_CODES)[number];

/** Code of the row that keeps the version of the layout. */
export const VERSION_CODE = 'layoutVersion';

/** Code of a unit type's weight of a part. */
export function weightCode(unitType: string, part: 'common' | 'own'): string {
  return `weight:${unitType}:${part}`;
}
