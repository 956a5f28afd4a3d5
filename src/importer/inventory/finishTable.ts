import { isTotalRow } from '../words/totalRow';
import type { ReadingRole } from '../reading/reading';
import { nameLooks } from '../words/nameLooks';
import type { RowsOf } from './columnRoles';
import { guessColumns } from './columnEntries';
import { cellsByColumn, filledTexts, isUnitNames } from './columnShapes';
import type { HeaderColumn } from './headerColumn';
import type { ColumnEntry, Doubt, Evidence, Owner, TableEntry, TableUse } from './inventory';
import { classifyRows } from './rowKinds';
import { withSaid } from './saidColumns';
import type { TableFound } from './tableFound';
import type { TypeFound, TypeRegistry, UnitFound } from './typeRegistry';
import { unitNames } from './unitNames';

/** A table as the whole document has it: all unit types and units are known now. */
export function finishTable(found: TableFound, types: TypeRegistry): TableEntry {
  const { table, said, header } = found;
  const common = {
    kind: 'table' as const,
    number: table.number,
    from: table.from,
    heading: found.heading,
    group: found.group,
    matter: found.matter,
    continues: found.continues,
  };
  if (header === null || found.use === 'roster' || found.use === 'ignore') {
    const rows = table.rows.map(({ number, row }) => ({
      number,
      row,
      kind: 'unread' as const,
      columns: null,
    }));
    const { use, type, owner, doubts, why } = found;
    return { ...common, use, type: type?.name ?? null, owner, columns: [], rows, doubts, settled: [], why };
  }
  const settled = settle(found, header, types);
  const rowsOf = rowsOfOwner(settled.use, settled.owner);
  const rows = table.rows
    .filter(({ said: kind, row }) => (kind === null ? !isTotalRow(row, [], []) : kind === 'indicator'))
    .map(({ row }) => row);
  const guessed = guessColumns(settled.header, rows, rowsOf, found.isTurned);
  const columns = withSaid(guessed.columns.map(withGroup(types)), said?.columns ?? {});
  const isAnswered = (doubt: Doubt): boolean => answers(said?.columns ?? {}, doubt, guessed.columns);
  const raised = [...settled.doubts, ...guessed.doubts];
  const doubts = raised.filter((doubt) => !isAnswered(doubt));
  const named = columns.some(({ role }) => role === 'indicator');
  return {
    ...common,
    use: settled.use,
    type: settled.type?.name ?? null,
    owner: settled.owner,
    columns,
    rows: classifyRows(table.rows, columns, rowsOf),
    settled: raised.filter(isAnswered),
    doubts: named ? doubts : [...doubts, { code: 'header' }],
    why: [...whyOf(settled, types), ...(guessed.byShape ? (['headerShape'] as const) : [])],
  };
}

/** What the guess was made by; that there is one type alone is known at the end. */
function whyOf({ why }: Settled, types: TypeRegistry): readonly Evidence[] {
  return why.filter((reason) => reason !== 'onlyType' || types.only !== null);
}

/**
 * The header without owners of columns that turned out to be neither units nor groups. What stands in columns of some
 * that are and some that are not, or of marks that are nobody's, is not clear.
 */
function ownersOf(
  written: readonly HeaderColumn[],
  types: TypeRegistry,
): { readonly owners: readonly HeaderColumn[]; readonly doubts: readonly Doubt[] } {
  const owned = written.filter(({ owner }) => owner !== null);
  const foreign = owned.filter(
    ({ owner }) =>
      owner !== null && !types.isUnit(owner) && !types.isGroup(owner) && types.typeLike(owner) === null,
  );
  const isDoubtful =
    foreign.length > 0 && (foreign.length < owned.length || foreign.some(({ word }) => word === null));
  const owners = written.map((column) => (foreign.includes(column) ? { ...column, owner: null } : column));
  const names = foreign.map(({ text }) => text).join('、');
  return { owners, doubts: isDoubtful ? [{ code: 'owners', columns: names }] : [] };
}

/** A column's owner is a group if units are parted by it, or a unit type. */
function withGroup(types: TypeRegistry): (column: ColumnEntry) => ColumnEntry {
  return (column) => {
    const name = column.owner !== null && 'unit' in column.owner ? column.owner.unit : null;
    if (name === null || types.isUnit(name)) return column;
    const type = types.isGroup(name) ? null : types.typeLike(name);
    return { ...column, owner: { group: type?.name ?? name } };
  };
}

interface Settled {
  readonly header: readonly HeaderColumn[];
  readonly use: TableUse;
  readonly type: TypeFound | null;
  readonly owner: Owner;
  readonly doubts: readonly Doubt[];
  readonly why: readonly Evidence[];
}

