import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { rowsByKey } from '../../workbook/layout/scoreSheet';
import { takesActual } from '../../workbook/plan/methodCells';
import { scoreOfActual } from '../../domain/scoring/scoreKey';
import type { StoredRow } from '../../workbook/snapshot/readScores';
import type { BookState } from '../book/bookState';
import { shortName } from '../book/shortName';
import type { ActualReadings } from './actualReadings';

/** What is to be told of actuals 完成值: those that cannot be used, another word for 不考核, and what stands in rows without one. */
export function actualFindings(
  { stored, layouts }: Pick<BookState, 'stored' | 'layouts'>,
  { rows }: ActualReadings,
): readonly Finding[] {
  const known = rowsByKey(layouts);
  const strays = stored.flatMap(({ actuals }) =>
    actuals.filter((cell) => {
      const row = known.get(scoreOfActual(cell.key) ?? '');
      return cell.value('score') !== '' && (row === undefined || !takesActual(row));
    }),
  );
  return [
    ...rows.flatMap((row) => (row.cell === null ? [] : (rowFinding(row, row.cell) ?? []))),
    ...strays.map((cell) =>
      makeFinding('actualStray', {
        cell: cell.place('score'),
        params: { entered: String(cell.value('score')) },
      }),
    ),
  ];
}

type MethodRow = ActualReadings['rows'][number];

function rowFinding({ row, reading }: MethodRow, cell: StoredRow): Finding | null {
  const { unit, indicator } = row;
  const where = { cell: cell.place('score'), subject: { kind: 'indicator', id: indicator.id } } as const;
  const told = { unit: unit.name, indicator: shortName(indicator.name) };
  const params = { ...told, entered: String(cell.value('score')) };
  switch (reading.state) {
    case 'blank':
      return null;
    case 'notAssessed':
      return reading.isPlain ? null : makeFinding('scoreNotAssessed', { ...where, params });
    case 'valid':
      return indicator.cap === null ? makeFinding('scoreCapMissing', { ...where, params }) : null;
    case 'invalid':
      return refusedFinding(reading, where, told);
  }
}

function refusedFinding(
  { refused, entered }: Extract<MethodRow['reading'], { state: 'invalid' }>,
  where: Pick<Finding, 'cell' | 'subject'>,
  told: { readonly unit: string; readonly indicator: string },
): Finding {
  const place = { column: 'actual', name: `${told.unit}：${told.indicator}` } as const;
  switch (refused.kind) {
    case 'text': {
      const params = { variant: 'text', ...place, entered, meant: String(refused.meant) } as const;
      return makeFinding('numberConverted', { ...where, params });
    }
    case 'converted': {
      const { format, shown, meant } = refused;
      return makeFinding('numberConverted', {
        ...where,
        params:
          meant === null
            ? { variant: 'unknown', ...place, format, shown }
            : { variant: 'meant', ...place, format, shown, meant: String(meant) },
      });
    }
    case 'notNumber':
    case 'negative':
    case 'tooLarge':
    case 'errorValue':
      return makeFinding('actualInvalid', { ...where, params: { variant: refused.kind, ...told, entered } });
  }
}
