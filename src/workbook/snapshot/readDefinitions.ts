import type {
  CapSource,
  Definitions,
  Indicator,
  NegativeItem,
  Part,
  UnitType,
} from '../../domain/definitions/definitions';
import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { pointsFromNumber, type Points } from '../../domain/points/points';
import type { Settings } from '../../domain/settings/settings';
import { keyOfSheetText } from '../../strings/texts';
import { TIER_CODE } from '../formulas/ledgerFormulas';
import {
  INDICATOR_COLUMNS,
  NEGATIVE_COLUMNS,
  type IndicatorColumn,
  type NegativeColumn,
  type UnitColumn,
} from '../layout/columns';
import { readDerivation, splitNames } from '../plan/tableTexts';
import { IdKeeper, writtenIds } from './idKeeper';
import { codeColumns, tableRecords, type TableRecord } from './records';
import type { BookSnapshot, TableSnapshot } from './snapshot';

/** Definitions as the tables of the book give them, with what could not be read. */
export interface ReadDefinitions {
  readonly definitions: Definitions;
  readonly findings: readonly Finding[];
}

/** Null when the book has no definition tables yet. */
export function readDefinitions(snapshot: BookSnapshot, settings: Settings): ReadDefinitions | null {
  const { indicators, units, negative } = snapshot.tables;
  if (indicators === undefined || units === undefined || negative === undefined) return null;
  const findings: Finding[] = [];
  const ids = new IdKeeper(writtenIds([indicators, units, negative]));
  const types = readUnits(units, ids);
  readIndicators(indicators, types, ids, findings);
  return {
    definitions: {
      title: settings.title,
      year: settings.year,
      county: settings.county,
      unitTypes: types.map(({ type, indicators: list }) => ({ ...type, indicators: inOrder(type, list) })),
      negativeList: readNegative(negative, ids, findings),
    },
    findings,
  };
}

interface TypeDraft {
  readonly type: Omit<UnitType, 'indicators'>;
  readonly units: UnitType['units'][number][];
  readonly indicators: Indicator[];
}

function readUnits(table: TableSnapshot, ids: IdKeeper): readonly TypeDraft[] {
  const drafts = new Map<string, TypeDraft>();
  for (const row of tableRecords<UnitColumn>(table, ['unitType', 'unit'])) {
    const name = row.text('unitType');
    let draft = drafts.get(name);
    if (draft === undefined) {
      const units: TypeDraft['units'] = [];
      draft = { type: { id: ids.id(row.text('typeId'), 't', name), name, units }, units, indicators: [] };
      drafts.set(name, draft);
    }
    const unit = row.text('unit');
    if (unit === '') continue;
    draft.units.push({
      id: ids.id(row.text('id'), 'u', name, unit),
      name: unit,
      group: row.text('group') === '' ? null : row.text('group'),
      aliases: splitNames(row.text('aliases')),
    });
  }
  return [...drafts.values()];
}

function readIndicators(
  table: TableSnapshot,
  types: readonly TypeDraft[],
  ids: IdKeeper,
  findings: Finding[],
): void {
  for (const row of tableRecords<IndicatorColumn>(table, [
    'unitType',
    'unit',
    'category',
    'indicator',
    'cap',
  ])) {
    const refuse = (column: IndicatorColumn): void => {
      findings.push(invalid(row, column, 'rowLeftOut'));
    };
    const draft = types.find(({ type }) => type.name === row.text('unitType'));
    if (draft === undefined) {
      refuse('unitType');
      continue;
    }
    const part = readPart(row.text('part'));
    // The hidden id tells units of one name apart; the name counts where staff changed it.
    const named = draft.units.filter(({ name }) => name === row.text('unit'));
    const unit = named.find(({ id }) => id === row.text('unitId')) ?? named[0];
    if (part === null) refuse('part');
    else if (part === 'own' && unit === undefined) refuse('unit');
    else if (row.text('indicator') === '') refuse('indicator');
    else
      draft.indicators.push(
        indicatorOf(row, draft, part, part === 'own' ? (unit?.id ?? null) : null, ids, findings),
      );
  }
}

