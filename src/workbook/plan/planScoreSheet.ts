import { sheetText, type Language } from '../../strings/texts';
import { cellAddress } from '../formulas/address';
import { SCORE_CODES } from '../formulas/formulaCodes';
import { withinCap } from '../formulas/numberFormulas';
import { seemsNotAssessed } from '../formulas/textFormulas';
import { scoreSheetName } from '../layout/bookNames';
import { SCORE_COLUMNS } from '../layout/columns';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { partsLook } from './partsLook';
import { KIND_LETTERS, type ScoreSheetLayout } from '../layout/scoreSheet';
import { isTooLong } from '../layout/shortTarget';
import { columnIndex, FIRST_ROW, HEADER_ROW } from '../layout/table';
import { TARGET_SIZE, textWidths } from '../layout/textWidths';
import { boundCell } from './computedRows';
import { titleText, type PlanContext } from './context';
import { frameWrites, tableArea } from './frame';
import { actualWrites } from './actualWrites';
import { hasActuals } from './methodCells';
import { numberedColumns, scoreLocks, type NumberedColumn } from './scoreFormats';
import { scoreRowCells, type EnteredCells, type ScoreSources } from './planScores';
import type { StoredSheet } from '../snapshot/readScores';
import type { Area, ConditionalFormat, Write } from '../writes/writes';

/** What goes onto one score sheet. */
export interface ScoreSheetContent {
  readonly layout: ScoreSheetLayout;
  /** The workbook-wide name of its table. */
  readonly tableName: string;
  readonly entered: ReadonlyMap<string, EnteredCells>;
  /** Number formats people's entries came with, by key, where they are not General. */
  readonly formats: ReadonlyMap<string, string>;
  /** The sheet as it stands; null where there is none yet. */
  readonly before: StoredSheet | null;
}

/** Writes of a whole score sheet. Their number does not depend on the number of rows. */
export function planScoreSheet(
  content: ScoreSheetContent,
  sources: ScoreSources,
  context: PlanContext,
): readonly Write[] {
  const { layout } = content;
  const { language } = context;
  const sheet = scoreSheetName(context.names, layout.type.id);
  const dataRows = Math.max(1, layout.rows.length);
  const column = (code: (typeof SCORE_COLUMNS)[number]['code']): Area => ({
    row: FIRST_ROW,
    column: columnIndex(SCORE_COLUMNS, code),
    rows: dataRows,
    columns: 1,
  });
  const shown: Area = {
    row: FIRST_ROW,
    column: columnIndex(SCORE_COLUMNS, 'unit'),
    rows: dataRows,
    columns: layout.columns.length - columnIndex(SCORE_COLUMNS, 'unit'),
  };
  const hasResponsible = layout.type.indicators.some(({ responsible }) => responsible.length > 0);
  const hasTargets = layout.type.indicators.some(({ target }) => target !== '');
  return [
    ...frameWrites(
      {
        sheet,
        columns: layout.columns,
        title: titleText(context, 'title.scores', layout.type.name),
        note: noteText(layout, language),
        dataRows,
        tabColor: TAB_COLORS.scores,
        filtered: true,
        // What is signed for a unit is a page of its own, or several.
        pages: layout.blocks.slice(1).map(({ headingRow }) => headingRow),
      },
      context,
    ),
    ...(hasResponsible ? [] : [hide(sheet, 'responsible')]),
    ...(hasTargets ? [] : [hide(sheet, 'target')]),
    ...partsLook(sheet, column('part'), [layout.type]),
    ...widthWrites(layout, { hasTargets, hasResponsible }, sheet),
    ...numberedColumns(layout).flatMap((each) => keptFormats(content, each, sheet)),
    ...scoreLocks(layout, sheet),
    ...smallTexts(layout, shown, sheet),
    { kind: 'format', sheet, area: column('score'), format: { fill: PALETTE.typed } },
    { kind: 'format', sheet, area: column('remark'), format: { fill: PALETTE.typed } },
    {
      kind: 'cells',
      sheet,
      row: FIRST_ROW,
      column: 0,
      values: scoreRowCells(layout, sources, content.entered, context),
    },
    {
      kind: 'validation',
      sheet,
      area: column('score'),
      validation: {
        rule: { kind: 'custom', formula: scoreRule(layout) },
        alert: {
          title: sheetText(language, 'alert.score.title'),
          message: sheetText(language, 'alert.score.message'),
        },
      },
    },
    { kind: 'conditionalFormats', sheet, area: shown, formats: rowFormats() },
    ...actualWrites(layout, sheet, rowFormats(), language),
    { kind: 'fitRows', sheet, area: shown },
    { kind: 'autoFilter', sheet, area: { ...shown, row: HEADER_ROW, rows: dataRows + 1 } },
    { kind: 'name', name: content.tableName, sheet, area: tableArea(layout.columns.length, dataRows) },
  ];
}

