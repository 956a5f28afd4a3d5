import { contentAt } from '../../../src/host';
import type { BookModel, Place } from './bookModel';
import { typedInRemovedRow, typedInScoreRow, typedOf, type Deduction, type Typed } from './entry';
import { namedArea, rowsOf, scoreTables, type PlacedRow } from './tables';

/** Where an entry was found. */
type Found =
  { readonly on: 'scores'; readonly row: PlacedRow } | { readonly on: 'removed'; readonly row: PlacedRow };

/**
 * Every entry is in the book once, exactly as typed, and nothing else is.
 *
 * @returns what is wrong, in words; empty where all is well
 */
export function lostOrAltered(model: BookModel): readonly string[] {
  const found = findAll(model);
  return [
    ...[...model.entries.keys()].flatMap((typed) => {
      const times = found.get(typed)?.length ?? 0;
      return times === 1 ? [] : [`${typed} is found ${times} times`];
    }),
    ...[...found].flatMap(([typed, places]) =>
      model.entries.has(typed) ? [] : places.map((place) => `nobody typed ${typed}, ${say(place)}`),
    ),
    ...leftBelow(model),
    ...lostOfLedger(model),
  ];
}

/** Rows of a score sheet that its table has left behind: people would take them for scores. */
function leftBelow({ book }: BookModel): readonly string[] {
  return scoreTables(book).flatMap((name) => {
    const table = namedArea(book, name);
    if (table === null) return [];
    const { sheet, area } = table;
    const rows = [...sheet.cells.keys()].filter(
      (row) => row >= area.row + area.rows && contentAt(sheet, row, area.column).kind !== 'empty',
    );
    return rows.map((row) => `${sheet.name} row ${row + 1} stands below its table`);
  });
}

/**
 * After the score sheets were made anew: an entry stands in the row of its indicator, or on 已移出 with
 * where it came from if that row is gone, or taken by a later entry.
 *
 * @param shown names of units on the score sheets until then: by these alone can the ledger follow a rename
 */
export function misplaced(
  model: BookModel,
  places: readonly Place[],
  shown: ReadonlySet<string>,
): readonly string[] {
  const found = findAll(model);
  const taken = new Set<string>();
  const homes = new Map(places.map((place) => [keyOf(place), place]));
  const problems: string[] = [];
  const removed: string[] = [];
  for (const [typed, { belongs }] of model.entries) {
    const [place] = found.get(typed) ?? [];
    if (place === undefined) continue;
    if (place.on === 'removed') {
      const lacks = ['unit', 'movedFrom'].filter((code) => place.row.text(code) === '');
      if (belongs !== null && lacks.length > 0) problems.push(`${typed}: ${lacks.join()} empty on 已移出`);
      if (belongs !== null) removed.push(keyOf(belongs));
      continue;
    }
    if (belongs === null) continue;
    const home = homes.get(keyOf(belongs));
    const stands = (['unit', 'category', 'indicator'] as const).map((code) => place.row.text(code));
    if (home === undefined) problems.push(`${typed} has no place any more, but stands ${say(place)}`);
    else if (stands.join('|') !== [home.unitName, home.category, home.indicatorName].join('|')) {
      problems.push(`${typed} belongs to ${home.unitName} ${home.indicatorName}, but stands ${say(place)}`);
    }
    taken.add(keyOf(belongs));
  }
  for (const key of removed) {
    if (homes.has(key) && !taken.has(key)) problems.push(`${key} has a place, but its entry is on 已移出`);
  }
  return [...problems, ...calledByOldNames(model, shown)];
}

/** Everything that stands on score sheets and on 已移出, with where. */
export function findAll(model: BookModel): ReadonlyMap<Typed, readonly Found[]> {
  const found = new Map<Typed, Found[]>();
  const note = (place: Found, typed: ReturnType<typeof typedInScoreRow>): void => {
    if (typed === null) return;
    const key = typedOf(typed);
    found.set(key, [...(found.get(key) ?? []), place]);
  };
  for (const row of model.scoreRows()) note({ on: 'scores', row }, typedInScoreRow(row));
  for (const row of rowsOf(model.book, 'scorebook_removed')) {
    note({ on: 'removed', row }, typedInRemovedRow(row));
  }
  return found;
}

/** Rows of the ledger stay in their order; only what their unit and item are called may change. */
function lostOfLedger(model: BookModel): readonly string[] {
  const rows = ledgerRows(model);
  const stands = (row: Deduction, { unit, item, rest }: Deduction): boolean =>
    row.rest === rest && model.namesOf(unit).has(row.unit) && model.namesOf(item).has(row.item);
  const same =
    rows.length === model.ledger.length &&
    model.ledger.every((deduction, index) => {
      const row = rows[index];
      return row !== undefined && stands(row, deduction);
    });
  return same ? [] : [`加减分登记 holds ${JSON.stringify(rows)} instead of ${JSON.stringify(model.ledger)}`];
}

/** The ledger calls items what their table calls them, and units too whose former name the score sheets showed. */
function calledByOldNames(model: BookModel, shown: ReadonlySet<string>): readonly string[] {
  const called = model.called();
  const rows = ledgerRows(model);
  return model.ledger.flatMap(({ unit, item }, index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const name = shown.has(row.unit) ? called.units.get(unit) : undefined;
    const wanted = [name ?? row.unit, called.items.get(item) ?? row.item];
    return wanted.join('|') === `${row.unit}|${row.item}`
      ? []
      : [`加减分登记 still says ${row.unit}|${row.item} instead of ${wanted.join('|')}`];
  });
}

/** The rows of the ledger that hold anything. */
export function ledgerRows({ book }: BookModel): readonly Deduction[] {
  return rowsOf(book, 'scorebook_ledger')
    .map((row) => ({
      unit: row.text('unit'),
      item: row.text('item'),
      rest: ['tier', 'times', 'basis'].map((code) => row.text(code)).join('|'),
    }))
    .filter(({ unit, item, rest }) => `${unit}${item}${rest}` !== '||');
}

function keyOf({ unit, indicator }: { readonly unit: string; readonly indicator: string }): string {
  return `${unit} ${indicator}`;
}

function say({ on, row }: Found): string {
  const label = ['unit', 'category', 'indicator'].map((code) => row.text(code)).join(' ');
  return `${on === 'removed' ? 'on 已移出' : 'on its sheet'} in row ${row.row + 1}: ${label}`;
}