/** Finds the unit type where none was named above the table, and doubts it where no unit is known. */
function settle(found: TableFound, written: readonly HeaderColumn[], types: TypeRegistry): Settled {
  const { use, owner, why } = found;
  const { owners, doubts: notKnown } = ownersOf(written, types);
  const header = owners;
  const doubts = [...found.doubts, ...notKnown];
  const base: Settled = { header, use, type: found.type, owner, doubts, why };
  if (use === 'negative' || use === 'bonus' || use === 'veto' || owner.kind === 'unknown') return base;
  const type = found.type ?? types.only;
  const group = header.find((column) => column.owner !== null)?.owner ?? null;
  const areTypes = group !== null && !types.isGroup(group) && types.typeLike(group) !== null;
  const settled: Settled =
    group !== null && (owner.kind === 'all' || (areTypes && found.said?.units === undefined))
      ? {
          ...base,
          type: areTypes ? (type ?? types.typeLike(group)) : types.typeOfGroup(group, type),
          use: 'own',
          owner: { kind: 'columns' },
          why: [...why, 'unitsAsColumns'],
        }
      : { ...base, type };
  return doubtUnits(settled, found, types);
}

/** Whose the indicators are is doubted where no unit is known. */
function doubtUnits(settled: Settled, found: TableFound, types: TypeRegistry): Settled {
  const { type, owner, doubts, header } = settled;
  if (owner.kind === 'units') {
    const unlisted = (owner.units as readonly UnitFound[]).find((unit) => types.isUnlisted(unit));
    if (unlisted !== undefined)
      return { ...settled, doubts: [...doubts, { code: 'unlisted', unit: unlisted.name }] };
  }
  if (type !== null && (type.units.length > 0 || owner.kind === 'units')) {
    if (owner.kind !== 'group' || type.units.some(({ group }) => group === owner.group)) return settled;
    return { ...settled, doubts: [...doubts, { code: 'units' }] };
  }
  // A column may name types whose units stand elsewhere.
  if (owner.kind === 'column' && types.all.some(({ units }) => units.length > 0)) return settled;
  const assessed = responsibleAreAssessed(found, header, type, types);
  if (assessed !== null) return { ...settled, ...assessed };
  const named = header.filter(({ word }) => word === 'responsible');
  const column = (named.find(({ text }) => !/(?:领导|人)$/.test(text)) ?? named[0])?.text;
  // What a heading calls common is, whoever the units are; they can be filled in later.
  if (type !== null && !types.isListed && owner.kind === 'all' && (column === undefined || found.isCommon)) {
    return settled;
  }
  const doubt: Doubt = column === undefined ? { code: 'units' } : { code: 'responsible', column };
  return { ...settled, doubts: [...doubts, doubt] };
}

/**
 * Where no unit is named anywhere and a column says who scores, 责任单位 are those who are assessed: the column is
 * filled in throughout, and with units.
 */
function responsibleAreAssessed(
  { table, group, heading }: TableFound,
  header: readonly HeaderColumn[],
  type: TypeFound | null,
  types: TypeRegistry,
): Pick<Settled, 'owner' | 'header' | 'use' | 'why'> | null {
  const at = header.findIndex(({ word }) => word === 'responsible');
  const hasScorer = header.some(({ word }) => word === 'scorer');
  if (at < 0 || !hasScorer || type === null || types.isListed) return null;
  const cells =
    cellsByColumn(
      table.rows.map(({ row }) => row),
      header,
    )[at] ?? [];
  if (!isUnitNames(cells) || filledTexts(cells).length === 0 || (cells[0]?.paragraphs.length ?? 0) === 0)
    return null;
  table.rows.forEach(({ number }, index) => {
    for (const name of unitNames(cells[index]?.paragraphs ?? [])) {
      if (nameLooks(name) !== 'unit') continue;
      const unit = types.unitNamed(type, name, group, {
        heading,
        table: table.number,
        row: number,
        text: name,
      });
      unit.hasTable = true;
    }
  });
  const renamed = header.map((column, index) =>
    index === at ? { ...column, word: 'unit' as const } : column,
  );
  return { header: renamed, owner: { kind: 'column' }, use: 'own', why: ['headerWords', 'unitColumn'] };
}

function rowsOfOwner(use: TableUse, owner: Owner): RowsOf {
  if (use === 'negative' || use === 'bonus' || use === 'veto') return 'list';
  if (owner.kind === 'column') return 'column';
  return owner.kind === 'all' ? 'all' : 'unit';
}

/** Whether what a person said of columns settles a doubt about them. */
function answers(
  said: Readonly<Record<string, ReadingRole>>,
  doubt: Doubt,
  columns: readonly ColumnEntry[],
): boolean {
  const roles = Object.values(said);
  switch (doubt.code) {
    case 'points': {
      const rivals = doubt.columns.split('、');
      const left = columns.filter(
        ({ header, from }) => rivals.includes(header) && said[String(from + 1)] === undefined,
      );
      return roles.some((role) => role === 'cap' || typeof role === 'object') || left.length < 2;
    }
    case 'figures':
    case 'marks':
      return columns.some(({ owner, from }) => owner !== null && said[String(from + 1)] !== undefined);
    case 'owners':
      return doubt.columns
        .split('、')
        .every((name) =>
          columns.some(({ header, from }) => header === name && said[String(from + 1)] !== undefined),
        );
    case 'header':
      return roles.includes('indicator');
    default:
      return false;
  }
}
