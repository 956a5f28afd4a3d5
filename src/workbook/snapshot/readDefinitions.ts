import type { Definitions, Indicator, NegativeItem, UnitType } from '../../domain/definitions/definitions';
import { DEFAULT_PARTS } from '../../domain/definitions/partsOf';
import type { Finding } from '../../domain/findings/finding';
import type { Points } from '../../domain/points/points';
import { WHOLE } from '../../domain/settings/basisPoints';
import type { Settings } from '../../domain/settings/settings';
import { sheetTextForms, type SheetKeyAsking } from '../../strings/texts';
import type { IndicatorColumn, NegativeColumn, SettingColumn } from '../layout/columns';
import { partsCode, weightCode } from '../layout/settingCodes';
import { readList, type RowList } from '../layout/listWords';
import { splitNames } from '../layout/tableTexts';
import { isTierCode, tierOfCode, type TierCode } from '../layout/tierCode';
import { partsOfDraft } from './draftParts';
import type { DefinitionRows } from './definitionRows';
import { IdKeeper, writtenIds } from './idKeeper';
import { definitionInvalid, readCellPoints } from './readCellPoints';
import { readIndicators } from './readIndicators';
import { readUnits, type UnitMentions } from './readUnits';
import { vetoFindings } from './readVeto';
import { codeColumns, tableRecords, type TableRecord } from './records';
import { shownNames, type ShownNames } from './shownNames';
import type { BookSnapshot, TableSnapshot } from './snapshot';

/** Definitions as the tables of the book give them, with what could not be read. */
export interface ReadDefinitions {
  readonly definitions: Definitions;
  readonly rows: DefinitionRows;
  readonly findings: readonly Finding[];
}

/** Null when the book has no definition tables yet. */
export function readDefinitions(snapshot: BookSnapshot, settings: Settings): ReadDefinitions | null {
  const { indicators, units, negative } = snapshot.tables;
  if (indicators === undefined || units === undefined || negative === undefined) return null;
  const findings: Finding[] = [];
  const ids = new IdKeeper(writtenIds([indicators, units, negative]));
  let known: ShownNames | null = null;
  const shown = (): ShownNames => (known ??= shownNames(snapshot.scores));
  const { drafts, rows: unitRows } = readUnits(units, ids, unitMentions(snapshot.tables, indicators, shown), {
    parts: settings.parts,
    isOpen: snapshot.tables.about === undefined,
  });
  findings.push(...vetoFindings(units));
  const indicatorRows = readIndicators(indicators, drafts, ids, shown, findings);
  const items = readNegative(negative, ids, findings);
  return {
    definitions: {
      title: settings.title,
      year: settings.year,
      county: settings.county,
      unitTypes: drafts.map(({ type, indicators: list, ...draft }) => ({
        ...type,
        ...weightsOfType(type.id, settings),
        ...partsOfDraft(draft),
        indicators: inOrder(type, list),
      })),
      ...listsOf(items),
      ...(Object.keys(settings.limits).length === 0 ? {} : { limits: settings.limits }),
    },
    rows: {
      units: unitRows,
      indicators: indicatorRows,
      negative: items.flatMap(({ index, list, item }) => (list === 'veto' ? [] : [{ index, id: item.id }])),
    },
    findings,
  };
}

/** Only what differs from 100 % each, so that a county that sets none has none. */
function weightsOfType(type: string, { weights }: Settings): Pick<UnitType, 'weights'> {
  const own = weights[type];
  const isSet = own !== undefined && (own.common !== WHOLE || own.own !== WHOLE);
  return isSet ? { weights: own } : {};
}

/** What other sheets call units and types; of units the score sheets know better than 指标库, where they say it. */
function unitMentions(
  { about }: BookSnapshot['tables'],
  indicators: TableSnapshot,
  shown: () => ShownNames,
): UnitMentions {
  const settings = about === undefined ? [] : tableRecords<SettingColumn>(about, ['code']);
  const labels = new Map(settings.map((row) => [row.text('code'), row.text('setting')]));
  let listed: ReadonlySet<string> | null = null;
  const isListed = (id: string, name: string): boolean => {
    listed ??= new Set(
      tableRecords<IndicatorColumn>(indicators, ['unitId']).map((row) =>
        JSON.stringify([row.text('unitId'), row.text('unit')]),
      ),
    );
    return listed.has(JSON.stringify([id, name]));
  };
  return {
    isCalled: (id, name) => shown().names.get(id)?.has(name) ?? isListed(id, name),
    isTypeCalled: (id, type) => {
      const isLabel = (code: string, key: SheetKeyAsking<'type'>): boolean =>
        sheetTextForms(key, { type }).some((form) => form === labels.get(code));
      return (
        DEFAULT_PARTS.some((part) => isLabel(weightCode(id, part), `setting.weight.${part}`)) ||
        isLabel(partsCode(id, 'parts'), 'setting.parts')
      );
    },
  };
}

