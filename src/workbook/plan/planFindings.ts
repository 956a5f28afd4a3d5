import type { Finding } from '../../domain/findings/finding';
import { sheetText } from '../../strings/texts';
import { cellAddress } from '../formulas/address';
import { FINDING_COLUMNS } from '../layout/columns';
import { TABLE_NAMES } from '../layout/names';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { columnIndex, FIRST_ROW } from '../layout/table';
import type { FindingMarks } from '../snapshot/readMarks';
import { titleText, type PlanContext } from './context';
import { findingEntries } from './findingEntries';
import { findingRows, rowCells, type FindingRow } from './findingRows';
import { frameWrites, surplusWrites, tableArea } from './frame';
import type { Area, Write } from '../writes/writes';

/** A finding with what the book keeps of it between sessions. */
export interface ListedFinding {
  readonly finding: Finding;
  /** Found while reading the document; kept through later checks, which cannot find it again. */
  readonly fromImport: boolean;
}

/** What the sheet 问题 has now. */
export interface FindingSheet {
  /** Rows of data; surplus ones are emptied. */
  readonly rows: number;
  readonly marks: FindingMarks;
}

/**
 * Writes of the sheet 问题: each thing that was found once, with a link to its cell; what says the same of several cells
 * has a row for each of them below it; what was checked stands at the end.
 */
export function planFindings(
  listed: readonly ListedFinding[],
  before: FindingSheet,
  context: PlanContext,
): readonly Write[] {
  const sheet = context.names.tables.findings;
  const { language } = context;
  const rows = findingRows(
    findingEntries(
      listed.map(({ finding }) => finding),
      before.marks,
      context.settings.year,
    ),
    {
      context,
      fromImport: new Set(listed.flatMap(({ finding, fromImport }) => (fromImport ? [finding] : []))),
    },
  );
  const dataRows = Math.max(1, rows.length);
  const severity = `$${cellAddress(FIRST_ROW, columnIndex(FINDING_COLUMNS, 'severity'))}`;
  const shown: Area = {
    row: FIRST_ROW,
    column: columnIndex(FINDING_COLUMNS, 'number'),
    rows: dataRows,
    columns: columnIndex(FINDING_COLUMNS, 'checked'),
  };
  return [
    ...frameWrites(
      {
        sheet,
        columns: FINDING_COLUMNS,
        title: titleText(context, 'title.findings'),
        note: sheetText(language, listed.length === 0 ? 'findings.none' : 'note.findings'),
        dataRows,
        tabColor: TAB_COLORS.findings,
      },
      context,
    ),
    {
      kind: 'cells',
      sheet,
      row: FIRST_ROW,
      column: 0,
      values: rows.length === 0 ? [FINDING_COLUMNS.map(() => '')] : rows.map(rowCells),
    },
    // After what stood there has its new place: at no moment is a mark nowhere but in memory.
    ...surplusWrites(sheet, FINDING_COLUMNS.length, { before: before.rows, dataRows }),
    ...lookWrites(sheet, rows, shown),
    {
      kind: 'format',
      sheet,
      area: { ...shown, column: columnIndex(FINDING_COLUMNS, 'link'), columns: 1 },
      format: { fontColor: '#0563C1' },
    },
    {
      kind: 'conditionalFormats',
      sheet,
      area: { ...shown, column: columnIndex(FINDING_COLUMNS, 'severity'), columns: 1 },
      formats: [
        {
          kind: 'custom',
          formula: `=${severity}="${sheetText(language, 'severity.error')}"`,
          fill: PALETTE.wrongFill,
          fontColor: PALETTE.wrongText,
        },
        {
          kind: 'custom',
          formula: `=${severity}="${sheetText(language, 'severity.warning')}"`,
          fill: PALETTE.derived,
        },
      ],
    },
    { kind: 'fitRows', sheet, area: shown },
    { kind: 'name', name: TABLE_NAMES.findings, sheet, area: tableArea(FINDING_COLUMNS.length, dataRows) },
  ];
}

/** Heads of several rows in bold, their rows set in, what was checked in grey. */
function lookWrites(sheet: string, rows: readonly FindingRow[], shown: Area): readonly Write[] {
  const looks = {
    single: {},
    head: { bold: true },
    member: {},
    checked: { fontColor: PALETTE.quiet },
  } as const;
  const message = columnIndex(FINDING_COLUMNS, 'message');
  const plain: Write = { kind: 'format', sheet, area: shown, format: { bold: false, fontColor: '#000000' } };
  return [
    plain,
    ...runsOf(rows).flatMap(({ kind, first, count }): readonly Write[] => {
      const look = looks[kind];
      if (Object.keys(look).length === 0) return [];
      const area: Area = { row: FIRST_ROW + first, column: message, rows: count, columns: 1 };
      return [{ kind: 'format', sheet, area, format: look }];
    }),
  ];
}

interface Run {
  readonly kind: FindingRow['kind'];
  readonly first: number;
  readonly count: number;
}

/** Rows of one kind one below the other. */
function runsOf(rows: readonly FindingRow[]): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach(({ kind }, index) => {
    const last = runs.at(-1);
    if (last?.kind === kind) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ kind, first: index, count: 1 });
  });
  return runs;
}
