import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { rowsByKey } from '../../workbook/layout/scoreSheet';
import { takesActual } from '../../workbook/plan/methodCells';
import { scoreOfActual } from '../../domain/scoring/scoreKey';
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
    ...rows.flatMap(({ row, cell, reading }): readonly Finding[] => {
      if (cell === null) return [];
      const where = {
        cell: cell.place('score'),
        subject: { kind: 'indicator', id: row.indicator.id },
      } as const;
      const told = { unit: row.unit.name, indicator: shortName(row.indicator.name) };
      if (reading.state === 'notAssessed' && !reading.isPlain) {
        return [
          makeFinding('scoreNotAssessed', {
            ...where,
            params: { ...told, entered: String(cell.value('score')) },
          }),
        ];
      }
      if (reading.state === 'valid' && row.indicator.cap === null) {
        const params = { ...told, entered: String(cell.value('score')) };
        return [makeFinding('scoreCapMissing', { ...where, params })];
      }
      if (reading.state !== 'invalid') return [];
      const { refused, entered } = reading;
      const place = { column: 'actual', name: `${told.unit}：${told.indicator}` } as const;
      switch (refused.kind) {
        case 'text':
          return [
            makeFinding('numberConverted', {
              ...where,
              params: { variant: 'text', ...place, entered, meant: String(refused.meant) },
            }),
          ];
        case 'converted': {
          const { format, shown, meant } = refused;
          return [
            makeFinding('numberConverted', {
              ...where,
              params:
                meant === null
                  ? { variant: 'unknown', ...place, format, shown }
                  : { variant: 'meant', ...place, format, shown, meant: String(meant) },
            }),
          ];
        }
        case 'notNumber':
        case 'negative':
        case 'tooLarge':
        case 'errorValue':
          return [
            makeFinding('actualInvalid', { ...where, params: { variant: refused.kind, ...told, entered } }),
          ];
      }
    }),
    ...strays.map((cell) =>
      makeFinding('actualStray', {
        cell: cell.place('score'),
        params: { entered: String(cell.value('score')) },
      }),
    ),
  ];
}