/** A row of the sheet of both lists. */
interface ReadItem {
  readonly index: number;
  readonly list: RowList;
  readonly item: NegativeItem;
}

function listsOf(items: readonly ReadItem[]): Pick<Definitions, 'negativeList' | 'bonusList' | 'vetoList'> {
  const ofList = (wanted: RowList): readonly NegativeItem[] =>
    items.filter(({ list }) => list === wanted).map(({ item }) => item);
  const [bonusList, vetoes] = [ofList('bonus'), ofList('veto')];
  return {
    negativeList: ofList('negative'),
    ...(bonusList.length === 0 ? {} : { bonusList }),
    ...(vetoes.length === 0 ? {} : { vetoList: vetoes.map(({ text }) => ({ text })) }),
  };
}

const NEGATIVE_CONTENT: readonly NegativeColumn[] = ['category', 'text', 'points'];

function readNegative(table: TableSnapshot, ids: IdKeeper, findings: Finding[]): readonly ReadItem[] {
  const tiers = [...codeColumns(table).keys()].filter(isTierCode);
  return tableRecords<NegativeColumn | TierCode>(table, NEGATIVE_CONTENT).map((row) => {
    const said = readList(row.text('list'));
    // A list that nobody knows: whether its points add or take off is not guessed.
    if (said === null) findings.push(definitionInvalid(row, 'list', 'pointsMissing'));
    if (said === 'veto') return { index: row.index, list: said, item: vetoItem(row) };
    const isGood = (points: number): boolean =>
      said === null || (said === 'bonus' ? points >= 0 : points <= 0);
    const pointsOf = (code: 'points' | TierCode): Points | null => {
      const points = readCellPoints(row, code, row.text('text'), findings, isGood);
      return said === null ? null : points;
    };
    return {
      index: row.index,
      list: said ?? 'negative',
      item: {
        id: ids.id(row.text('id'), said === 'bonus' ? 'b' : 'n', row.text('category'), row.text('text')),
        category: row.text('category'),
        text: row.text('text'),
        responsible: splitNames(row.text('responsible')),
        points: pointsOf('points'),
        ...limitsOf(row, findings),
        tiers: tiers.flatMap((code) => {
          const points = pointsOf(code);
          return points === null ? [] : [{ name: tierOfCode(code), points }];
        }),
      },
    };
  });
}

/** What leads to a veto has neither points nor an id: no entry of the register names it. */
function vetoItem(row: TableRecord<NegativeColumn | TierCode>): NegativeItem {
  const text = row.text('text');
  return { id: '', category: row.text('category'), text, responsible: [], points: null, tiers: [] };
}

/** The limits of an item: a cell that holds none that can be used is none. */
function limitsOf(
  row: TableRecord<NegativeColumn | TierCode>,
  findings: Finding[],
): Pick<NegativeItem, 'limit' | 'categoryLimit'> {
  const limitOf = (code: 'limit' | 'categoryLimit'): Points | null =>
    readCellPoints(row, code, row.text('text'), findings, (points) => points >= 0, 'noLimit');
  const [limit, categoryLimit] = [limitOf('limit'), limitOf('categoryLimit')];
  return {
    ...(limit === null ? {} : { limit }),
    ...(categoryLimit === null ? {} : { categoryLimit }),
  };
}

/** Common indicators first, then own ones unit by unit: the order every sheet uses. */
function inOrder(type: Omit<UnitType, 'indicators'>, indicators: readonly Indicator[]): readonly Indicator[] {
  const place = new Map(type.units.map(({ id }, index) => [id, index]));
  const placeOf = ({ unit }: Indicator): number => (unit === null ? -1 : (place.get(unit) ?? 0));
  return [...indicators].sort((left, right) => placeOf(left) - placeOf(right));
}
