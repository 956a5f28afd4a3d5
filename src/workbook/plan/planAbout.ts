import type { Definitions } from '../../domain/definitions/definitions';
import { sheetText, type Language, type SheetKeyAsking } from '../../strings/texts';
import { SETTING_COLUMNS } from '../layout/columns';
import { LAYOUT_VERSION, TABLE_NAMES } from '../layout/names';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { isFoldedSetting, partIdsCode, readWeightCode, VERSION_CODE } from '../layout/settingCodes';
import { UNCONFIRMED } from '../layout/unconfirmed';
import { titleText, type PlanContext } from './context';
import { partIdsText } from '../snapshot/readParts';
import { helpBesideCell, settingRows, type SettingRow } from './settingRows';
import type { Area, AreaFormat, CellWrite, Validation, Write } from '../writes/writes';

const TEXT_COLUMN = 1;
const VALUE_COLUMN = 2;

const LINES: readonly SheetKeyAsking[] = [
  'about.howTo',
  'about.step1',
  'about.step2',
  'about.step3',
  'about.step4',
  'about.step5',
  'about.rules',
  'about.rule1',
  'about.rule2',
  'about.rule3',
  'about.rule4',
  'about.settings',
];
const HEADINGS: readonly SheetKeyAsking[] = ['about.howTo', 'about.rules', 'about.settings'];

/** Zero-based rows of the sheet 说明: title, the texts, then the settings table. */
export const ABOUT_CODE_ROW = 1 + LINES.length;
const HEADER = ABOUT_CODE_ROW + 1;
const FIRST = HEADER + 1;

/**
 * Writes of the sheet 说明: what the book is, how to fill it in, the rules, the settings.
 *
 * @param unusable what people entered where it cannot be used, by code: it stays as it is
 */
export function planAbout(
  definitions: Definitions,
  context: PlanContext,
  unusable: ReadonlyMap<string, CellWrite> = new Map(),
): readonly Write[] {
  const sheet = context.names.tables.about;
  const { language } = context;
  const isUnconfirmed = context.unconfirmed?.has(sheet) === true;
  const rows = settingRows(definitions, context.settings, language).map((row) => ({
    ...row,
    value: unusable.get(row.code) ?? row.value,
  }));
  const kept = keptIds(definitions);
  const text = (row: number, rowCount = 1): Area => ({
    row,
    column: TEXT_COLUMN,
    rows: rowCount,
    columns: 3,
  });
  const format = (area: Area, value: AreaFormat): Write => ({ kind: 'format', sheet, area, format: value });
  const line = (value: string): readonly CellWrite[] => ['', value, '', ''];
  return [
    {
      kind: 'cells',
      sheet,
      row: 0,
      column: 0,
      values: [
        line(titleText(context, 'title.about')),
        ...LINES.map((key) => line(sheetText(language, key))),
        SETTING_COLUMNS.map(({ code }) => code),
        SETTING_COLUMNS.map(({ header }) =>
          header !== null ? sheetText(language, header) : isUnconfirmed ? UNCONFIRMED : '',
        ),
        [VERSION_CODE, '', LAYOUT_VERSION, ''],
        ...rows.map((row) => [row.code, row.label, row.value, helpBesideCell(row, language)]),
        ...kept.map(({ code, value }) => [code, '', value, '']),
      ],
    },
    format(text(0), { fontSize: 18, bold: true, vertical: 'Center', rowHeight: 34 }),
    ...HEADINGS.map((key) =>
      format(text(1 + LINES.indexOf(key)), { bold: true, fontSize: 12, rowHeight: 24, vertical: 'Center' }),
    ),
    ...SETTING_COLUMNS.map(({ width, hidden }, column): Write =>
      hidden === true ? { kind: 'column', sheet, column, hidden } : { kind: 'column', sheet, column, width },
    ),
    format(text(HEADER), { fill: PALETTE.header, bold: true, horizontal: 'Center' }),
    format(text(HEADER, rows.length + 2), {
      borders: {
        color: PALETTE.border,
        edges: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
      },
      vertical: 'Center',
    }),
    format(
      { row: FIRST, column: VALUE_COLUMN, rows: rows.length + 1, columns: 1 },
      { fill: PALETTE.typed, horizontal: 'Center', wrap: true, locked: false },
    ),
    format({ row: FIRST, column: VALUE_COLUMN + 1, rows: rows.length + 1, columns: 1 }, { wrap: true }),
    ...rows.flatMap((row, index) => settingWrites(row, FIRST + 1 + index, context)),
    { kind: 'fitRows', sheet, area: text(FIRST + 1, rows.length) },
    ...rows.flatMap(({ code, value }, index): readonly Write[] =>
      isFoldedSetting(code)
        ? [{ kind: 'hideRow', sheet, row: FIRST + 1 + index, shown: value !== '' }]
        : readWeightCode(code) !== null
          ? [{ kind: 'hideRow', sheet, row: FIRST + 1 + index, shown: true }]
          : [],
    ),
    { kind: 'hideRow', sheet, row: ABOUT_CODE_ROW },
    { kind: 'hideRow', sheet, row: FIRST },
    ...kept.map((_, index): Write => ({ kind: 'hideRow', sheet, row: FIRST + 1 + rows.length + index })),
    { kind: 'look', sheet, tabColor: TAB_COLORS.about, gridlines: false },
    { kind: 'print', sheet, setup: { landscape: true, footer: sheetText(language, 'footer.pages') } },
    {
      kind: 'name',
      name: TABLE_NAMES.about,
      sheet,
      area: {
        row: ABOUT_CODE_ROW,
        column: 0,
        rows: rows.length + kept.length + 3,
        columns: SETTING_COLUMNS.length,
      },
    },
  ];
}

/** Rows that hold what no name tells: the ids that other programs gave parts. */
function keptIds({ unitTypes }: Definitions): readonly { readonly code: string; readonly value: string }[] {
  return unitTypes.flatMap(({ id, parts }) => {
    const value = partIdsText(parts ?? []);
    return value === '' ? [] : [{ code: partIdsCode(id), value }];
  });
}

function settingWrites(row: SettingRow, at: number, context: PlanContext): readonly Write[] {
  const sheet = context.names.tables.about;
  const value: Area = { row: at, column: VALUE_COLUMN, rows: 1, columns: 1 };
  return [
    {
      kind: 'format',
      sheet,
      area: value,
      format: { numberFormat: row.kind === 'percent' ? '0.##%' : 'General' },
    },
    ...(row.choices === null
      ? []
      : [
          {
            kind: 'validation',
            sheet,
            area: value,
            validation: choice(row.choices, context.language),
          } as const,
        ]),
  ];
}

function choice(choices: readonly string[], language: Language): Validation {
  return {
    rule: { kind: 'list', source: choices.join(',') },
    alert: {
      title: sheetText(language, 'alert.setting.title'),
      message: sheetText(language, 'alert.setting.message'),
    },
  };
}
