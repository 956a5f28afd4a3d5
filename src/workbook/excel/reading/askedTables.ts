import { LEDGER_COLUMNS, SCORE_COLUMNS, type ScoreColumn } from '../../layout/columns';
import { ledgerFormulaColumns } from '../../layout/ledgerFormulaColumns';
import { isTableRole, MAX_UNIT_TYPES, scoreTableName, TABLE_NAMES, type TableRole } from '../../layout/names';
import { blockIndex, CODE_ROW, columnIndex, TITLE_ROW } from '../../layout/table';
import { ENTERED_COLUMNS, LABEL_COLUMNS } from '../../snapshot/snapshot';
import { askedActuals, type AskedActuals } from './askedActuals';
import type { Block } from './blockReading';
import { numberColumns } from './numberColumns';
import type { StandingBook, StandingCells } from './standingBook';

const ROLES = Object.keys(TABLE_NAMES).filter(isTableRole);

/** Bytes of a cell as it usually is, rather too many. */
const BYTES = { figure: 10, format: 14, key: 38, words: 30, formula: 45, locked: 72 } as const;

/** Bytes of a row of the tables that are read whole. */
const ROW_BYTES: Readonly<Record<Exclude<TableRole, 'ledger'>, number>> = {
  about: 200,
  indicators: 330,
  units: 130,
  negative: 250,
  ranking: 250,
  findings: 400,
  removed: 250,
};

/**
 * Large tables in which nothing is calculated. What people choose from lists has been seen to go unheard in Excel on the
 * web, so all others are read again with what is.
 */
const STEADY: ReadonlySet<TableRole> = new Set([
  'indicators',
  'findings',
  'removed',
] satisfies readonly TableRole[]);

/** Bytes of the formulas of a row of the ranking. */
const RANKING_FORMULAS = 1_000;

/** A table, and what is asked of it. */
export interface AskedTable {
  readonly role: TableRole;
  readonly cells: StandingCells;
  readonly values: readonly Block[];
  readonly formulas: readonly Block[];
  /** Formats and formulas of the columns that hold numbers. */
  readonly numbers: readonly Block[];
}

/** A score table, and what is asked of it. */
export interface AskedScores {
  readonly number: number;
  readonly cells: StandingCells;
  /** The codes of its columns, and the header below them. */
  readonly codes: Block;
  readonly keys: Block;
  /** Side by side the columns of `ENTERED_COLUMNS`. */
  readonly entered: readonly Block[];
  readonly formulas: Block;
  readonly formats: Block;
  readonly actuals: AskedActuals | null;
  readonly labels: Block | null;
  /** Whether cells of scores are locked. */
  readonly locked: Block | null;
  /** The cell of the title. */
  readonly title: Block | null;
}

/** Everything that is asked of the tables that stand. */
export interface Asked {
  readonly tables: readonly AskedTable[];
  readonly scores: readonly AskedScores[];
}

/** What a snapshot takes of the tables that stand. Pure. */
export function askedTables(
  standing: StandingBook,
  options: { readonly labels: boolean; readonly locks: boolean },
): Asked {
  return {
    tables: ROLES.flatMap((role) => {
      const cells = standing.names.get(TABLE_NAMES[role]) ?? null;
      if (cells === null) return [];
      return [role === 'ledger' ? askedLedger(cells) : askedTable(role, cells)];
    }),
    scores: Array.from({ length: MAX_UNIT_TYPES }, (_, index) => index + 1).flatMap((number) => {
      const cells = standing.names.get(scoreTableName(number)) ?? null;
      return cells === null ? [] : [askedScores(number, cells, options)];
    }),
  };
}

function askedTable(role: Exclude<TableRole, 'ledger'>, cells: StandingCells): AskedTable {
  const isRanking = role === 'ranking';
  const whole = { from: 0, to: cells.area.columns, isComputed: false };
  return {
    role,
    cells,
    values: [
      {
        ...blockOf(cells, 'values', { ...whole, rowBytes: ROW_BYTES[role], isComputed: isRanking }),
        isSteady: STEADY.has(role),
      },
    ],
    formulas: isRanking ? [blockOf(cells, 'formulas', { ...whole, rowBytes: RANKING_FORMULAS })] : [],
    numbers: numberBlocks(role, cells),
  };
}

