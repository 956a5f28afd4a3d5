import type { Method } from '../methods/method';
import type { Points } from '../points/points';
import type { BasisPoints, PartWeights } from '../settings/basisPoints';

/**
 * The id of a part of a unit type: unless the county has parts of its own, `common` 共性 (every unit of the type has its
 * indicators) or `own` 个性 (one unit's own).
 */
export type PartId = string;

/** A part of the assessment with a weight of its own 部分: 年终考核, 社会评价. */
export interface Part {
  readonly id: PartId;
  readonly name: string;
  readonly weight: BasisPoints;
  /** Name of the component that it counts in; null where it stands for itself, with 100 %. */
  readonly component: string | null;
}

/** Several parts that have a weight together 板块: 年终考核 and 平时考核 make 年度目标任务. */
export interface Component {
  readonly name: string;
  readonly weight: BasisPoints;
}

/** Where a cap comes from: written in the document, derived from it (see `CapDerivation`), or not known. */
export type CapSource = 'document' | 'derived' | 'missing';

/** Why a cap that the document leaves out follows from it all the same. */
export type CapDerivation =
  /** The only indicator without points in its category gets what the category has left. */
  | { readonly rule: 'categoryRemainder'; readonly category: string; readonly categoryCap: Points }
  /** Several without points share what the category has left, equally. */
  | {
      readonly rule: 'categoryShare';
      readonly category: string;
      readonly categoryCap: Points;
      readonly sharers: number;
    }
  /** A common indicator of the same name in another unit type lends its points; the table then adds up to 100. */
  | { readonly rule: 'lentByUnitType'; readonly lender: string };

/** A level above the category: 一级指标, with the points that the document gives it. */
export interface UpperLevel {
  readonly name: string;
  readonly points: Points | null;
}

/** An assessed indicator 指标. */
export interface Indicator {
  /** Stable: made of names, never of positions; see `stableId`. */
  readonly id: string;
  /** Where the unit type has no parts of its own, `own` exactly for what belongs to a unit. */
  readonly part: PartId;
  /** The unit it belongs to; null for a common indicator. */
  readonly unit: string | null;
  /** Category 类别; the own name where the document merges category and indicator into one cell. */
  readonly category: string;
  /** Points the document gives the category as a whole; null where it gives none. */
  readonly categoryCap: Points | null;
  readonly name: string;
  /** Target 目标要求, paragraphs separated by `\n`; empty where the document has none. */
  readonly target: string;
  /** Point cap 分值; null while it is missing. */
  readonly cap: Points | null;
  readonly capSource: CapSource;
  /** Set exactly when `capSource` is `'derived'`. */
  readonly capDerivation: CapDerivation | null;
  /** By which factor of its cap over-fulfilment may count, up to 200 %; left out where it may not. */
  readonly maxFactor?: BasisPoints;
  /** How its score follows from an actual 完成值; left out where it is entered itself. */
  readonly method?: Method;
  /** Responsible units 责任单位, as written. */
  readonly responsible: readonly string[];
  /** How points are given 评分标准, paragraphs separated by `\n`; left out where the document does not say. */
  readonly standard?: string;
  /** Who gives them 评分单位, as written; left out where the document does not say. */
  readonly scorer?: readonly string[];
  /** The levels above the category, from the highest; left out where there are none. */
  readonly levels?: readonly UpperLevel[];
}

/** An assessed unit 单位. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** Group 组别 as the document writes it, number included; null where there are none. */
  readonly group: string | null;
  /** Other names 别名 under which the document or staff mention it. */
  readonly aliases: readonly string[];
  /** Names that a person said do not mean it, however alike they look. */
  readonly notAliases: readonly string[];
  /** Basis of a veto 一票否决, which bounds the grade and leaves the score alone; null where there is none. */
  readonly veto: string | null;
}

/** A unit type 单位类型: the units that are assessed, and ranked, together. */
export interface UnitType {
  readonly id: string;
  /** As the document names it; also the name of its score sheet. */
  readonly name: string;
  readonly units: readonly Unit[];
  /** How much its parts count, where that is set: 100 % each otherwise. What a book has of it are its settings. */
  readonly weights?: PartWeights;
  /** Its parts where they are others than common and own, in the order of its sheets; their weights hold instead of `weights`. */
  readonly parts?: readonly Part[];
  /** What parts may belong to; left out where the county has none. */
  readonly components?: readonly Component[];
  /** Common ones first, then own ones, unit by unit, in the order of the document. */
  readonly indicators: readonly Indicator[];
}

/** One of the levels of a tiered item; `points` ≤ 0 in the negative list, ≥ 0 in the bonus list. */
export interface Tier {
  readonly name: string;
  readonly points: Points;
}

/** An item of the negative list 负面清单, or of the bonus list 加分清单. */
export interface NegativeItem {
  readonly id: string;
  readonly category: string;
  readonly text: string;
  readonly responsible: readonly string[];
  /** Points for one occurrence, ≤ 0 in the negative list, ≥ 0 in the bonus list; null for a tiered item, or where the document gives none. */
  readonly points: Points | null;
  /** Empty unless the points depend on the level (省, 市, 县). */
  readonly tiers: readonly Tier[];
  /** Most points, ≥ 0, that its entries of one unit add or take off together; left out where there is no such limit. */
  readonly limit?: Points;
  /** The same for all items of its category; where items differ, the smallest holds. */
  readonly categoryLimit?: Points;
}

/** Most points, ≥ 0, that all entries of a unit add or take off; what is left out has no limit. */
export interface RegisterLimits {
  readonly bonus?: Points;
  readonly deduction?: Points;
}

/** Something that leads to a veto 一票否决. */
export interface VetoItem {
  readonly text: string;
}

/** What the document defines; the source for every sheet. */
export interface Definitions {
  /** Title of the document; empty where it has none. */
  readonly title: string;
  /** Year of assessment; null where the document does not say. */
  readonly year: number | null;
  /** Name of the county (…县); null where the document does not say. */
  readonly county: string | null;
  readonly unitTypes: readonly UnitType[];
  readonly negativeList: readonly NegativeItem[];
  /** What earns points; left out where the county has no such list. */
  readonly bonusList?: readonly NegativeItem[];
  /** Left out where the county has none. */
  readonly limits?: RegisterLimits;
  /** What leads to a veto 一票否决; left out where the county has no such list. */
  readonly vetoList?: readonly VetoItem[];
}
