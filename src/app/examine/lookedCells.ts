import { LANGUAGES, type Language } from '../../strings/texts';
import type { LookedCells } from '../../workbook/excel/execute';
import { textBytes } from '../../workbook/excel/textBytes';
import { LEDGER_COMPUTED, ledgerFormulas } from '../../workbook/formulas/ledgerFormulas';
import { convertedIn, scoreCodeFormula } from '../../workbook/formulas/scoreFormulas';
import { LEDGER_COLUMNS } from '../../workbook/layout/columns';
import { layoutRanking } from '../../workbook/layout/rankingSheet';
import type { ScoreRow, ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import { FIRST_ROW } from '../../workbook/layout/table';
import { AVERAGES, boundCell, computedRows, type ComputedRow } from '../../workbook/plan/computedRows';
import { ledgerCheckTexts } from '../../workbook/plan/planLedger';
import { rowTexts } from '../../workbook/plan/rowTexts';
import { METHOD_FORMULAS } from '../../workbook/layout/usedColumns';
import { matchesLayout } from '../../workbook/snapshot/readScores';
import type { BookState } from '../book/bookState';
import { hasFactors, standingLedger } from '../book/standingLedger';
import { ownDistinctCell } from './lookedNames';
import { lookedMethods } from './lookedMethods';
import type { OwnCell } from './ownCell';

/** Cells side by side that no reading of the book holds, with what should stand in them. */
export interface Looked extends LookedCells {
  /** Id of the unit type; empty for the register. */
  readonly type: string;
  /** Codes of the columns. */
  readonly codes: readonly string[];
  /** Null where it does not matter. */
  readonly cells: readonly (readonly (OwnCell | null)[])[];
}

/** Most bytes of what is looked at in one answer; the rest of a book that has more is not. */
const MOST_BYTES = 1_200_000;

/**
 * What a job looks at beside what it reads, for there is no room for it where the book is read: the formulas of hidden
 * columns, and the texts that score sheets repeat of the definitions. As much as one answer holds, row by row.
 */
export function lookedCells(state: BookState): readonly Looked[] {
  const bytes = { left: MOST_BYTES };
  const looked: Looked[] = [];
  for (const block of [...scoreBlocks(state), ...ledgerBlocks(state)]) {
    const cells = rowsWithin(block, bytes);
    if (cells.length === 0) continue;
    const { sheet, type, codes, row, column } = block;
    const area = { row, column, rows: cells.length, columns: codes.length };
    looked.push({ sheet, type, codes, area, cells });
  }
  return looked;
}

/** Columns side by side, whose rows are made one by one. */
interface Columns extends Pick<Looked, 'sheet' | 'type' | 'codes'> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly cellsOf: (index: number) => readonly (OwnCell | null)[];
}

function rowsWithin({ rows, cellsOf }: Columns, bytes: { left: number }): Looked['cells'] {
  const cells: (readonly (OwnCell | null)[])[] = [];
  while (cells.length < rows) {
    const row = cellsOf(cells.length);
    bytes.left -= row.reduce((sum, cell) => sum + bytesOf(cell), 0);
    if (bytes.left < 0) break;
    cells.push(row);
  }
  return cells;
}

function bytesOf(cell: OwnCell | null): number {
  if (cell === null) return textBytes('');
  return textBytes(cell.kind === 'formula' ? cell.ours('') : (cell.texts[0] ?? ''));
}

const TEXTS = ['target', 'responsible', 'scorer', 'standard', 'levels'] as const;
const FORMULAS = ['bound', ...AVERAGES] as const;
const COLUMNS: readonly string[] = ['code', ...TEXTS, ...FORMULAS, ...METHOD_FORMULAS];

