import { makeFinding } from '../../domain/findings/makeFinding';
import type { Finding } from '../../domain/findings/finding';
import { actualKey, readScoreKey } from '../../domain/scoring/scoreKey';
import { groupBy } from '../../domain/lists/groupBy';
import { sheetText, type Language } from '../../strings/texts';
import { cellAddress } from '../../workbook/formulas/address';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { planRemoved, type RemovedScore } from '../../workbook/plan/planRemoved';
import { enteredCell } from '../../workbook/snapshot/readScores';
import { TYPED_COLUMNS, type BookSnapshot } from '../../workbook/snapshot/snapshot';
import { TypedCells } from '../../workbook/snapshot/typedCells';
import { claimNames } from '../../workbook/writes/claimNames';
import type { KnownCell } from '../../workbook/writes/known';
import { contentOf } from '../../workbook/writes/knownContent';
import type { Write } from '../../workbook/writes/writes';
import { understoodBook, type BookState } from '../book/bookState';
import { removedEarlier } from '../book/enteredScores';
import { refersToRows } from '../book/followFormulas';
import { contentTyped, ownerText, type LateEntry } from './lateEntries';

/** How late entries get where they belong. */
export interface Placing {
  readonly writes: readonly Write[];
  readonly findings: readonly Finding[];
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: KnownCell;
}

/** An entry with a cell that holds it, or will. */
interface Placed {
  readonly entry: LateEntry;
  readonly at: Place;
}

/**
 * Puts late entries into the cells of their rows, wherever these stand by now. Where somebody has
 * typed yet something else there, or the row is gone, the entry goes to 已移出.
 *
 * @param late in the order in which they were typed: of two for one cell the later one stays
 * @param planned what the job wrote, or would have written
 * @param earlier entries that were put back before
 */
export function placing(
  late: readonly LateEntry[],
  snapshot: BookSnapshot,
  { planned, earlier }: { readonly planned: TypedCells; readonly earlier: readonly LateEntry[] },
  language: Language,
): Placing {
  const now = new TypedCells(snapshot);
  const [standing, written] = [placesByOwner(now), placesByOwner(planned)];
  const put = new Map([...groupBy(earlier, ownerOf)].map(([owner, each]) => [owner, each.map(contentTyped)]));
  const placed: Placed[] = [];
  const settled: Placed[] = [];
  const homeless: LateEntry[] = [];
  for (const entry of late) {
    const content = contentTyped(entry);
    const owner = ownerOf(entry);
    const isNamed = entry.owner.row !== '';
    const places = isNamed ? (standing.get(owner) ?? []) : [];
    const before = put.get(owner) ?? [];
    put.set(owner, [...before, content]);
    // Of a row without a key nobody knows where it went; what stands where it was typed is safe all the same.
    const stands = (isNamed ? places : placesAt(entry, now)).filter(
      ({ cell }) => contentOf(cell) === content,
    );
    settled.push(...stands.map((at) => ({ entry, at })));
    if (stands.length > 0) continue;
    const own = new Set([
      contentOf(entry.known),
      ...(written.get(owner) ?? []).map(({ cell }) => contentOf(cell)),
      ...before,
    ]);
    // What was typed into a copy is a second entry: it takes no place of the one that counts.
    const free = entry.isInCopy ? [] : places.filter(({ cell }) => own.has(contentOf(cell)));
    placed.push(...free.map((at) => ({ entry, at })));
    if (free.length === 0 && entry.value !== '') homeless.push(entry);
  }
  const state = homeless.length === 0 ? null : understoodBook(snapshot, language);
  const removed = state === null ? [] : removedOf(homeless, state, planned);
  return {
    writes: [
      ...placed.flatMap(({ entry, at }) => cellWrites(entry, at)),
      ...(state === null ? [] : removedSheet(removed, state)),
    ],
    findings: [
      ...[...settled, ...placed].flatMap(({ entry, at }) => formulaFindings(entry, at)),
      ...removed.map((score) => movedFinding(score, state?.context.names.tables.removed ?? '')),
    ],
  };
}

function ownerOf(entry: LateEntry): string {
  return ownerText(entry.owner);
}

function placesAt({ sheet, row, column }: LateEntry, typed: TypedCells): readonly Place[] {
  const cell = typed.at(sheet, row, column);
  return cell === undefined ? [] : [{ sheet, row, column, cell }];
}

function placesByOwner(typed: TypedCells): ReadonlyMap<string, readonly Place[]> {
  return groupBy(typed.all(), ({ cell }) => ownerText(cell.owner));
}

