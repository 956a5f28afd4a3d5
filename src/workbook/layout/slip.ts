import type { Part, PartId } from '../../domain/definitions/definitions';
import type { ResultState } from '../../domain/scoring/resultState';

/** What a unit is told of its result: figures in points, as the book shows them. */
export interface Slip {
  readonly unit: string;
  readonly type: string;
  readonly group: string | null;
  /** The parts of its unit type, where they are its own. */
  readonly parts?: readonly Part[];
  /** Its scores with subtotals and part totals, in the order of its block on the score sheet. */
  readonly lines: readonly SlipLine[];
  readonly total: number;
  /** What the register says of it, also what does not count. */
  readonly deductions: readonly SlipDeduction[];
  /** What the register adds; null in a book without bonuses. */
  readonly bonus: number | null;
  /** ≤ 0. */
  readonly deduction: number;
  readonly final: number;
  readonly grade: string | null;
  readonly state: ResultState;
  readonly isVetoed: boolean;
  readonly standing: Standing;
}

/** A score, or a sum of scores. */
export type SlipLine =
  | {
      readonly kind: 'indicator';
      readonly part: PartId;
      readonly category: string;
      readonly indicator: string;
      /** Null where the definitions have none. */
      readonly cap: number | null;
      /** Null where nothing counts. */
      readonly points: number | null;
      /** What its score follows from, as entered, and the target it is measured by; null where the score is entered itself. */
      readonly achieved: { readonly target: string | null; readonly actual: string } | null;
      /** Why nothing was counted, or what is counted is none of its own; null for a score. */
      readonly lacks: 'blank' | 'notAssessed' | 'invalid' | null;
      readonly remark: string;
    }
  | { readonly kind: 'subtotal'; readonly part: PartId; readonly category: string; readonly points: number }
  | { readonly kind: 'part'; readonly part: PartId; readonly points: number };

/** A row of the register. */
export interface SlipDeduction {
  readonly item: string;
  readonly tier: string;
  readonly times: string;
  /** Empty where it is 1. */
  readonly factor: string;
  readonly basis: string;
  /** As it was entered: a day of Excel's, or a text. */
  readonly date: string | number | boolean;
  /** Null where it does not count. */
  readonly points: number | null;
  /** Why it does not count, or not whole; null where it does. */
  readonly lacks: 'superseded' | 'refused' | 'limited' | null;
}

/** The place among others, and what parts it from the next. */
export type Standing =
  | {
      readonly kind: 'ranked';
      readonly rank: number;
      /** How many have a rank, itself included. */
      readonly rivals: number;
      /** The nearest other rank: the one before it, for the first the one after it; null where all are tied. */
      readonly next: { readonly rank: number; readonly points: number } | null;
      readonly isTied: boolean;
    }
  /** The only unit of its type or group. */
  | { readonly kind: 'alone' }
  /** Its state says why. */
  | { readonly kind: 'unranked' };
