import type { CapSource, Indicator, PartId, Unit } from '../../domain/definitions/definitions';
import { unitNames } from '../../domain/definitions/unitNames';
import type { Finding } from '../../domain/findings/finding';
import type { DefinitionColumn } from '../../domain/findings/definitionParams';
import { hasUsableTarget, type Method } from '../../domain/methods/method';
import { capFactor } from '../../domain/scoring/boundOf';
import { readNumberCell } from '../../domain/scoring/readNumberCell';
import { WHOLE, type BasisPoints } from '../../domain/settings/basisPoints';
import { groupBy } from '../../domain/lists/groupBy';
import { keyOfSheetText } from '../../strings/texts';
import type { IndicatorColumn } from '../layout/columns';
import { readMethod } from '../layout/methodTexts';
import { readLevels } from '../layout/levelTexts';
import { defaultPart } from '../layout/partWords';
import { readDerivation, splitNames } from '../layout/tableTexts';
import { isUsualPart, partOf } from './draftParts';
import type { DefinitionRows } from './definitionRows';
import { keptIds, type IdKeeper } from './idKeeper';
import { definitionInvalid, readCellPoints, type InvalidRow } from './readCellPoints';
import type { TypeDraft } from './readUnits';
import { tableRecords, type TableRecord } from './records';
import { renamedTypes, renamedUnits } from './renamedOwners';
import type { ShownNames } from './shownNames';
import type { TableSnapshot } from './snapshot';

type Row = TableRecord<IndicatorColumn>;

/** A column for whose sake a row is left out. */
type RefusedColumn = IndicatorColumn & DefinitionColumn;

const CONTENT: readonly IndicatorColumn[] = ['unitType', 'unit', 'category', 'indicator', 'cap'];

/**
 * Puts the indicators of the table into their types; a row that fits nowhere is a finding and left out.
 *
 * @param shown what the score sheets say; asked only where the table alone does not tell
 */
export function readIndicators(
  table: TableSnapshot,
  types: readonly TypeDraft[],
  ids: IdKeeper,
  shown: () => ShownNames,
  findings: Finding[],
): DefinitionRows['indicators'] {
  const records = tableRecords<IndicatorColumn>(table, CONTENT);
  const renamedType = renamedTypes(records, types, shown);
  const renamed = renamedUnits(records, types);
  const kept = keptIds<IndicatorColumn>(
    records.filter((row) => row.text('indicator') !== ''),
    likenessTo(types, shown),
  );
  const draftOf = new Map([...types].reverse().map((draft) => [draft.type.name, draft]));
  const unitsOf = new Map(types.map((draft) => [draft, groupBy(draft.units, ({ name }) => name)]));
  return records.flatMap((row) => {
    const refuse = (column: RefusedColumn, effect: InvalidRow = 'rowLeftOut'): readonly [] => {
      findings.push(definitionInvalid(row, column, effect));
      return [];
    };
    const draft = draftOf.get(row.text('unitType')) ?? renamedType(row);
    if (draft === undefined) return refuse('unitType');
    // The hidden id tells units of one name apart; the name counts where staff changed it.
    const named = unitsOf.get(draft)?.get(row.text('unit')) ?? [];
    const unit = named.find(({ id }) => id === row.text('unitId')) ?? named[0] ?? renamed(row, draft);
    const part = partOf(draft, row.text('part'));
    if (part === null) return refuse('part');
    const isOfUnit = isUsualPart(draft, part) ? part === 'own' : row.text('unit') !== '';
    if (isOfUnit && unit === undefined) return refuse('unit');
    if (!isOfUnit && row.text('unit') !== '') return refuse('unit', 'commonOfUnit');
    if (row.text('indicator') === '') return refuse('indicator');
    const owner = isOfUnit ? (unit ?? null) : null;
    const id = ids.id(
      kept.get(row.index) ?? '',
      'i',
      draft.type.name,
      part,
      owner?.name ?? '',
      row.text('indicator'),
    );
    draft.indicators.push(indicatorOf(row, id, { part, owner }, findings));
    return [{ index: row.index, id, typeId: draft.type.id, unitId: owner?.id ?? null }];
  });
}

/** How much a row is like what an id stands for: the owner tells more than the name. */
function likenessTo(drafts: readonly TypeDraft[], shown: () => ShownNames): (row: Row, id: string) => number {
  const current = unitNames(drafts);
  return (row, id) => {
    const { names, owners } = shown();
    const owner = defaultPart(row.text('part')) === 'common' ? '' : row.text('unit');
    const isAtHome = owner === (current.get(row.text('unitId')) ?? '') || owners.get(id)?.has(owner) === true;
    return (isAtHome ? 2 : 0) + (names.get(id)?.has(row.text('indicator')) === true ? 1 : 0);
  };
}

function indicatorOf(
  row: Row,
  id: string,
  { part, owner }: { readonly part: PartId; readonly owner: Unit | null },
  findings: Finding[],
): Indicator {
  const cap = readCellPoints(row, 'cap', row.text('indicator'), findings, isNotNegative);
  const derivation = readDerivation(row.text('derivation'));
  const standard = row.text('standard');
  const scorer = splitNames(row.text('scorer'));
  const levels = readLevels(row.text('levels'));
  const maxFactor = readFactor(row, findings);
  const method = methodOf(row, findings);
  const derived = cap !== null && derivation !== null && readSource(row.text('capSource')) === 'derived';
  return {
    id,
    part,
    unit: owner?.id ?? null,
    category: row.text('category'),
    categoryCap: readCellPoints(row, 'categoryCap', row.text('category'), findings, isNotNegative),
    name: row.text('indicator'),
    target: row.text('target'),
    cap,
    capSource: cap === null ? 'missing' : derived ? 'derived' : 'document',
    capDerivation: derived ? derivation : null,
    ...(maxFactor === null ? {} : { maxFactor }),
    ...(method === null ? {} : { method }),
    responsible: splitNames(row.text('responsible')),
    ...(standard === '' ? {} : { standard }),
    ...(scorer.length === 0 ? {} : { scorer }),
    ...(levels.length === 0 ? {} : { levels }),
  };
}

/** Null where over-fulfilment does not count; with a finding where the cell holds no factor. */
function readFactor(row: Row, findings: Finding[]): BasisPoints | null {
  const cell = { value: row.value('maxFactor'), numberFormat: row.format('maxFactor') };
  const reading = readNumberCell(cell, (value) => capFactor(value) !== null, true);
  if (reading.state === 'refused') findings.push(definitionInvalid(row, 'maxFactor', 'noFactor'));
  const factor = reading.state === 'number' ? capFactor(reading.number) : null;
  return factor === WHOLE ? null : factor;
}

/** Null where scores are entered directly; with a finding where the cell says no method, or one whose target is of no use. */
function methodOf(row: Row, findings: Finding[]): Method | null {
  const text = row.text('method');
  if (text === '') return null;
  const method = readMethod(text);
  if (method === null) findings.push(definitionInvalid(row, 'method', 'noMethod'));
  else if (!hasUsableTarget(method)) findings.push(definitionInvalid(row, 'method', 'noTarget'));
  return method;
}

function isNotNegative(points: number): boolean {
  return points >= 0;
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