function cellWrites({ value, formula, format, owner }: LateEntry, at: Place): readonly Write[] {
  const { sheet, row, column } = at;
  const isScore = owner.table === 'scores' && owner.column !== 'remark';
  return [
    ...(isScore ? [{ kind: 'numberFormats', sheet, row, column, formats: [[format]] } as const] : []),
    { kind: 'cells', sheet, row, column, values: [[enteredCell(value, formula)]] },
  ];
}

/** A formula that was typed while its row moved may mean other rows by now. */
function formulaFindings(entry: LateEntry, at: Place): readonly Finding[] {
  const cell = enteredCell(entry.value, entry.formula);
  if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return [];
  const isMoved = at.row !== entry.row || at.sheet !== entry.sheet;
  if (!isMoved || !refersToRows({ formula: cell.formula, remarkFormula: '' })) return [];
  return [
    makeFinding('formulaNotFollowed', {
      cell: { sheet: at.sheet, cell: cellAddress(at.row, at.column) },
      params: {
        unit: '',
        indicator: '',
        column: TYPED_COLUMNS.find((column) => column === entry.owner.column) ?? 'score',
        formula: cell.formula,
      },
    }),
  ];
}

/** Entries as 已移出 holds them: a score and a remark of one row together. */
function removedOf(
  homeless: readonly LateEntry[],
  state: BookState,
  planned: TypedCells,
): readonly RemovedScore[] {
  const rows = groupBy(
    homeless,
    ({ sheet, row, owner, column }) =>
      `${sheet}|${row}|${owner.table === 'scores' && owner.column !== 'actual' ? '' : column}`,
  );
  return [...rows.values()].map((entries) => removedRow(entries[0], entries, state, planned));
}

function removedRow(
  first: LateEntry,
  entries: readonly LateEntry[],
  state: BookState,
  planned: TypedCells,
): RemovedScore {
  const { unitTypes } = state.definitions;
  const row = first.owner.table === 'scores' ? first.owner.row : '';
  const key = row !== '' && first.owner.column === 'actual' ? actualKey(row) : row;
  const parts = readScoreKey(key);
  // What is not defined any more is called what its row said when the job began.
  const label = planned.label(row);
  const indicator = unitTypes
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === parts?.indicator);
  const cellOf = (wanted: 'score' | 'remark'): LateEntry | undefined =>
    entries.find(({ owner }) => (owner.column === 'remark' ? 'remark' : 'score') === wanted);
  const written = (wanted: 'score' | 'remark') => {
    const entry = cellOf(wanted);
    return entry === undefined ? '' : enteredCell(entry.value, entry.formula);
  };
  const formulaOf = (wanted: 'score' | 'remark'): string => {
    const cell = written(wanted);
    return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : '';
  };
  const valueOf = (wanted: 'score' | 'remark') =>
    formulaOf(wanted) === '' ? written(wanted) : (cellOf(wanted)?.value ?? '');
  return {
    key,
    unit: unitTypes.flatMap(({ units }) => units).find(({ id }) => id === parts?.unit)?.name ?? label.unit,
    category: indicator?.category ?? label.category,
    indicator: indicator?.name ?? label.indicator,
    score: valueOf('score'),
    remark: valueOf('remark'),
    formula: formulaOf('score'),
    remarkFormula: formulaOf('remark'),
    format: cellOf('score')?.format ?? 'General',
    movedFrom: sheetText(state.context.language, 'removed.meanwhile', {
      sheet: first.sheet,
      cell: cellAddress(first.row, first.column),
    }),
  };
}

function removedSheet(added: readonly RemovedScore[], state: BookState): readonly Write[] {
  const { snapshot, context } = state;
  const sheet = context.names.tables.removed;
  const table = snapshot.tables.removed;
  const stood = (table?.values.length ?? ROWS_ABOVE_DATA) - ROWS_ABOVE_DATA;
  const earlier = removedEarlier(snapshot);
  // What an attempt that failed has put there already is told all the same, and stands once.
  const known = new Set(earlier.map((score) => JSON.stringify(score)));
  const missing = added.filter((score) => !known.has(JSON.stringify(score)));
  if (missing.length === 0) return [];
  return claimNames(
    [
      ...(snapshot.sheets.includes(sheet) ? [] : [{ kind: 'addSheet', sheet } as const]),
      ...planRemoved([...earlier, ...missing], stood, context),
    ],
    snapshot.names,
  );
}

function movedFinding({ score, remark, movedFrom }: RemovedScore, sheet: string): Finding {
  const entered = score === '' ? remark : score;
  return makeFinding('scoreMoved', {
    params: {
      variant: 'meanwhile',
      entered: typeof entered === 'object' ? JSON.stringify(entered) : String(entered),
      from: movedFrom,
      sheet,
    },
  });
}
