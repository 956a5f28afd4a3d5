import type { CellPlace, Finding, Subject } from '../../domain/findings/finding';
import { remembered } from '../../domain/lists/remembered';
import type {
  IndicatorColumn,
  NegativeColumn,
  SettingColumn,
  UnitColumn,
} from '../../workbook/layout/columns';
import { readPartsCode } from '../../workbook/layout/settingCodes';
import { tableRecords } from '../../workbook/snapshot/records';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';

/** Gives each finding about a definition the cell of its row in the definition tables, if it has none yet. */
export function locateFindings(findings: readonly Finding[], snapshot: BookSnapshot): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.cell !== null || finding.subject === null) return finding;
    const { kind, id } = finding.subject;
    return { ...finding, cell: subjectPlaces(snapshot).get(`${kind}|${id}`) ?? null };
  });
}

const subjectPlaces = remembered(placesOf, ({ tables: { about, indicators, units, negative } }) => [
  about,
  indicators,
  units,
  negative,
]);

/** The cells of definitions, by kind and id. */
function placesOf({
  tables: { about, indicators, units, negative },
}: BookSnapshot): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, CellPlace>();
  const keep = (kind: Subject['kind'], id: string, place: CellPlace): void => {
    const key = `${kind}|${id}`;
    if (id !== '' && !places.has(key)) places.set(key, place);
  };
  for (const row of indicators === undefined
    ? []
    : tableRecords<IndicatorColumn>(indicators, ['indicator'])) {
    keep('indicator', row.text('id'), row.place('cap'));
  }
  for (const row of units === undefined ? [] : tableRecords<UnitColumn>(units, ['unit'])) {
    keep('unit', row.text('id'), row.place('unit'));
    keep('unitType', row.text('typeId'), row.place('unitType'));
  }
  for (const row of negative === undefined ? [] : tableRecords<NegativeColumn>(negative, ['text'])) {
    keep('negativeItem', row.text('id'), row.place('text'));
  }
  for (const row of about === undefined ? [] : tableRecords<SettingColumn>(about, ['code'])) {
    const parts = readPartsCode(row.text('code'));
    if (parts !== null) keep(parts.what, parts.unitType, row.place('value'));
  }
  return places;
}
