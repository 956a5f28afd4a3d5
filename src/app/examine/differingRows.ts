import { listItems } from '../../domain/definitions/listItems';
import type { CellPlace, Finding } from '../../domain/findings/finding';
import type { Seen } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { toNumber } from '../../domain/points/points';
import { scoreKey } from '../../domain/scoring/scoreKey';
import { LEDGER_COLUMNS, type NegativeColumn } from '../../workbook/layout/columns';
import { columnIndex, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { tableRecords } from '../../workbook/snapshot/records';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';
import { compareFigures } from './compareFigures';
import type { Examination } from './examine';
import { ledgerReadings } from './examineLedger';
import { freshTypes } from './freshTypes';
import { isFormula } from '../../workbook/snapshot/isFormula';

/** A row whose formulas come to something else than its entries do. */
interface DifferingRow {
  /** Id of its unit type; empty for rows that belong to none. */
  readonly type: string;
  readonly place: CellPlace;
  readonly excel: Value;
  readonly own: Value;
  /** Whether a finding about the row says already why. */
  readonly isExplained: boolean;
}

/** Codes of findings about computed cells: what differs follows from them. */
const EXPLAINING: ReadonlySet<string> = new Set([
  'formulaOverwritten',
  'capCellChanged',
  'ledgerPointsChanged',
] satisfies readonly Finding['code'][]);

/**
 * Where the formulas come to something else than the entries do, though no cell that is read says why: a formula in a
 * hidden column was written over, or Excel has not calculated. Rows are told; where every row of a unit type is in
 * order and its figures are not, the figures. Only where the formulas were written by the rules in force.
 *
 * @param known what was found of the same book otherwise
 */
export function unexplainedFigures(
  state: BookState,
  examination: Examination,
  known: readonly Finding[],
  variant: Seen,
): readonly Finding[] {
  const fresh = freshTypes(state);
  const rows = differingRows(state, examination).filter(({ type }) => fresh.has(type));
  const told = rows
    .filter(({ isExplained }) => !isExplained)
    .map(({ place, excel, own }) =>
      makeFinding('rowFigureDiffers', {
        cell: place,
        params: { variant, excel: shown(excel), own: shown(own) },
      }),
    );
  // What computing restores is told by its rows; what differs afterwards it tells by itself.
  if (variant === 'restored' || known.some(({ code }) => EXPLAINING.has(code))) return told;
  const affected = new Set(rows.map(({ type }) => type));
  if (affected.has('')) return told;
  const sound = state.definitions.unitTypes.filter(({ id }) => fresh.has(id) && !affected.has(id));
  const definitions = { ...state.definitions, unitTypes: sound };
  return [...told, ...compareFigures({ ...state, definitions }, examination.results)];
}

function differingRows(state: BookState, examination: Examination): readonly DifferingRow[] {
  return [...scoreRows(state, examination), ...registerRows(state), ...listRows(state)].filter(
    ({ excel, own }) => excel !== own,
  );
}

function scoreRows({ layouts, stored }: BookState, { readings }: Examination): readonly DifferingRow[] {
  return [...layouts].flatMap(([type, layout]) => {
    const sheet = stored.find(({ unitType }) => unitType === type);
    return layout.rows.flatMap((row, index): readonly DifferingRow[] => {
      const cells = sheet?.rows[index];
      if (cells === undefined || row.kind !== 'indicator') return [];
      const reading = readings.get(scoreKey(row.unit.id, row.indicator.id));
      // What a score that is not given comes to is a matter of the whole part.
      if (reading === undefined || reading.state === 'notAssessed') return [];
      const { cap } = row.indicator;
      return [
        {
          type,
          place: cells.place('counted'),
          excel: cells.value('counted'),
          own: reading.state === 'valid' ? toNumber(reading.points) : '',
          isExplained:
            reading.state === 'invalid' ||
            cells.value('cap') !== (cap === null ? '' : toNumber(cap)) ||
            !isFormula(cells.formula('counted')),
        },
      ];
    });
  });
}

function registerRows(state: BookState): readonly DifferingRow[] {
  const points = columnIndex(LEDGER_COLUMNS, 'points');
  return ledgerReadings(state).map(({ record, reading }): DifferingRow => {
    const formulas = state.snapshot.ledgerFormulas[record.index + ROWS_ABOVE_DATA] ?? [];
    // Points that go to nobody, or to another unit, are none.
    const isOwn = reading.state === 'refused' || record.value('unitId') === reading.unit;
    return {
      type: '',
      place: record.place('points'),
      excel: isOwn ? record.value('points') : '',
      own: reading.state === 'counted' ? toNumber(reading.points) : '',
      isExplained: !isFormula(formulas[points] ?? ''),
    };
  });
}

/** How many tiers an item of the lists has, which a hidden column counts. */
function listRows({ definitions, rows, snapshot }: BookState): readonly DifferingRow[] {
  const table = snapshot.tables.negative;
  if (table === undefined) return [];
  const records = new Map(
    tableRecords<NegativeColumn>(table, ['category', 'text', 'points']).map((each) => [each.index, each]),
  );
  const tiers = new Map(listItems(definitions).map((item) => [item.id, item.tiers.length]));
  return rows.negative.flatMap(({ index, id }): readonly DifferingRow[] => {
    const [record, own] = [records.get(index), tiers.get(id)];
    const excel = record?.value('tierCount') ?? '';
    if (record === undefined || own === undefined) return [];
    // A row that was added has none until computing or generating counts, nor an id.
    if (excel === '' && record.value('id') === '') return [];
    return [{ type: '', place: record.place('text'), excel, own, isExplained: false }];
  });
}

function shown(value: Value): string | null {
  return value === '' ? null : String(value);
}
