import type { Variant } from './variant';

/** How a table was mended: made anew empty, with the defaults, from the score sheets; given its name again; confirmed as it is. */
export type Mended = 'empty' | 'defaults' | 'rebuilt' | 'named' | 'confirmed';

/** A part of how a sheet looks or prints. */
export type LookPart = 'freeze' | 'look' | 'print' | 'filter' | 'columns' | 'rows' | 'colours' | 'formats';

/** What the kinds of finding tell that are about tables of the book as a whole; see `FindingParams`. */
export interface DamageParams {
  /** A sheet that is gone with what people made on it; by what the add-in calls it. */
  readonly tableGone: Variant<
    'about' | 'indicators' | 'units' | 'negative' | 'ledger' | 'removed',
    { readonly sheet: string }
  >;
  readonly tableNameGone: { readonly sheet: string };
  readonly mended: Variant<Mended, { readonly sheet: string }>;
  /** Columns of a table, by their headers; what stands in the way of using the table, or what was done about it. */
  readonly columnsDamaged:
    | Variant<'foreign', { readonly sheet: string; readonly letter: string; readonly header: string }>
    | Variant<'gone' | 'notesGone' | 'entriesGone', { readonly sheet: string; readonly column: string }>
    | Variant<'codes' | 'moved' | 'unreadable', { readonly sheet: string }>;
  readonly columnsMended:
    | Variant<'aside', { readonly sheet: string; readonly header: string; readonly letter: string }>
    | Variant<'remade' | 'remadeEmpty', { readonly sheet: string; readonly column: string }>
    | Variant<'codes' | 'moved', { readonly sheet: string }>;
  readonly headerChanged: { readonly entered: string; readonly header: string };
  readonly tableUnconfirmed: { readonly sheet: string };
  /** Excel refused a part of a sheet's look; the job was done all the same. */
  readonly undecorated: Variant<LookPart, { readonly sheet: string }>;
}