function indicatorOf(
  row: TableRecord<IndicatorColumn>,
  draft: TypeDraft,
  part: Part,
  unit: string | null,
  ids: IdKeeper,
  findings: Finding[],
): Indicator {
  const name = row.text('indicator');
  const cap = readPoints(row, 'cap', findings);
  const derivation = readDerivation(row.text('derivation'));
  const derived = cap !== null && derivation !== null && readSource(row.text('capSource')) === 'derived';
  return {
    id: ids.id(row.text('id'), 'i', draft.type.name, part, row.text('unit'), name),
    part,
    unit,
    category: row.text('category'),
    categoryCap: readPoints(row, 'categoryCap', findings),
    name,
    target: row.text('target'),
    cap,
    capSource: cap === null ? 'missing' : derived ? 'derived' : 'document',
    capDerivation: derived ? derivation : null,
    responsible: splitNames(row.text('responsible')),
  };
}

const NEGATIVE_CONTENT: readonly NegativeColumn[] = ['category', 'text', 'points'];

function readNegative(table: TableSnapshot, ids: IdKeeper, findings: Finding[]): readonly NegativeItem[] {
  const tiers = [...codeColumns(table).keys()].filter((code) => code.startsWith(TIER_CODE));
  return tableRecords<string>(table, NEGATIVE_CONTENT).map((row) => ({
    id: ids.id(row.text('id'), 'n', row.text('category'), row.text('text')),
    category: row.text('category'),
    text: row.text('text'),
    responsible: splitNames(row.text('responsible')),
    points: readDeduction(row, 'points', findings),
    tiers: tiers.flatMap((code) => {
      const points = readDeduction(row, code, findings);
      return points === null ? [] : [{ name: code.slice(TIER_CODE.length), points }];
    }),
  }));
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

/** Points ≥ 0 of a cell; null when it is empty or, with a finding, when it holds anything else. */
function readPoints<Code extends string>(
  row: TableRecord<Code>,
  column: Code,
  findings: Finding[],
): Points | null {
  const value = row.value(column);
  if (value === '') return null;
  const points = typeof value === 'number' ? pointsFromNumber(value) : null;
  if (points !== null && points >= 0) return points;
  findings.push(invalid(row, column, 'pointsMissing'));
  return null;
}

/** Points ≤ 0 of a cell of the negative list. */
function readDeduction(row: TableRecord<string>, column: string, findings: Finding[]): Points | null {
  const value = row.value(column);
  if (value === '') return null;
  const points = typeof value === 'number' ? pointsFromNumber(value) : null;
  if (points !== null && points <= 0) return points;
  findings.push(invalid(row, column, 'pointsMissing'));
  return null;
}

function invalid<Code extends string>(
  row: TableRecord<Code>,
  column: Code,
  effect: 'rowLeftOut' | 'pointsMissing',
): Finding {
  return makeFinding('definitionInvalid', {
    cell: row.place(column),
    params: { variant: effect, column: `@${headerOf(column)}`, entered: row.text(column) },
  });
}

/** Text key of a column's header; tier columns are called by what they hold. */
function headerOf(code: string): string {
  const column = [...INDICATOR_COLUMNS, ...NEGATIVE_COLUMNS].find((candidate) => candidate.code === code);
  return column?.header ?? 'header.points';
}

/** Common indicators first, then own ones unit by unit: the order every sheet uses. */
function inOrder(type: Omit<UnitType, 'indicators'>, indicators: readonly Indicator[]): readonly Indicator[] {
  const place = new Map(type.units.map(({ id }, index) => [id, index]));
  const placeOf = ({ unit }: Indicator): number => (unit === null ? -1 : (place.get(unit) ?? 0));
  return [...indicators].sort((left, right) => placeOf(left) - placeOf(right));
}
