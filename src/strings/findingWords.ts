import type { Finding } from '../domain/findings/finding';
import type { ComparedFigure, SettingFallback, UnitMaximum } from '../domain/findings/findingParams';
import { withoutUnseen } from '../domain/text/unseenCharacters';
import { textsIn } from './languageTexts';
import type { Filling } from './placeholders';
import { sheetText, type Language } from './texts';

/** Short name of a kind of finding. */
export function findingKind(code: Finding['code'], language: Language): string {
  return textsIn(language, 'findingKinds')[code];
}

type IsPlain<Type> = [Type] extends [Filling]
  ? string extends Type
    ? true
    : number extends Type
      ? true
      : false
  : false;

/** Parameters that are no words of ours: with any other member this is never. */
type Plain<Params> = Params extends unknown
  ? false extends { [Name in Exclude<keyof Params, 'variant'>]: IsPlain<Params[Name]> }[Exclude<
      keyof Params,
      'variant'
    >]
    ? never
    : Params
  : never;

/**
 * What a finding's text is filled in with: words of ours are put in the language, lists are joined, and
 * what is missing is a dash. What people typed stays as it is, whatever it looks like.
 */
export function findingFillings(
  { code, params }: Finding,
  language: Language,
): Readonly<Record<string, Filling>> {
  switch (code) {
    case 'maximaDiffer':
      return { ...params, units: maximaText(params.units, params.count, language) };
    case 'scoreNotNumber':
    case 'scoreAboveCap':
    case 'scoreBoolean':
      return { ...params, cap: orNone(params.cap, language) };
    case 'scoreNumberInDisguise':
      return params.variant === 'seen'
        ? { ...params }
        : {
            ...params,
            entered: withoutUnseen(params.entered),
            unseen: params.unseen
              .map((kind) => sheetText(language, `unseen.${kind}`))
              .join(sheetText(language, 'list.separator')),
          };
    case 'scoreDate':
    case 'scorePercent':
    case 'scoreFormat':
    case 'formatForeign':
      return { ...params, format: sheetText(language, `format.${params.format}`) };
    case 'numberConverted': {
      const column = sheetText(language, `header.${params.column}`);
      return params.variant === 'text'
        ? { ...params, column, entered: withoutUnseen(params.entered) }
        : { ...params, column, format: sheetText(language, `format.${params.format}`) };
    }
    case 'partNotFolded':
      return {
        ...params,
        part: typeof params.part === 'object' ? params.part.name : sheetText(language, `part.${params.part}`),
      };
    case 'capCellChanged':
      return { ...params, cap: orNone(params.cap, language) };
    case 'formulaNotFollowed':
      return { ...params, column: sheetText(language, `header.${params.column}`) };
    case 'ledgerPointsChanged':
      return { ...params, listed: orNone(params.listed, language) };
    case 'ledgerUnproved':
      return {
        missing: params.missing
          .map((code) => sheetText(language, `header.${code}`))
          .join(sheetText(language, 'list.separator')),
      };
    case 'ledgerUnfinished':
      return { missing: sheetText(language, `header.${params.missing}`) };
    case 'definitionInvalid':
      return { ...params, column: sheetText(language, `header.${params.column}`) };
    case 'settingInvalid':
      return { ...params, used: fallbackText(params.used, language) };
    case 'rowFigureDiffers':
      return { ...params, excel: orNone(params.excel, language), own: orNone(params.own, language) };
    case 'figureDiffers':
      return {
        unit: params.unit,
        figure: figureText(params.figure, language),
        excel: orNone(params.excel, language),
        own: orNone(params.own, language),
      };
    case 'noteOfOtherVersion':
      return {
        kind:
          params.kind === null
            ? sheetText(language, 'findings.unknownKind')
            : findingKind(params.kind, language),
      };
    default:
      return { ...(params satisfies Plain<typeof params>) };
  }
}

function orNone(value: Filling | null, language: Language): Filling {
  return value ?? sheetText(language, 'none');
}

function maximaText(units: readonly UnitMaximum[], count: number, language: Language): string {
  const named = units
    .map(({ unit, maximum }) => sheetText(language, 'list.maximum', { unit, maximum }))
    .join(sheetText(language, 'list.separator'));
  return count > units.length ? sheetText(language, 'list.more', { list: named }) : named;
}

function fallbackText(used: SettingFallback, language: Language): string {
  return typeof used === 'object' ? used.value : sheetText(language, `setting.${used}`);
}

function figureText(figure: ComparedFigure, language: Language): string {
  if (typeof figure === 'object') {
    return 'part' in figure ? sheetText(language, 'row.partTotal', { part: figure.part }) : figure.category;
  }
  return sheetText(language, figure === 'grade' ? 'header.grade' : `row.${figure}`);
}
