import type { Component, Part, PartId, UnitType } from '../domain/definitions/definitions';
import { partIdOf } from '../domain/definitions/partIdOf';
import { WHOLE } from '../domain/settings/basisPoints';
import { isPartName } from '../workbook/layout/partsText';
import type { JsonField } from './jsonFields';
import { parsePercent } from './parsePercent';
import { UsageError } from './usageError';

/** The parts and components of a unit type, where it gives any. @throws UsageError where two are alike */
export function parseParts(type: JsonField): Pick<UnitType, 'parts' | 'components'> {
  const [parts, components] = [type.get('parts'), type.get('components')];
  const read = {
    parts: parts.isMissing ? [] : parts.list().map(parsePartOf),
    components: components.isMissing ? [] : components.list().map(parseComponent),
  };
  requireApart(
    'parts',
    'id',
    read.parts.map(({ id }) => id),
  );
  requireApart(
    'parts',
    'name',
    read.parts.map(({ name }) => name),
  );
  requireApart(
    'components',
    'name',
    read.components.map(({ name }) => name),
  );
  return {
    ...(read.parts.length === 0 ? {} : { parts: read.parts }),
    ...(read.components.length === 0 ? {} : { components: read.components }),
  };
}

/** The part of an indicator, by id or name; where its unit type has no parts of its own, the usual one. */
export function parsePart(
  field: JsonField,
  {
    usual,
    name,
    parts,
  }: { readonly usual: PartId; readonly name: string; readonly parts: UnitType['parts'] },
): PartId {
  if (parts === undefined) return usual;
  const said = field.textOrNull() ?? usual;
  const part = parts.find(({ id }) => id === said) ?? parts.find((one) => one.name === said);
  if (part === undefined) throw new UsageError(`“${name}”: its unit type has no part “${said}”`);
  return part.id;
}

function parsePartOf(field: JsonField): Part {
  field.object(['id', 'name', 'weight', 'component']);
  const name = parseName(field, 'parts');
  const weight = field.get('weight');
  return {
    id: field.get('id').textOrNull() ?? partIdOf(name),
    name,
    weight: weight.isMissing ? WHOLE : parsePercent(weight, `parts: the weight of “${name}”`),
    component: field.get('component').textOrNull(),
  };
}

function parseComponent(field: JsonField): Component {
  field.object(['name', 'weight']);
  const name = parseName(field, 'components');
  const weight = field.get('weight');
  return {
    name,
    weight: weight.isMissing ? WHOLE : parsePercent(weight, `components: the weight of “${name}”`),
  };
}

/** A name that the sheet 说明 can show, and from which it can be read again. */
function parseName(field: JsonField, list: string): string {
  const name = field.get('name').text();
  if (!isPartName(name)) throw new UsageError(`${list}: “${name}” cannot be a name`);
  return name;
}

function requireApart(list: string, what: string, all: readonly string[]): void {
  const twice = all.find((one, index) => all.indexOf(one) !== index);
  if (twice !== undefined) throw new UsageError(`${list}: the ${what} “${twice}” stands twice`);
}