/** Sheets whose rows are those that the definitions ask for. */
function scoreBlocks(state: BookState): readonly Columns[] {
  const { layouts, stored, definitions, context } = state;
  const ledger = standingLedger(state) ?? { sheet: '', firstRow: FIRST_ROW, rows: 1 };
  const sources = { ledger, rankingEndRow: layoutRanking(definitions, context.settings).endRow };
  return [...layouts].flatMap(([type, layout]) => {
    const standing = stored.find(({ unitType }) => unitType === type);
    if (standing === undefined || !matchesLayout(standing, layout)) return [];
    const computed = layout.columns.some(({ code }) => includes(FORMULAS, code))
      ? computedRows(layout, sources, context)
      : [];
    const ofMethod = lookedMethods(layout, context.settings);
    return runs(layout.columns.map(({ code }) => includes(COLUMNS, code))).map(({ from, to }) => {
      const codes = layout.columns.slice(from, to).map(({ code }) => code);
      return {
        sheet: standing.sheet,
        type,
        codes,
        row: FIRST_ROW,
        column: from,
        rows: layout.rows.length,
        cellsOf: (index) => {
          const row = layout.rows[index];
          return row === undefined
            ? []
            : codes.map(
                (code) => ofMethod(code, index) ?? ownCell(code, row, { layout, computed: computed[index] }),
              );
        },
      };
    });
  });
}

function ownCell(
  code: string,
  row: ScoreRow,
  { layout, computed }: { readonly layout: ScoreSheetLayout; readonly computed: ComputedRow | undefined },
): OwnCell | null {
  const text = TEXTS.find((each) => each === code);
  if (text !== undefined) {
    const inLanguage = (language: Language): string => rowTexts(row, layout.type, language)[text];
    return { kind: 'text', texts: LANGUAGES.map(inLanguage) };
  }
  if (row.kind !== 'indicator') return null;
  if (code === 'code') {
    const bound = boundCell(layout, row.row);
    return {
      kind: 'formula',
      ours: (entered) => scoreCodeFormula(row.row, convertedIn(String(entered)), bound),
      among: null,
    };
  }
  const column = FORMULAS.find((each) => each === code);
  const own = column === undefined ? undefined : computed?.[column];
  return typeof own === 'object' && own !== null && 'formula' in own
    ? formulaCell(own.formula, column === 'bound' ? row.indicator.id : null)
    : null;
}

function formulaCell(formula: string, among: string | null = null): OwnCell {
  return { kind: 'formula', ours: () => formula, among };
}

/** The hidden columns of the register, as far as it has its columns. */
function ledgerBlocks(state: BookState): readonly Columns[] {
  const { tables, snapshot, context } = state;
  const ledger = standingLedger(state);
  const standing = snapshot.tables.ledger?.values[0] ?? [];
  const columns = LEDGER_COLUMNS.slice(0, standing.length);
  if (ledger === null || columns.some(({ code }, at) => code !== standing[at])) return [];
  const sources = {
    units: tables.units,
    negative: tables.negative,
    ledger,
    sameEventOnce: context.settings.sameEventOnce,
    hasFactors: hasFactors(state),
    leavesUnproved: context.settings.evidence === 'leaveOut',
  };
  const texts = ledgerCheckTexts(context);
  const first = snapshot.tables.ledger?.column ?? 0;
  const names = columns.findIndex(({ code }) => code === 'tierName');
  const distinct = ownDistinctCell(state, ledger);
  const below: Columns = {
    sheet: ledger.sheet,
    type: '',
    codes: ['tierName'],
    row: ledger.firstRow + ledger.rows - 1,
    column: first + names,
    rows: names < 0 ? 0 : 1,
    cellsOf: () => [distinct],
  };
  const computed = runs(
    columns.map(({ code, hidden }) => hidden === true && includes(LEDGER_COMPUTED, code)),
  );
  return [
    below,
    ...computed.map(({ from, to }): Columns => {
      const codes = columns.slice(from, to).map(({ code }) => code);
      return {
        sheet: ledger.sheet,
        type: '',
        codes,
        row: ledger.firstRow,
        column: first + from,
        rows: ledger.rows,
        cellsOf: (index) => {
          const own = ledgerFormulas(ledger.firstRow + index, sources, texts);
          return codes.map((code) => {
            const computed = LEDGER_COMPUTED.find((each) => each === code);
            const formula = computed === undefined ? '' : own[computed];
            return formula === '' ? null : formulaCell(formula);
          });
        },
      };
    }),
  ];
}

/** The longest runs of columns that are wanted, from the first to before the last. */
function runs(wanted: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  wanted.forEach((isWanted, at) => {
    const last = found.at(-1);
    if (!isWanted) return;
    if (last?.to === at) last.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  });
  return found;
}

function includes(codes: readonly string[], code: string): boolean {
  return codes.includes(code);
}
