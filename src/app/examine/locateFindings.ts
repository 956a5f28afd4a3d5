import type { CellPlace, Finding, Subject } from '../../domain/findings/finding';
import { remembered } from '../../domain/lists/remembered';
import type {
  IndicatorColumn,
  NegativeColumn,
  SettingColumn,
  UnitColumn,
} from '../../workbook/layout/columns';
import { readPartsCode } from '../../workbook/layout/settingCodes';
import { tableRecords, type TableRecord } from '../../workbook/snapshot/records';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';

/** Finds the cell of a definition in which something can be done about what was found of it. */
type Places = (finding: Finding, subject: Subject) => CellPlace | null;

/** Gives each finding about a definition the cell in which it can be put right, if it has none yet. */
export function locateFindings(findings: readonly Finding[], snapshot: BookSnapshot): readonly Finding[] {
  const placeOf = subjectPlaces(snapshot);
  return findings.map((finding) =>
    finding.cell !== null || finding.subject === null
      ? finding
      : { ...finding, cell: placeOf(finding, finding.subject) },
  );
}

const subjectPlaces = remembered(placesIn, ({ tables: { indicators, units, negative, about } }) => [
  indicators,
  units,
  negative,
  about,
]);

/** The cells of definitions, found by kind and id. */
function placesIn({ tables }: BookSnapshot): Places {
  const indicators =
    tables.indicators === undefined ? [] : tableRecords<IndicatorColumn>(tables.indicators, ['indicator']);
  const units = tables.units === undefined ? [] : tableRecords<UnitColumn>(tables.units, ['unit']);
  const negative =
    tables.negative === undefined ? [] : tableRecords<NegativeColumn>(tables.negative, ['text']);
  const settings = tables.about === undefined ? [] : tableRecords<SettingColumn>(tables.about, ['code']);
  const indicator = byText(indicators, 'id');
  const unit = byText(units, 'id');
  const unitType = byText(units, 'typeId');
  const item = byText(negative, 'id');
  const ofUnit = byText(indicators, 'unitId');
  const scale = settings.find((row) => row.text('code') === 'scaleTo100');
  const commonOf = (type: string): TableRecord<IndicatorColumn> | undefined =>
    indicators.find(
      (row) => row.text('unitId') === '' && row.text('unitType') === unitType.get(type)?.text('unitType'),
    );
  const parts = new Map(
    settings.flatMap((row): readonly (readonly [string, CellPlace])[] => {
      const part = readPartsCode(row.text('code'));
      return part === null ? [] : [[`${part.what}|${part.unitType}`, row.place('value')]];
    }),
  );
  return ({ code, params }, { kind, id }) => {
    switch (kind) {
      case 'indicator':
        return indicator.get(id)?.place(INDICATOR[code] ?? 'cap') ?? null;
      case 'unit': {
        const caps = code === 'partSumNot100' ? ofUnit.get(id)?.place('cap') : undefined;
        return caps ?? unit.get(id)?.place(code === 'responsibleUnknown' ? 'aliases' : 'unit') ?? null;
      }
      case 'unitType': {
        const own =
          code === 'maximaDiffer'
            ? scale?.place('value')
            : code === 'partSumNot100' && params.variant === 'common'
              ? commonOf(id)?.place('cap')
              : undefined;
        return own ?? unitType.get(id)?.place('unitType') ?? null;
      }
      case 'negativeItem':
        return item.get(id)?.place(ITEM[code] ?? 'text') ?? null;
      case 'parts':
      case 'components':
        return parts.get(`${kind}|${id}`) ?? null;
    }
  };
}

/** Where of an indicator it is put right, if not at its cap. */
const INDICATOR: Readonly<Partial<Record<Finding['code'], IndicatorColumn>>> = {
  responsibleUnknown: 'responsible',
  duplicateName: 'indicator',
};

/** Where of an item of the lists it is put right, if not in its text. */
const ITEM: Readonly<Partial<Record<Finding['code'], NegativeColumn>>> = {
  responsibleUnknown: 'responsible',
  negativePointsMissing: 'points',
  categoryLimitsDiffer: 'categoryLimit',
};

/** The first row of each text of a column. */
function byText<Code extends string>(
  rows: readonly TableRecord<Code>[],
  code: Code,
): ReadonlyMap<string, TableRecord<Code>> {
  const found = new Map<string, TableRecord<Code>>();
  for (const row of rows) {
    const text = row.text(code);
    if (text !== '' && !found.has(text)) found.set(text, row);
  }
  return found;
}
