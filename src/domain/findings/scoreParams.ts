import type { DefaultPart } from '../definitions/partsOf';
import type { ActualFault } from '../methods/actualFault';
import type { ForeignFormat } from '../scoring/numberFormat';
import type { Unseen } from '../text/unseenCharacters';
import type { Variant } from './variant';

/** A score 得分 that is refused. */
interface RefusedScore {
  readonly unit: string;
  readonly indicator: string;
  readonly entered: string;
}

/** A score that is refused where its cap tells what may be entered; null while the cap is missing. */
interface ScoreAgainstCap extends RefusedScore {
  readonly cap: string | null;
}

/** An entry that Excel took for something else than a number, or shows as something else; `shown` is what it shows. */
type ConvertedEntry =
  | Variant<'unknown', RefusedScore & { readonly format: ForeignFormat; readonly shown: string }>
  | Variant<
      'meant',
      RefusedScore & { readonly format: ForeignFormat; readonly shown: string; readonly meant: string }
    >;

/** What the kinds of finding about scores tell; see `FindingParams`. */
export interface ScoreParams {
  readonly scoreNotNumber: ScoreAgainstCap;
  /** `unseen` are the kinds of characters in it that nobody sees. */
  readonly scoreNumberInDisguise:
    | Variant<'seen', RefusedScore & { readonly meant: string }>
    | Variant<'unseen', RefusedScore & { readonly meant: string; readonly unseen: readonly Unseen[] }>;
  readonly scoreNegative: RefusedScore;
  readonly scoreAboveCap: ScoreAgainstCap;
  readonly scoreCapMissing: RefusedScore;
  readonly scoreErrorValue: RefusedScore;
  readonly scoreDate: ConvertedEntry;
  readonly scoreBoolean: ScoreAgainstCap;
  /** A score that was typed where it would follow from an actual. */
  readonly scoreTypedOver: RefusedScore;
  /** An actual 完成值 from which no score follows. */
  readonly actualInvalid: Variant<ActualFault, RefusedScore>;
  /** Something in the column of actuals, in a row that has none. */
  readonly actualStray: { readonly entered: string };
  /** An entry with more decimals than count, and what counts of it. */
  readonly scoreRounded: RefusedScore & { readonly points: string };
  /** Not assessed, said in another word than the one for it. */
  readonly scoreNotAssessed: RefusedScore;
  /** A part with indicators that are not assessed, which is not folded. */
  readonly partNotFolded: Variant<
    'nothingLeft' | 'capMissing',
    { readonly unit: string; readonly part: DefaultPart | { readonly name: string } }
  >;
  readonly scorePercent: ConvertedEntry;
  readonly scoreFormat: ConvertedEntry;
  /** A cell that looks empty and is not: it counts as not scored. */
  readonly scoreOnlyBlanks: { readonly unit: string; readonly indicator: string };
  readonly strayEntry: { readonly entered: string };
  readonly scoreMoved:
    | Variant<
        'gone' | 'second',
        {
          readonly unit: string;
          readonly indicator: string;
          readonly entered: string;
          readonly sheet: string;
        }
      >
    | Variant<'meanwhile', { readonly from: string; readonly entered: string; readonly sheet: string }>;
  readonly formulaNotFollowed: {
    readonly unit: string;
    readonly indicator: string;
    readonly column: 'score' | 'remark' | 'actual';
    readonly formula: string;
  };
}
