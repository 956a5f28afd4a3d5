import type { Finding } from '../../domain/findings/finding';
import { findingKey } from '../../domain/findings/findingKey';
import { cutText } from '../../domain/text/cutText';
import { findingMessage, sharedMessage } from '../../strings/findingText';
import { findingKind } from '../../strings/findingWords';
import { sheetText } from '../../strings/texts';
import { sheetPrefix, textLiteral } from '../formulas/address';
import { FINDING_COLUMNS, type FindingColumn } from '../layout/columns';
import { markText } from '../snapshot/readMarks';
import type { CellWrite } from '../writes/writes';
import type { PlanContext } from './context';
import type { FindingEntries, FindingEntry } from './findingEntries';

/** A row of the sheet 问题. */
export interface FindingRow {
  readonly cells: Readonly<Record<FindingColumn, CellWrite>>;
  /** `head` says what the rows below it share, `member` belongs to the one above, `checked` was looked at. */
  readonly kind: 'single' | 'head' | 'member' | 'checked';
}

/** What the rows are made with. */
interface RowSetting {
  readonly context: PlanContext;
  /** What the book has to keep of a finding: those of reading a document. */
  readonly fromImport: ReadonlySet<Finding>;
}

/** Most characters a cell holds (included). */
const CELL_LIMIT = 32_767;

const BLANK: Readonly<Record<FindingColumn, CellWrite>> = {
  record: '',
  number: '',
  severity: '',
  kind: '',
  place: '',
  link: '',
  message: '',
  checked: '',
  findingKey: '',
  earlier: '',
};

/** The rows of the sheet 问题: each entry with what is its own below it, then what was checked. Pure. */
export function findingRows(
  { open, checked, others }: FindingEntries,
  setting: RowSetting,
): readonly FindingRow[] {
  const { language } = setting.context;
  const rows: readonly FindingRow[] = [
    ...open.flatMap((entry, index) => entryRows(entry, index + 1, setting)),
    ...(checked.length === 0
      ? []
      : [
          {
            kind: 'head' as const,
            cells: { ...BLANK, message: sheetText(language, 'findings.checked', { count: checked.length }) },
          },
        ]),
    ...checked.map(({ finding, mark }): FindingRow => {
      const { cells } = findingRow(finding, '', setting);
      return { kind: 'checked', cells: { ...cells, checked: mark } };
    }),
  ];
  const kept = [...others].map(([key, mark]) => markText(key, mark));
  const missing = Math.max(0, kept.length - rows.length);
  return [
    ...rows,
    ...Array.from({ length: missing }, (): FindingRow => ({ kind: 'single', cells: BLANK })),
  ].map(({ kind, cells }, index) => ({ kind, cells: { ...cells, earlier: kept[index] ?? '' } }));
}

function entryRows(
  { findings, follows }: FindingEntry,
  number: number,
  setting: RowSetting,
): readonly FindingRow[] {
  const { language } = setting.context;
  const [first] = findings;
  const below = (at: number): string => `${number}.${at + 1}`;
  if (findings.length === 1) {
    const own = follows.map((finding, index) => findingRow(finding, below(index), setting));
    return [findingRow(first, number, setting), ...own.map((row) => ({ ...row, kind: 'member' as const }))];
  }
  const { message, own } = sharedMessage(findings, language);
  const count = sheetText(language, 'findings.all', { count: findings.length });
  return [
    {
      kind: 'head',
      cells: {
        ...BLANK,
        ...kindCells(first, setting),
        number,
        place: count,
        message: cutText(message, CELL_LIMIT),
      },
    },
    ...findings.map((finding, index): FindingRow => {
      const { cells } = findingRow(finding, below(index), setting);
      const text = own[index] ?? '';
      return {
        kind: 'member',
        cells: {
          ...cells,
          severity: '',
          kind: '',
          message: text === '' ? cells.message : cutText(text, CELL_LIMIT),
        },
      };
    }),
  ];
}

function findingRow(finding: Finding, number: number | string, setting: RowSetting): FindingRow {
  const { context, fromImport } = setting;
  const record = finding.code === 'noteOfOtherVersion' ? finding.params.record : JSON.stringify(finding);
  return {
    kind: 'single',
    cells: {
      ...BLANK,
      ...kindCells(finding, setting),
      record: fromImport.has(finding) && record.length <= CELL_LIMIT ? record : '',
      number,
      place: cutText(placeText(finding, context), CELL_LIMIT),
      link: linkCell(finding, context),
      message: cutText(findingMessage(finding, context.language), CELL_LIMIT),
      findingKey: findingKey(finding, context.settings.year),
    },
  };
}

function kindCells(
  { code, severity }: Finding,
  { context: { language } }: RowSetting,
): Pick<FindingRow['cells'], 'severity' | 'kind'> {
  return { severity: sheetText(language, `severity.${severity}`), kind: findingKind(code, language) };
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

/** The cells of a row in the order of the columns. */
export function rowCells({ cells }: FindingRow): readonly CellWrite[] {
  return FINDING_COLUMNS.map(({ code }) => cells[code]);
}
