import type { Indicator, Unit, UnitType } from '../../domain/definitions/definitions';
import { groupBy } from '../../domain/lists/groupBy';
import { scoreKey } from '../../domain/scoring/scoreKey';
import { BLANK_CELL } from '../../importer/scores/scoreTable';
import type { BookState } from '../book/bookState';
import { countedRows } from '../../workbook/snapshot/readScores';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { Points } from '../../domain/points/points';
import { judgeScore } from './judgeScore';
import { fateOf, type ScoreFate } from './planScores';

/** An indicator whose scores can be entered one below the other: a common one, or one that several units have as their own. */
export interface IndicatorChoice {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly typeName: string;
  readonly isCommon: boolean;
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
    return [{ id: group, name: first.name, category: first.category, typeName, isCommon: false, rows }];
  });
}

/** A unit in the list of an indicator: what stands in its cell, and what becomes of what was typed. */
export interface ChoiceRow {
  readonly key: string;
  readonly unit: string;
  readonly indicator: string;
  readonly cap: Points | null;
  /** Empty where nothing was scored. */
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
  const stored = countedRows(state.stored);
  return rows.map(({ unit, indicator }) => {
    const key = scoreKey(unit.id, indicator.id);
    const text = typed.get(key) ?? '';
    const cell = { ...BLANK_CELL, value: text, text };
    return {
      key,
      unit: unit.name,
      indicator: indicator.name,
      cap: indicator.cap,
      present: stored.get(key)?.value('score') ?? '',
      typed: text,
      fate: fateOf(state, stored, { unit, indicator }, (rule) => judgeScore(cell, rule)),
    };
  });
}
