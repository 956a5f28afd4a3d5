import type { ConvertedFormat } from '../scoring/readNumberCell';
import type { Variant } from './variant';

/** A column of numbers that people fill beside the scores. */
export type NumberColumn =
  'categoryCap' | 'cap' | 'actual' | 'points' | 'limit' | 'categoryLimit' | 'times' | 'factor' | 'value';

/** Where a number belongs: in which column, and of what, in the words of its row. */
interface NumberPlace {
  readonly column: NumberColumn;
  readonly name: string;
}

/** What Excel shows, having taken an entry for something else than a number. */
interface Converted extends NumberPlace {
  readonly format: ConvertedFormat;
  readonly shown: string;
}

/** What is told of a cell for a number, other than a score, that holds something else; see `FindingParams`. */
export interface NumberParams {
  readonly numberConverted:
    | Variant<'unknown', Converted>
    | Variant<'meant', Converted & { readonly meant: string }>
    | Variant<'text', NumberPlace & { readonly entered: string; readonly meant: string }>;
}
