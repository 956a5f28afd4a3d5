import { TABLE_COLUMNS } from '../../layout/codeRow';
import { NEGATIVE_COLUMNS } from '../../layout/columns';
import { requiredColumns } from '../../layout/table';
import type { TableRole } from '../../layout/names';
import { NUMBER_COLUMNS } from '../../layout/numberColumns';

type Span = readonly [from: number, to: number];

/**
 * Where the columns of numbers of a table stand, from the first to before the last; in their places, as every whole
 * table has them. Tiers stand at the end of the negative list.
 *
 * @param columns how many the table has
 */
export function numberColumns(role: TableRole, columns: number): readonly Span[] {
  if (!hasNumbers(role)) return [];
  const wanted: ReadonlySet<string> = new Set(NUMBER_COLUMNS[role]);
  const spans = TABLE_COLUMNS[role].flatMap(({ code }, at): readonly Span[] =>
    wanted.has(code) ? [[at, at + 1]] : [],
  );
  const tiers: readonly Span[] =
    role === 'negative' ? [[requiredColumns(NEGATIVE_COLUMNS).length, columns]] : [];
  return [...spans, ...tiers].filter(([from, to]) => from < to && to <= columns);
}

function hasNumbers(role: TableRole): role is keyof typeof NUMBER_COLUMNS {
  return Object.hasOwn(NUMBER_COLUMNS, role);
}
