import type { ForeignFormat } from '../scoring/numberFormat';
import type { DamageParams } from './damageParams';
import type { DefinitionParams } from './definitionParams';
import type { LedgerParams } from './ledgerParams';
import type { Seen } from './seen';
import type { NumberParams } from './numberParams';
import type { RuleParams } from './ruleParams';
import type { ScoreParams } from './scoreParams';
import type { Variant } from './variant';

export type { Seen } from './seen';

/** A figure that a score sheet and the program both come to: a category's subtotal, or one of the block's own lines. */
export type ComparedFigure =
  | { readonly category: string }
  | { readonly part: string }
  | 'commonTotal'
  | 'ownTotal'
  | 'total'
  | 'bonus'
  | 'deduction'
  | 'final'
  | 'rank'
  | 'grade';

/** What a setting that cannot be used falls back to: a word of the sheet 说明, or a value. */
export type SettingFallback =
  | 'yes'
  | 'no'
  | 'rankScope.unitType'
  | 'tieRule.gapped'
  | 'notAssessed.fold'
  | 'noLimit'
  | 'noParts'
  | 'noComponents'
  | 'evidence.tell'
  | 'noGrades'
  | 'noTieOrder'
  | 'lastGrade'
  | { readonly value: string };

/** A unit with the most points that it can reach. */
export interface UnitMaximum {
  readonly unit: string;
  readonly maximum: string;
}

/** Which table of the document, from 1, and how many rows it has. */
interface TableSize {
  readonly table: number;
  readonly rows: number;
}

/** What the kinds of finding tell that only reading a document can make; see `FindingParams`. */
interface ReadingParams extends RuleParams {
  readonly unreadTable: { readonly table: number; readonly rows: number };
  /** A table that is understood but for one thing, which only a person can say. */
  readonly unsureTable:
    | Variant<'points' | 'owners', TableSize & { readonly columns: string }>
    | Variant<'units' | 'figures' | 'marks', TableSize>
    | Variant<'responsible', TableSize & { readonly column: string }>
    | Variant<'heading', TableSize & { readonly text: string }>
    | Variant<'unlisted', TableSize & { readonly unit: string }>;
  /** What a person said of a table where the document does not tell. */
  readonly settledByReading:
    | Variant<'points', { readonly table: number; readonly columns: string; readonly column: string }>
    | Variant<'units', { readonly count: number; readonly units: string }>;
  /** Items that add points were taken over. */
  readonly bonusesRead: { readonly count: number; readonly text: string };
  /** What leads to a veto was taken over. */
  readonly vetoesRead: { readonly count: number; readonly text: string };
  /** A rule of the document that the book has no place for. */
  readonly ruleNotKept:
    | Variant<'weight' | 'stated' | 'limit', { readonly text: string }>
    | Variant<'limitOfType', { readonly text: string; readonly type: string }>
    | Variant<'bonus', { readonly count: number; readonly text: string }>
    | Variant<'lines', { readonly lines: number; readonly text: string }>;
  readonly levelSumDiffers: {
    readonly owner: string;
    readonly level: string;
    readonly points: string;
    readonly sum: string;
  };
  readonly trackedChanges: { readonly count: number; readonly text: string };
  readonly struckOut: { readonly count: number; readonly text: string };
  readonly hiddenSheets: { readonly count: number; readonly text: string };
  readonly hiddenCells: { readonly count: number; readonly text: string };
  readonly valuesMissing: { readonly count: number; readonly text: string };
  readonly roundedNumbers: { readonly count: number; readonly text: string };
  readonly blanksFilled: { readonly table: number; readonly column: string; readonly count: number };
  readonly nestedTable: { readonly table: number; readonly text: string };
  readonly unreadRow: { readonly text: string };
  readonly unreadLines: { readonly lines: number; readonly text: string };
  readonly strayMark: { readonly mark: string };
  readonly unnumberedUnit: { readonly unit: string };
  /** A line lists units, and what stands before them says something else of them than that they are assessed. */
  readonly otherUnits: { readonly text: string };
  readonly countyInferred: { readonly county: string; readonly count: number };
  readonly capDisagrees: { readonly name: string; readonly inName: string; readonly inColumn: string };
  readonly pointsUnreadable:
    | Variant<'indicator' | 'negative', { readonly name: string; readonly text: string }>
    | Variant<'inText', { readonly name: string }>;
  readonly deductionLimit: { readonly text: string };
  readonly unreadColumn:
    | Variant<'named', { readonly column: string; readonly tables: number }>
    | Variant<'unnamed', { readonly number: number; readonly tables: number }>;
  readonly totalRow: { readonly text: string };
}

/** The code of a finding of reading a document. */
export type ReadingCode = keyof ReadingParams;

/**
 * What each kind of finding tells, by its code: the one table from which findings, and what their texts
 * are filled in with, get their types. Points are written out; text is as people typed it, and no word
 * of ours: those are the literals, whose texts `src/strings` knows.
 */
