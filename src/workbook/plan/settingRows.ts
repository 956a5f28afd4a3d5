import type { Definitions, UnitType } from '../../domain/definitions/definitions';
import { DEFAULT_PARTS, type DefaultPart } from '../../domain/definitions/partsOf';
import { toNumber, type Points } from '../../domain/points/points';
import { WHOLE } from '../../domain/settings/basisPoints';
import { weightsOf, type Settings } from '../../domain/settings/settings';
import { sheetText, type Language, type SheetKeyAsking } from '../../strings/texts';
import {
  GRADE_CODES,
  PART_SETTINGS,
  partsCode,
  SETTING_CODES,
  weightCode,
  type GradeCode,
  type SettingCode,
} from '../layout/settingCodes';
import { componentsText, partsText } from '../layout/partsText';
import { tieOrderText } from '../layout/tieWords';
import { gradeText } from './gradeText';
import type { CellWrite } from '../writes/writes';

/** What kind of value a setting has, for whoever offers a field for it. */
export type SettingKind = 'text' | 'number' | 'choice' | 'percent';

/** One setting as the sheet 说明 shows it. */
export interface SettingRow {
  readonly code: string;
  readonly kind: SettingKind;
  readonly label: string;
  readonly value: CellWrite;
  /** Empty where the name and what can be chosen say it all. */
  readonly help: string;
  /** What can be chosen; null where anything may be entered. */
  readonly choices: readonly string[] | null;
  /** What other programs call the choices, in their order; null where there are none. */
  readonly words: readonly string[] | null;
  /** Names of the book's own that it may hold; null where it holds none. */
  readonly names: readonly string[] | null;
}

/** All settings with their present values, in the order of the sheet: the general ones, then the weights. */
export function settingRows(
  definitions: Definitions,
  settings: Settings,
  language: Language,
): readonly SettingRow[] {
  return [
    ...SETTING_CODES.map((code) => ({
      ...generalRow(code, settings, language),
      names: code === 'tieOrder' ? categoriesOf(definitions) : null,
    })),
    ...definitions.unitTypes.flatMap((type) => [
      ...weighedByRow(type).map((part): SettingRow => ({
        code: weightCode(type.id, part),
        kind: 'percent',
        label: sheetText(language, `setting.weight.${part}`, { type: type.name }),
        value: weightsOf(settings, type.id)[part] / WHOLE,
        help: sheetText(language, 'setting.weight.help'),
        choices: null,
        words: null,
        names: null,
      })),
      ...PART_SETTINGS.map((what): SettingRow => ({
        code: partsCode(type.id, what),
        kind: 'text',
        label: sheetText(language, `setting.${what}`, { type: type.name }),
        value: what === 'parts' ? partsText(type.parts ?? []) : componentsText(type.components ?? []),
        help: sheetText(language, `setting.${what}.help`),
        choices: null,
        words: null,
        names: null,
      })),
    ]),
  ];
}

/** The parts that have a weight each in a row of its own: those that every county has. */
function weighedByRow({ parts, indicators }: UnitType): readonly DefaultPart[] {
  if (parts !== undefined) return [];
  return DEFAULT_PARTS.filter((part) => indicators.some((indicator) => indicator.part === part));
}

type Choices = readonly [SheetKeyAsking, ...SheetKeyAsking[]];

const YES_NO: Choices = ['setting.yes', 'setting.no'];
const CHOICES: Readonly<Partial<Record<SettingCode, Choices>>> = {
  rankScope: ['setting.rankScope.unitType', 'setting.rankScope.group'],
  tieRule: ['setting.tieRule.gapped', 'setting.tieRule.dense'],
  notAssessed: ['setting.notAssessed.fold', 'setting.notAssessed.average', 'setting.notAssessed.full'],
  scaleTo100: YES_NO,
  blankIsZero: YES_NO,
  floorAtZero: YES_NO,
  sameEventOnce: YES_NO,
  factor: YES_NO,
  evidence: ['setting.evidence.tell', 'setting.evidence.leaveOut', 'setting.evidence.off'],
};

