import type { IndicatorColumn } from '../layout/columns';
import { tableRecords } from './records';
import type { BookSnapshot } from './snapshot';

/** The names of the categories of a book, as its sheet 指标库 has them. */
export function definedCategories({ tables }: Pick<BookSnapshot, 'tables'>): readonly string[] {
  if (tables.indicators === undefined) return [];
  const records = tableRecords<IndicatorColumn>(tables.indicators, ['category']);
  return [...new Set(records.map((record) => record.text('category')))];
}
