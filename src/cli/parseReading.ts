import type { ColumnRole } from '../importer/inventory/columnRoles';
import type { RowKind, TableUse } from '../importer/inventory/inventory';
import type { Reading, ReadingRole, ReadingTable, ReadingType } from '../importer/reading/reading';
import type { JsonField } from './jsonFields';
import { UsageError } from './usageError';

const USES: readonly TableUse[] = ['own', 'common', 'negative', 'bonus', 'veto', 'roster', 'ignore', 'other'];

const ROLES: readonly ColumnRole[] = [
  ...(['category', 'categoryCap', 'indicator', 'target', 'measure', 'tier', 'cap', 'standard'] as const),
  ...(['responsible', 'scorer', 'unit', 'mark', 'number', 'ignore'] as const),
];

const OWNED_ROLES = ['cap', 'target', 'mark'] as const;

const ROWS: readonly RowKind[] = [
  ...(['header', 'category', 'indicator', 'total', 'signature', 'note', 'ignore', 'unread'] as const),
];

/** A reading as a file gives it. @throws UsageError naming what of it is not understood */
export function parseReading(field: JsonField): Reading {
  field.object(['unitTypes', 'tables']);
  const types = field.get('unitTypes');
  return {
    ...(types.isMissing ? {} : { unitTypes: types.list().map(parseType) }),
    tables: field.get('tables').list().map(parseTable),
  };
}

function parseType(field: JsonField): ReadingType {
  field.object(['name', 'units', 'groups']);
  const groups = field.get('groups');
  return {
    name: field.get('name').text(),
    units: textsOf(field.get('units')),
    groups: groups.isMissing
      ? {}
      : Object.fromEntries(groups.entries().map(([unit, group]) => [unit, group.text()])),
  };
}

function parseTable(field: JsonField): ReadingTable {
  field.object(['table', 'use', 'unitType', 'units', 'columns', 'rows', 'turned', 'sure', 'why']);
  const given = (key: string): JsonField | null => (field.get(key).isMissing ? null : field.get(key));
  const use = given('use')?.choice(USES);
  const unitType = given('unitType')?.text();
  const units = given('units');
  const columns = given('columns')?.entries();
  const rows = given('rows')?.entries();
  const turned = given('turned')?.flag();
  return {
    table: field.get('table').number(),
    ...(use === undefined ? {} : { use }),
    ...(unitType === undefined ? {} : { unitType }),
    ...(units === null ? {} : { units: textsOf(units) }),
    ...(columns === undefined ? {} : { columns: Object.fromEntries(columns.map(numbered(parseRole))) }),
    ...(turned === undefined ? {} : { turned }),
    ...(rows === undefined
      ? {}
      : { rows: Object.fromEntries(rows.map(numbered((row) => row.choice(ROWS)))) }),
  };
}

function parseRole(field: JsonField): ReadingRole {
  if (field.isText) return field.choice(ROLES);
  field.object(['role', 'unit', 'group']);
  const role = field.get('role').choice(OWNED_ROLES);
  const unit = field.get('unit').textOrNull();
  return unit === null ? { role, group: field.get('group').text() } : { role, unit };
}

/** Columns and rows go by their numbers, from 1. */
function numbered<Value>(parse: (field: JsonField) => Value) {
  return ([key, field]: readonly [string, JsonField]): [string, Value] => {
    if (!/^[1-9]\d{0,5}$/.test(key))
      throw new UsageError(`“${key}” is no number of a column or a row, from 1`);
    return [key, parse(field)];
  };
}

function textsOf(field: JsonField): readonly string[] {
  return field.list().map((item) => item.text());
}
