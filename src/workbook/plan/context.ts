import type { Settings } from '../../domain/settings/settings';
import { sheetText, type Language, type SheetKeyAsking } from '../../strings/texts';
import type { BookNames } from '../layout/bookNames';

/** What every plan needs to know. */
export interface PlanContext {
  readonly language: Language;
  readonly names: BookNames;
  readonly settings: Settings;
  /** Sheets whose table was made anew in place of one that was lost, until a person confirms what it holds. */
  readonly unconfirmed?: ReadonlySet<string>;
}

/** County and year as titles show them; empty where the book does not know. */
export function titleParams(context: PlanContext): { readonly county: string; readonly year: string } {
  const { county, year } = context.settings;
  return {
    county: county ?? '',
    year: year === null ? '' : sheetText(context.language, 'title.year', { year }),
  };
}

/** A title without the gaps that missing parts leave. */
export function titleText(
  context: PlanContext,
  key: SheetKeyAsking<'county' | 'year' | 'type'>,
  type = '',
): string {
  return sheetText(context.language, key, { ...titleParams(context), type }).trim();
}
