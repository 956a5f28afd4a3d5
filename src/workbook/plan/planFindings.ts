import type { Finding } from '../../domain/findings/finding';
import { cutText } from '../../domain/text/cutText';
import { sheetText } from '../../strings/texts';
import { findingMessage } from '../../strings/findingText';
import { findingKind } from '../../strings/findingWords';
import { cellAddress, sheetPrefix, textLiteral } from '../formulas/address';
import { FINDING_COLUMNS, type FindingColumn } from '../layout/columns';
import { TABLE_NAMES } from '../layout/names';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { columnIndex, FIRST_ROW } from '../layout/table';
import { titleText, type PlanContext } from './context';
import { frameWrites, surplusWrites, tableArea } from './frame';
import type { Area, CellWrite, Write } from '../writes/writes';

/** A finding with what the book keeps of it between sessions. */
export interface ListedFinding {
  readonly finding: Finding;
  /** Found while reading the document; kept through later checks, which cannot find it again. */
  readonly fromImport: boolean;
}

/** Most characters a cell holds (included). */
const CELL_LIMIT = 32_767;

/**
 * Writes of the sheet 问题: one row per finding, each with a link to its cell.
 *
 * @param rowsBefore rows of data the sheet has now; surplus ones are emptied.
 */
export function planFindings(
  listed: readonly ListedFinding[],
  rowsBefore: number,
  context: PlanContext,
): readonly Write[] {
  const sheet = context.names.tables.findings;
  const { language } = context;
  const dataRows = Math.max(1, listed.length);
  const severity = `$${cellAddress(FIRST_ROW, columnIndex(FINDING_COLUMNS, 'severity'))}`;
  const shown: Area = {
    row: FIRST_ROW,
    column: columnIndex(FINDING_COLUMNS, 'number'),
    rows: dataRows,
    columns: FINDING_COLUMNS.length - 1,
  };
  return [
    ...surplusWrites(sheet, FINDING_COLUMNS.length, { before: rowsBefore, dataRows }),
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
      values:
        listed.length === 0
          ? [FINDING_COLUMNS.map(() => '')]
          : listed.map((entry, index) => findingRow(entry, index + 1, context)),
    },
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

function findingRow(
  { finding, fromImport }: ListedFinding,
  number: number,
  context: PlanContext,
): readonly CellWrite[] {
  const { language } = context;
  const record = finding.code === 'noteOfOtherVersion' ? finding.params.record : JSON.stringify(finding);
  const cells: Readonly<Record<FindingColumn, CellWrite>> = {
    record: fromImport && record.length <= CELL_LIMIT ? record : '',
    number,
    severity: sheetText(language, `severity.${finding.severity}`),
    kind: findingKind(finding.code, language),
    place: cutText(placeText(finding, context), CELL_LIMIT),
    link: linkCell(finding, context),
    message: cutText(findingMessage(finding, language), CELL_LIMIT),
  };
  return FINDING_COLUMNS.map(({ code }) => cells[code]);
}

function placeText({ cell, document }: Finding, context: PlanContext): string {
  if (cell !== null) return `${cell.sheet}!${cell.cell}`;
  if (document === null) return '';
  const { heading, table, row } = document;
  if (table === null || row === null) return heading ?? '';
  return sheetText(context.language, 'findings.place', { heading: heading ?? '', table, row }).trim();
}

/** A live link within the book; HYPERLINK takes at most 255 characters of text. */
function linkCell({ cell }: Finding, context: PlanContext): CellWrite {
  if (cell === null) return '';
  const target = `#${sheetPrefix(cell.sheet)}${cell.cell}`;
  return {
    formula: `=HYPERLINK(${textLiteral(target)},${textLiteral(sheetText(context.language, 'findings.goto'))})`,
  };
}
