import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import type { NumberColumn } from '../../domain/findings/numberParams';
import type { RefusedNumber } from '../../domain/scoring/readNumberCell';
import type { TableRecord } from './records';

/** The finding of a cell for a number, other than a score, that Excel made something else of, or that is text. */
export function convertedNumber<Code extends string>(
  row: TableRecord<Code>,
  code: Code,
  place: { readonly column: NumberColumn; readonly name: string },
  reading: Exclude<RefusedNumber, { readonly kind: 'unusable' }>,
): Finding {
  const { meant } = reading;
  const cell = row.place(code);
  if (reading.kind === 'text')
    return makeFinding('numberConverted', {
      cell,
      params: { variant: 'text', ...place, entered: String(row.value(code)), meant: String(meant) },
    });
  const { format, shown } = reading;
  return makeFinding('numberConverted', {
    cell,
    params:
      meant === null
        ? { variant: 'unknown', ...place, format, shown }
        : { variant: 'meant', ...place, format, shown, meant: String(meant) },
  });
}
