import type { CapSource, Indicator, Part, Unit } from '../../domain/definitions/definitions';
import { unitNames } from '../../domain/definitions/unitNames';
import type { Finding } from '../../domain/findings/finding';
import { keyOfSheetText } from '../../strings/texts';
import type { IndicatorColumn } from '../layout/columns';
import { readDerivation, splitNames } from '../plan/tableTexts';
import type { DefinitionRows } from './definitionRows';
import type { IdKeeper } from './idKeeper';
import { definitionInvalid, readCellPoints } from './readCellPoints';
import type { TypeDraft } from './readUnits';
import { tableRecords, type TableRecord } from './records';
import type { TableSnapshot } from './snapshot';

type Row = TableRecord<IndicatorColumn>;

const CONTENT: readonly IndicatorColumn[] = ['unitType', 'unit', 'category', 'indicator', 'cap'];

/** Puts the indicators of the table into their types; a row that fits nowhere is a finding and left out. */
export function readIndicators(
  table: TableSnapshot,
  types: readonly TypeDraft[],
  ids: IdKeeper,
  findings: Finding[],
): DefinitionRows['indicators'] {
  const records = tableRecords<IndicatorColumn>(table, CONTENT);
  const renamed = renamedUnits(records, types);
  return records.flatMap((row) => {
    const refuse = (column: IndicatorColumn): readonly [] => {
      findings.push(definitionInvalid(row, column, 'rowLeftOut'));
      return [];
    };
    const draft = types.find(({ type }) => type.name === row.text('unitType'));
    if (draft === undefined) return refuse('unitType');
    // The hidden id tells units of one name apart; the name counts where staff changed it.
    const named = draft.units.filter(({ name }) => name === row.text('unit'));
    const unit = named.find(({ id }) => id === row.text('unitId')) ?? named[0] ?? renamed(row, draft);
    const part = readPart(row.text('part'));
    if (part === null) return refuse('part');
    if (part === 'own' && unit === undefined) return refuse('unit');
    if (row.text('indicator') === '') return refuse('indicator');
    const owner = part === 'own' ? (unit ?? null) : null;
    const indicator = indicatorOf(row, draft, { part, owner }, ids, findings);
    draft.indicators.push(indicator);
    return [{ index: row.index, id: indicator.id, unitId: indicator.unit }];
  });
}

/**
 * The unit of a row whose text names none: the one of its hidden id, if that unit was renamed. It
 * was, when none of the rows that carry its id calls it by its present name; otherwise the text is a
 * slip.
 */
function renamedUnits(
  records: readonly Row[],
  types: readonly TypeDraft[],
): (row: Row, draft: TypeDraft) => Unit | undefined {
  const current = unitNames(types);
  const called = new Set(
    records.map((row) => row.text('unitId')).filter((id) => id !== '' && current.has(id)),
  );
  for (const row of records) {
    if (row.text('unit') === current.get(row.text('unitId'))) called.delete(row.text('unitId'));
  }
  return (row, draft) =>
    row.text('unit') !== '' && called.has(row.text('unitId'))
      ? draft.units.find(({ id }) => id === row.text('unitId'))
      : undefined;
}

function indicatorOf(
  row: Row,
  draft: TypeDraft,
  { part, owner }: { readonly part: Part; readonly owner: Unit | null },
  ids: IdKeeper,
  findings: Finding[],
): Indicator {
  const name = row.text('indicator');
  const cap = readCellPoints(row, 'cap', findings, isNotNegative);
  const derivation = readDerivation(row.text('derivation'));
  const derived = cap !== null && derivation !== null && readSource(row.text('capSource')) === 'derived';
  return {
    id: ids.id(row.text('id'), 'i', draft.type.name, part, owner?.name ?? '', name),
    part,
    unit: owner?.id ?? null,
    category: row.text('category'),
    categoryCap: readCellPoints(row, 'categoryCap', findings, isNotNegative),
    name,
    target: row.text('target'),
    cap,
    capSource: cap === null ? 'missing' : derived ? 'derived' : 'document',
    capDerivation: derived ? derivation : null,
    responsible: splitNames(row.text('responsible')),
  };
}

function isNotNegative(points: number): boolean {
  return points >= 0;
}

function readPart(text: string): Part | null {
  const key = keyOfSheetText(text, ['part.common', 'part.own']);
  return key === null ? null : key === 'part.common' ? 'common' : 'own';
}

function readSource(text: string): CapSource | null {
  const key = keyOfSheetText(text, ['capSource.document', 'capSource.derived', 'capSource.missing']);
  switch (key) {
    case null:
      return null;
    case 'capSource.document':
      return 'document';
    case 'capSource.derived':
      return 'derived';
    case 'capSource.missing':
      return 'missing';
  }
}