/** What the sheet says of itself; of texts that are cut only where one is. */
function noteText(layout: ScoreSheetLayout, language: Language): string {
  const note = sheetText(language, hasActuals(layout) ? 'note.scores.actual' : 'note.scores');
  const isCut = layout.type.indicators.some(
    ({ target, standard = '' }) => isTooLong(target, 'target') || isTooLong(standard, 'standard'),
  );
  return isCut ? sheetText(language, 'note.scores.cut', { note }) : note;
}

/** The widths of the columns of texts; both get the room of a hidden column. */
function widthWrites(
  layout: ScoreSheetLayout,
  { hasTargets, hasResponsible }: { readonly hasTargets: boolean; readonly hasResponsible: boolean },
  sheet: string,
): readonly Write[] {
  const widths = textWidths(layout.type, hasResponsible ? 0 : widthOf('responsible'));
  const codes = new Set(layout.columns.map(({ code }) => code));
  const width = (code: keyof typeof widths): Write => ({
    kind: 'column',
    sheet,
    column: layout.columns.findIndex((column) => column.code === code),
    width: widths[code],
  });
  return [
    width('indicator'),
    // Whoever sets the width of a hidden column shows it.
    ...(hasTargets ? [width('target')] : []),
    ...(codes.has('standard') ? [width('standard')] : []),
  ];
}

function widthOf(code: (typeof SCORE_COLUMNS)[number]['code']): number {
  return SCORE_COLUMNS.find((column) => column.code === code)?.width ?? 0;
}

/** Targets and standards, in small type. */
function smallTexts(layout: ScoreSheetLayout, area: Area, sheet: string): readonly Write[] {
  return layout.columns.flatMap(({ code }, column): readonly Write[] =>
    code === 'target' || code === 'standard'
      ? [{ kind: 'format', sheet, area: { ...area, column, columns: 1 }, format: { fontSize: TARGET_SIZE } }]
      : [],
  );
}

function hide(sheet: string, code: 'responsible' | 'target'): Write {
  return { kind: 'column', sheet, column: columnIndex(SCORE_COLUMNS, code), hidden: true };
}

/**
 * Entries keep the number format they were typed with: a date stays a date until a person corrects it.
 * A format that was left behind in an empty cell goes: it would make a date of what another row gets.
 * The format of a row that stays is left alone, for somebody may be typing there.
 */
function keptFormats(
  { layout, formats, before }: ScoreSheetContent,
  { code, keyOf, standing }: NumberedColumn,
  sheet: string,
): readonly Write[] {
  const column = columnIndex(SCORE_COLUMNS, code);
  const cells = before === null ? [] : standing(before);
  const wanted = layout.rows.map((row, index) => {
    const format = formats.get(keyOf(row)) ?? 'General';
    const stored = cells[index];
    return stored?.key === keyOf(row) && stored.format === format ? null : format;
  });
  if (cells.length === 0 && wanted.every((format) => format === 'General')) {
    const area = { row: FIRST_ROW, column, rows: Math.max(1, layout.rows.length), columns: 1 };
    return [{ kind: 'format', sheet, area, format: { numberFormat: 'General' } }];
  }
  if (wanted.every((format) => format === null)) return [];
  const rows = wanted.map((format) => [format]);
  return [{ kind: 'numberFormats', sheet, row: FIRST_ROW, column, formats: rows }];
}

const address = (code: (typeof SCORE_COLUMNS)[number]['code'], fixed: '$' | '' = '$'): string =>
  fixed + cellAddress(FIRST_ROW, columnIndex(SCORE_COLUMNS, code));

/** One relative rule for the whole column: a number from 0 to the cap of its row, on rows of indicators only. */
function scoreRule(layout: ScoreSheetLayout): string {
  const [kind, score] = [address('kind'), address('score')];
  const cap = boundCell(layout, FIRST_ROW) ?? address('cap');
  return `=IF(${kind}="${KIND_LETTERS.indicator}",IF(ISNUMBER(${score}),AND(${score}>=0,${withinCap(score, cap)}),${seemsNotAssessed(score)}),FALSE)`;
}

/** The look of the rows follows the hidden kind column, so that no row needs a format of its own. */
function rowFormats(): readonly ConditionalFormat[] {
  const kind = address('kind');
  const row = (letter: string, fill: string, bold = true): ConditionalFormat => ({
    kind: 'custom',
    formula: `=${kind}="${letter}"`,
    fill,
    bold,
  });
  return [
    {
      kind: 'custom',
      formula: `=AND(${kind}="${KIND_LETTERS.indicator}",N(${address('code')})>${SCORE_CODES.blank})`,
      fill: PALETTE.wrongFill,
      fontColor: PALETTE.wrongText,
    },
    row(KIND_LETTERS.unit, PALETTE.unit),
    row(KIND_LETTERS.subtotal, PALETTE.subtotal),
    row(KIND_LETTERS.part, PALETTE.part),
    row(KIND_LETTERS.total, PALETTE.total),
    row(KIND_LETTERS.bonus, PALETTE.total, false),
    row(KIND_LETTERS.deduction, PALETTE.total, false),
    row(KIND_LETTERS.final, PALETTE.final),
    row(KIND_LETTERS.rank, PALETTE.final),
  ];
}