/** Settings of which their name and their choices say everything. */
const NAMED_BY_CHOICES = ['tieRule', 'rankScope', 'floorAtZero'] as const;

function namesItself(code: SettingCode): code is (typeof NAMED_BY_CHOICES)[number] {
  return NAMED_BY_CHOICES.some((each) => each === code);
}

/** Settings whose help does not speak of the two things that can be chosen. */
const CHOICES_UNTOLD: ReadonlySet<string> = new Set([
  ...NAMED_BY_CHOICES,
  'scaleTo100',
  'blankIsZero',
  'sameEventOnce',
]);

/** The help of a setting as it stands beside its cell, where nobody sees what can be chosen before opening the list. */
export function helpBesideCell(
  { code, help, choices }: Pick<SettingRow, 'code' | 'help' | 'choices'>,
  language: Language,
): string {
  const [first, second] = choices ?? [];
  if (first === undefined || second === undefined || !CHOICES_UNTOLD.has(code)) return help;
  const told = sheetText(language, 'setting.choices', { first, second });
  return help === '' ? told : sheetText(language, 'setting.choices.help', { choices: told, help });
}

const NUMBERS: ReadonlySet<SettingCode> = new Set(['year', 'limits.bonus', 'limits.deduction']);
const DECIMALS: Readonly<Partial<Record<SettingCode, readonly string[]>>> = {
  scoreDecimals: ['0', '1', '2', '3'],
  decimals: ['0', '1', '2', '3', '4'],
};

function categoriesOf({ unitTypes }: Definitions): readonly string[] {
  return [...new Set(unitTypes.flatMap(({ indicators }) => indicators.map(({ category }) => category)))];
}

function generalRow(code: SettingCode, settings: Settings, language: Language): Omit<SettingRow, 'names'> {
  const keys = CHOICES[code] ?? null;
  const decimals = DECIMALS[code];
  const choices = decimals ?? keys?.map((key) => sheetText(language, key)) ?? null;
  return {
    code,
    kind: choices !== null ? 'choice' : NUMBERS.has(code) ? 'number' : 'text',
    label: sheetText(language, `setting.${code}`),
    value: valueOf(code, settings, language),
    help: namesItself(code) ? '' : sheetText(language, `setting.${code}.help`),
    choices,
    words: decimals ?? keys?.map((key) => key.slice(key.lastIndexOf('.') + 1)) ?? null,
  };
}

function valueOf(code: SettingCode, settings: Settings, language: Language): CellWrite {
  const yesNo = (value: boolean): string => sheetText(language, value ? 'setting.yes' : 'setting.no');
  switch (code) {
    case 'year':
      return settings.year ?? '';
    case 'county':
      return settings.county ?? '';
    case 'title':
      return settings.title;
    case 'decimals':
    case 'scoreDecimals':
      return settings[code];
    case 'rankScope':
      return sheetText(language, `setting.rankScope.${settings.rankScope}`);
    case 'tieRule':
      return sheetText(language, `setting.tieRule.${settings.tieRule}`);
    case 'tieOrder':
      return tieOrderText(settings.tieOrder, language);
    case 'notAssessed':
      return sheetText(language, `setting.notAssessed.${settings.notAssessed}`);
    case 'scaleTo100':
    case 'blankIsZero':
    case 'floorAtZero':
    case 'sameEventOnce':
      return yesNo(settings[code]);
    case 'factor':
      return settings.factor ? yesNo(true) : '';
    case 'evidence':
      return settings.evidence === 'tell' ? '' : sheetText(language, `setting.evidence.${settings.evidence}`);
    case 'limits.bonus':
      return limitValue(settings.limits.bonus);
    case 'limits.deduction':
      return limitValue(settings.limits.deduction);
    case 'vetoGrade':
      return settings.vetoGrade ?? '';
    default:
      return gradeValue(code, settings, language);
  }
}

function limitValue(limit: Points | undefined): CellWrite {
  return limit === undefined ? '' : toNumber(limit);
}

function gradeValue(code: GradeCode, { grades }: Settings, language: Language): string {
  const band = grades[GRADE_CODES.indexOf(code)];
  return band === undefined ? '' : gradeText(band, language);
}