function askedLedger(cells: StandingCells): AskedTable {
  const { columns } = cells.area;
  const { from, to, isWhole } = ledgerFormulaColumns(columns);
  return {
    role: 'ledger',
    cells,
    values: runs(columns, (index) => LEDGER_COLUMNS[index]?.typed !== true).map((run) =>
      blockOf(cells, 'values', {
        ...run,
        rowBytes: (run.to - run.from) * (run.isComputed ? BYTES.figure : BYTES.words),
      }),
    ),
    formulas: [
      blockOf(cells, 'formulas', { from, to, rowBytes: (to - from) * BYTES.formula, isComputed: false }),
    ],
    numbers: isWhole ? numberBlocks('ledger', cells) : [],
  };
}

/** Formats and formulas of the columns that hold numbers, where the table reaches so far. */
function numberBlocks(role: TableRole, cells: StandingCells): readonly Block[] {
  return numberColumns(role, cells.area.columns).flatMap(([from, to]) => {
    const columns = to - from;
    const run = { from, to, isComputed: false };
    return [
      blockOf(cells, 'numberFormat', { ...run, rowBytes: columns * BYTES.format }),
      blockOf(cells, 'formulas', { ...run, rowBytes: columns * BYTES.figure }),
    ];
  });
}

function askedScores(
  number: number,
  cells: StandingCells,
  { labels, locks }: { readonly labels: boolean; readonly locks: boolean },
): AskedScores {
  const at = (code: ScoreColumn): number => columnIndex(SCORE_COLUMNS, code);
  const one = (code: ScoreColumn, load: Block['load'], rowBytes: number): Block =>
    blockOf(cells, load, { from: at(code), to: at(code) + 1, rowBytes, isComputed: false });
  const start = blockIndex(SCORE_COLUMNS, ENTERED_COLUMNS);
  const label = blockIndex(SCORE_COLUMNS, LABEL_COLUMNS);
  const entered = ENTERED_COLUMNS.length;
  const codes = { from: 0, to: cells.area.columns, rowBytes: 300, isComputed: false };
  return {
    number,
    cells,
    codes: blockOf(
      { ...cells, area: { ...cells.area, rows: Math.min(2, cells.area.rows) } },
      'values',
      codes,
    ),
    keys: { ...one('key', 'values', BYTES.key), isSteady: true },
    entered: runs(entered, (index) => COMPUTED.has(ENTERED_COLUMNS[index] ?? '')).map((run) =>
      blockOf(cells, 'values', {
        from: start + run.from,
        to: start + run.to,
        rowBytes: (run.to - run.from) * BYTES.figure,
        isComputed: run.isComputed,
      }),
    ),
    formulas: blockOf(cells, 'formulas', {
      from: start,
      to: start + entered,
      rowBytes: entered * BYTES.formula,
      isComputed: false,
    }),
    formats: one('score', 'numberFormat', BYTES.format),
    actuals: askedActuals(cells, one, locks),
    labels: labels
      ? blockOf(cells, 'values', {
          from: label,
          to: label + LABEL_COLUMNS.length,
          rowBytes: LABEL_COLUMNS.length * BYTES.words,
          isComputed: false,
        })
      : null,
    locked: locks ? one('score', 'locked', BYTES.locked) : null,
    title: labels && cells.area.row === CODE_ROW ? titleBlock(cells) : null,
  };
}

function titleBlock(cells: StandingCells): Block {
  const column = SCORE_COLUMNS.findIndex(({ hidden }) => hidden !== true);
  return blockOf({ ...cells, area: { ...cells.area, row: TITLE_ROW, rows: 1 } }, 'values', {
    from: column,
    to: column + 1,
    rowBytes: 100,
    isComputed: false,
  });
}

/** Entered columns that formulas fill. */
const COMPUTED: ReadonlySet<string> = new Set(['counted', 'check'] satisfies readonly ScoreColumn[]);

/** Columns from the first to before the last, counted from the table's first. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly isComputed: boolean;
}

/** The longest runs of columns that are all computed, or all not. */
function runs(count: number, isComputed: (index: number) => boolean): readonly Run[] {
  const found: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = found.at(-1);
    if (last?.isComputed === isComputed(index)) found[found.length - 1] = { ...last, to: index + 1 };
    else found.push({ from: index, to: index + 1, isComputed: isComputed(index) });
  }
  return found;
}

function blockOf(
  { sheet, area }: StandingCells,
  load: Block['load'],
  { from, to, rowBytes, isComputed }: Run & Pick<Block, 'rowBytes'>,
): Block {
  const columns = { column: area.column + from, columns: to - from };
  return { sheetId: sheet.id, area: { ...area, ...columns }, load, rowBytes, isComputed };
}
