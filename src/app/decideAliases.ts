import { groupBy } from '../domain/lists/groupBy';
import { matchResponsible } from '../domain/matching/matchResponsible';
import { BookError } from './bookError';
import type { UnitColumn } from '../workbook/layout/columns';
import { ROWS_ABOVE_DATA } from '../workbook/layout/table';
import { joinNames, splitNames } from '../workbook/layout/tableTexts';
import { codeColumns, tableRecords } from '../workbook/snapshot/records';
import type { BookSnapshot, TableSnapshot, Value } from '../workbook/snapshot/snapshot';
import { bookState, type BookState } from './book/bookState';
import { columnWriter } from './plan/columnWriter';
import { definitionTables, openedWrites } from './plan/openedWrites';
import { unitWrites } from './plan/unitWrites';
import { carryOutAndTell, whileItStands } from './typed/carryOut';
import type { UseCase } from './useCase';

/** A person's answer to whether a name means the unit it is most like. */
export interface AliasDecision {
  readonly name: string;
  /** Id of the unit that was asked about. */
  readonly unit: string;
  readonly isAlias: boolean;
}

type Answered = Extract<UnitColumn, 'aliases' | 'notAliases'>;

/**
 * Adds names to the column 别名 or 不是别名 of their units' rows, and renews the column 待确认别名. A
 * name that is no longer likely to be that unit's, because somebody edited the table meanwhile, is
 * left out.
 *
 * @returns the decisions that were written down
 * @throws BookError `layoutChanged` where the columns are missing and people have moved the table
 */
export async function decideAliases(
  useCase: UseCase,
  decisions: readonly AliasDecision[],
): Promise<readonly AliasDecision[]> {
  // Ids are written down too: the score sheets' names tell a unit's row from a copy of it.
  return whileItStands(useCase, { labels: true }, (snapshot) => noteDecisions(useCase, snapshot, decisions));
}

async function noteDecisions(
  useCase: UseCase,
  snapshot: BookSnapshot,
  decisions: readonly AliasDecision[],
): Promise<readonly AliasDecision[]> {
  const state = bookState(snapshot, useCase.language);
  const table = state.snapshot.tables.units;
  if (table === undefined) return [];
  const likely = matchResponsible(state.definitions).flatMap(({ name, match }) =>
    match.kind === 'likely' ? [`${match.unit.id}|${name}`] : [],
  );
  const noted = decisions.filter(({ name, unit }) => likely.includes(`${unit}|${name}`));
  if (noted.length === 0) return [];
  const added = {
    aliases: withNames(table, state, 'aliases', namesByUnit(noted, true)),
    notAliases: withNames(table, state, 'notAliases', namesByUnit(noted, false)),
  };
  const answered = bookState(
    { ...state.snapshot, tables: { ...state.snapshot.tables, units: withColumns(table, added) } },
    useCase.language,
  );
  const column = columnWriter('units', table, state);
  useCase.onProgress?.('writing', 0);
  await carryOutAndTell(
    useCase,
    snapshot,
    openedWrites(
      [
        ...unitWrites(table, { ...state, definitions: answered.definitions }),
        ...column('aliases', added.aliases),
        ...column('notAliases', added.notAliases),
      ],
      definitionTables(state.snapshot),
    ),
    { calculate: true },
  );
  return noted;
}

function namesByUnit(
  decisions: readonly AliasDecision[],
  isAlias: boolean,
): ReadonlyMap<string, readonly string[]> {
  const meant = decisions.filter((decision) => decision.isAlias === isAlias);
  const byUnit = groupBy(meant, ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, own]) => [unit, own.map(({ name }) => name)]));
}

/** Texts of the cells that gain names, by index of the row; what stands there stays in front. */
function withNames(
  table: TableSnapshot,
  { rows, tables }: BookState,
  code: Answered,
  names: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<number, string> {
  const records = new Map(
    tableRecords<UnitColumn>(table, ['unitType', 'unit']).map((row) => [row.index, row]),
  );
  return new Map(
    rows.units.flatMap(({ index, unitId }): readonly (readonly [number, string])[] => {
      const gained = names.get(unitId ?? '') ?? [];
      if (gained.length === 0) return [];
      if (!tables.units.columns.has(code)) throw new BookError('layoutChanged', table.sheet);
      const standing = records.get(index)?.text(code) ?? '';
      return [[index, joinNames([...splitNames(standing), ...gained])]];
    }),
  );
}

/** The table as it will stand, with columns that an earlier version did not give it. */
function withColumns(
  table: TableSnapshot,
  columns: Readonly<Record<Answered, ReadonlyMap<number, string>>>,
): TableSnapshot {
  return Object.entries(columns).reduce((before, [code, texts]) => {
    const width = before.values[0]?.length ?? 0;
    const at = codeColumns(before).get(code) ?? width;
    return {
      ...before,
      values: before.values.map((cells, row): readonly Value[] => {
        const whole = at < width ? [...cells] : [...cells, row === 0 ? code : ''];
        const text = texts.get(row - ROWS_ABOVE_DATA);
        if (text !== undefined) whole[at] = text;
        return whole;
      }),
    };
  }, table);
}
