import type { Indicator, Unit, UnitType } from '../../domain/definitions/definitions';
import { groupBy } from '../../domain/lists/groupBy';
import { BLANK_CELL } from '../../importer/scores/scoreTable';
import type { BookState } from '../book/bookState';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { Points } from '../../domain/points/points';
import { entryOf, entryRows } from './entryOf';
import { fateOf, type ScoreFate } from './planScores';

/** An indicator whose scores can be entered one below the other: a common one, or one that several units have as their own. */
export interface IndicatorChoice {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly typeName: string;
  readonly isCommon: boolean;
  /** What is entered for it; own ones of one name may differ in that. */
  readonly takes: 'scores' | 'actuals' | 'both';
  readonly rows: readonly { readonly unit: Unit; readonly indicator: Indicator }[];
}

/** Every indicator that can be chosen: the common ones of each type first, then own ones, those of most units first. Pure. */
export function indicatorChoices({
  definitions,
}: Pick<BookState, 'definitions'>): readonly IndicatorChoice[] {
  const all = definitions.unitTypes.flatMap((type) => [...commonOf(type), ...ownOf(type)]);
  const own = all.filter(({ isCommon }) => !isCommon);
  return [
    ...all.filter(({ isCommon }) => isCommon),
    ...[...own].sort((left, right) => right.rows.length - left.rows.length),
  ];
}

function commonOf({ name: typeName, units, indicators }: UnitType): readonly IndicatorChoice[] {
  return indicators
    .filter(({ unit }) => unit === null)
    .map((indicator) => ({
      id: indicator.id,
      name: indicator.name,
      category: indicator.category,
      typeName,
      isCommon: true,
      takes: indicator.method === undefined ? 'scores' : 'actuals',
      rows: units.map((unit) => ({ unit, indicator })),
    }));
}

/** Own indicators of one name; of several of one name in one unit each is a choice of its own. */
function ownOf({ id, name: typeName, units, indicators }: UnitType): readonly IndicatorChoice[] {
  const own = indicators.filter(({ unit }) => unit !== null);
  const turns = new Map<string, number>();
  const numbered = own.map((indicator) => {
    const owner = JSON.stringify([indicator.unit, indicator.name]);
    const turn = turns.get(owner) ?? 0;
    turns.set(owner, turn + 1);
    return { indicator, group: JSON.stringify([id, indicator.name, turn]) };
  });
  return [...groupBy(numbered, ({ group }) => group)].flatMap(([group, members]) => {
    const rows = members.flatMap(({ indicator }) => {
      const unit = units.find((candidate) => candidate.id === indicator.unit);
      return unit === undefined ? [] : [{ unit, indicator }];
    });
    const first = rows[0]?.indicator;
    if (first === undefined) return [];
    const { name, category } = first;
    return [{ id: group, name, category, typeName, isCommon: false, takes: takesOf(rows), rows }];
  });
}

function takesOf(rows: IndicatorChoice['rows']): IndicatorChoice['takes'] {
  const actuals = rows.filter(({ indicator }) => indicator.method !== undefined).length;
  if (actuals === 0) return 'scores';
  return actuals === rows.length ? 'actuals' : 'both';
}

/** A unit in the list of an indicator: what stands in its cell, and what becomes of what was typed. */
export interface ChoiceRow {
  readonly key: string;
  readonly unit: string;
  readonly indicator: string;
  readonly cap: Points | null;
  /** Whether its actual is entered. */
  readonly isActual: boolean;
  /** Empty where nothing was entered. */
  readonly present: Value;
  readonly typed: string;
  /** Null where nothing was typed. */
  readonly fate: ScoreFate | null;
}

/** The units of an indicator in the order of the book, with what was typed judged. Pure. */
export function choiceRows(
  state: BookState,
  { rows }: IndicatorChoice,
  typed: ReadonlyMap<string, string>,
): readonly ChoiceRow[] {
  const stored = entryRows(state.stored);
  return rows.map(({ unit, indicator }) => {
    const { key, isActual } = entryOf(unit, indicator, state.settings);
    const text = typed.get(key) ?? '';
    const cell = { ...BLANK_CELL, value: text, text };
    return {
      key,
      unit: unit.name,
      indicator: indicator.name,
      cap: indicator.cap,
      isActual,
      present: stored.get(key)?.value('score') ?? '',
      typed: text,
      fate: fateOf(state, stored, { unit, indicator }, cell),
    };
  });
}