export interface FindingParams
  extends ReadingParams, DamageParams, DefinitionParams, LedgerParams, NumberParams, ScoreParams {
  // What the definitions say
  readonly categorySumDiffers: {
    readonly owner: string;
    readonly category: string;
    readonly categoryCap: string;
    readonly sum: string;
  };
  readonly partSumNot100:
    | Variant<'own' | 'common', { readonly owner: string; readonly sum: string }>
    | Variant<'part', { readonly owner: string; readonly part: string; readonly sum: string }>
    | Variant<'everyUnit', { readonly owner: string; readonly count: number; readonly sum: string }>;
  /** Weights in percent that do not add up: of parts, of those of a component, or of components with what stands beside them. */
  readonly partWeightsNot100:
    | Variant<'parts' | 'components', { readonly type: string; readonly sum: number }>
    | Variant<'component', { readonly type: string; readonly component: string; readonly sum: number }>;
  readonly componentUnknown: { readonly type: string; readonly part: string; readonly component: string };
  /** A part without indicators, or a component without parts. */
  readonly partEmpty: Variant<'part' | 'component', { readonly type: string; readonly name: string }>;
  /** Of the units that differ only the first ones are named; `count` has them all. */
  readonly maximaDiffer: {
    readonly unitType: string;
    readonly usual: string;
    readonly count: number;
    readonly units: readonly UnitMaximum[];
  };
  readonly capDerived:
    | Variant<
        'categoryRemainder',
        {
          readonly owner: string;
          readonly name: string;
          readonly cap: string;
          readonly category: string;
          readonly categoryCap: string;
        }
      >
    | Variant<
        'categoryShare',
        {
          readonly owner: string;
          readonly name: string;
          readonly cap: string;
          readonly category: string;
          readonly categoryCap: string;
          readonly sharers: number;
        }
      >
    | Variant<
        'lentByUnitType',
        { readonly owner: string; readonly name: string; readonly cap: string; readonly lender: string }
      >;
  readonly capMissing:
    | Variant<'one', { readonly owner: string; readonly category: string; readonly name: string }>
    | Variant<'wholePart', { readonly owner: string; readonly count: number }>;
  readonly responsibleUnknown:
    | Variant<'likely', { readonly name: string; readonly count: number; readonly unit: string }>
    | Variant<'none', { readonly name: string; readonly count: number }>;
  readonly duplicateName: Variant<
    'unit' | 'indicator',
    { readonly owner: string; readonly name: string; readonly count: number }
  >;
  readonly unitWithoutIndicators:
    | Variant<'one', { readonly unitType: string; readonly unit: string }>
    | Variant<'wholeType', { readonly unitType: string; readonly count: number }>;
  readonly unitTypeWithoutUnits: { readonly unitType: string };
  readonly negativePointsMissing: { readonly text: string };
  /** Items of a category that say different limits of it. */
  readonly categoryLimitsDiffer: {
    readonly category: string;
    readonly limits: string;
    readonly smallest: string;
  };
  // The workbook
  readonly settingInvalid: {
    readonly setting: string;
    readonly entered: string;
    readonly used: SettingFallback;
  };
  readonly sheetMissing: { readonly type: string };
  readonly sheetCopied: { readonly sheet: string };
  readonly rowsChanged:
    | Variant<'found', { readonly sheet: string }>
    | Variant<'restored', { readonly sheet: string; readonly removed: string }>;
  readonly rowsBelowTable: { readonly sheet: string };
  readonly formulaOverwritten: Variant<Seen, { readonly entered: string }>;
  /** Told once for all units that are scored by the indicator; `cap` is null while it has none. */
  readonly capCellChanged: Variant<
    Seen,
    { readonly entered: string; readonly cap: number | null; readonly count: number }
  >;
  /** Null where there is, or should be, nothing. */
  readonly rowFigureDiffers: Variant<Seen, { readonly excel: string | null; readonly own: string | null }>;
  /** Stands at a cell of the row that can be seen; `hidden` is the address of the one that cannot. */
  readonly hiddenFormulaReplaced: Variant<Seen, { readonly hidden: string; readonly entered: string }>;
  /** Cells of a score sheet that say otherwise than the definitions do: targets, who is responsible, standards. */
  readonly shownTextsDiffer: Variant<Seen, { readonly sheet: string; readonly count: number }>;
  /** Null where there is no such figure, as for the rank of a unit that is not ranked. */
  readonly figureDiffers: {
    readonly unit: string;
    readonly figure: ComparedFigure;
    readonly excel: string | null;
    readonly own: string | null;
  };
  /** Cells for scores whose format would make something else of the next score. */
  readonly formatForeign: Variant<
    Seen,
    { readonly sheet: string; readonly format: ForeignFormat; readonly count: number }
  >;
  /** Cells for scores that are locked, as a paste with formats leaves them: nobody can type there. */
  readonly cellsLocked: Variant<Seen, { readonly sheet: string; readonly count: number }>;
  /** A finding that the workbook keeps, written by another version; `kind` is null for one not known here. */
  readonly noteOfOtherVersion: { readonly kind: ReadingCode | null; readonly record: string };
}
