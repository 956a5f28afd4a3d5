import type { RunningHost } from '../../../src/host/node/startHost';

/** Something that the host does otherwise than Excel, and cannot or shall not be mended. */
export interface KnownDifference {
  readonly what: string;
  /** Where Microsoft documents what Excel does. */
  readonly documented: string;
  /** What comes of it: a value, or the code of the error that refuses it. */
  readonly check: (running: RunningHost) => Promise<unknown>;
  readonly inExcel: unknown;
  readonly here: unknown;
}

const RANGE = 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-';
const FUNCTIONS =
  'https://support.microsoft.com/office/excel-functions-alphabetical-b3944572-255d-4efb-bb96-c6d90033e188';
const SPILL =
  'https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

/** What a batch on Sheet1 answers, A1 to C2 holding 1 2 3 and 4 5 6. */
const onSheet = (act: Act) => (running: RunningHost) =>
  running.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C2').values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    await context.sync();
    return act(sheet, context);
  });

/** What a cell shows after a formula was put into E1. */
const shown = (formula: string, cell = 'E1') =>
  onSheet(async (sheet, context) => {
    sheet.getRange('E1').formulas = [[formula]];
    const range = sheet.getRange(cell).load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    what: 'a formula of several values does not spill: its cell says that it is not calculated',
    documented: SPILL,
    check: shown('=A1:C1'),
    inExcel: 1,
    here: '#CALC!',
  },
  {
    what: 'the cells beside a formula of several values stay empty',
    documented: SPILL,
    check: shown('=A1:C1', 'F1'),
    inExcel: 2,
    here: '',
  },
  {
    what: 'functions that read or fill cells which they do not name are not calculated',
    documented: FUNCTIONS,
    check: shown('=INDIRECT("B1")'),
    inExcel: 2,
    here: '#CALC!',
  },
  {
    what: 'functions that the engine lacks are unknown',
    documented: FUNCTIONS,
    check: shown('=AGGREGATE(9,6,A1:C1)'),
    inExcel: 6,
    here: '#NAME?',
  },
  {
    what: 'a criterion that begins with <> and a text is not calculated',
    documented: 'https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34',
    check: shown('=COUNTIF(A1:C1,"<>x")'),
    inExcel: 3,
    here: '#CALC!',
  },
  {
    what: 'the implicit intersection operator is not calculated',
    documented:
      'https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34',
    check: shown('=@A1:A2'),
    inExcel: 1,
    here: '#CALC!',
  },
  {
    what: 'defined names are unknown in formulas of cells',
    documented:
      'https://support.microsoft.com/office/define-and-use-names-in-formulas-4d0f13ac-53b7-422e-afd2-abd7ff379c64',
    check: onSheet(async (sheet, context) => {
      context.workbook.names.add('rate', sheet.getRange('B1'));
      const cell = sheet.getRange('E1');
      cell.formulas = [['=rate*10']];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    }),
    inExcel: 20,
    here: '#NAME?',
  },
  {
    what: 'a formula is read as it was written, not as Excel spells it',
    documented: `${RANGE}formulas-member`,
    check: onSheet(async (sheet, context) => {
      const cell = sheet.getRange('E1');
      cell.formulas = [['=sum(a1)']];
      cell.load('formulas');
      await context.sync();
      return cell.formulas[0]?.[0] as unknown;
    }),
    inExcel: '=SUM(A1)',
    here: '=sum(a1)',
  },
  {
    what: 'a formula with a mistake in it is taken',
    documented: `${RANGE}formulas-member`,
    check: onSheet(async (sheet, context) => {
      sheet.getRange('E1').formulas = [['=SUM(']];
      await context.sync();
      return 'taken';
    }),
    inExcel: 'InvalidArgument',
    here: 'taken',
  },
  {
    what: 'inserted rows have no format of the row above',
    documented: 'https://learn.microsoft.com/office/vba/api/excel.range.insert',
    check: onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const { font } = sheet.getRange('2:2').insert('Down').getCell(0, 0).format;
      font.load('bold');
      await context.sync();
      return font.bold;
    }),
    inExcel: true,
    here: false,
  },
  {
    what: 'columns are fitted by the number of letters, whatever their width',
    documented:
      'https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-autofitcolumns-member(1)',
    check: onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['iiiiiiiiiiiiiiiiiiiiii', 'WWWWWWWWWWWWWWWWWWWWWW']];
      sheet.getRange('A:B').format.autofitColumns();
      const [narrow, wide] = [sheet.getRange('A1').format, sheet.getRange('B1').format];
      for (const format of [narrow, wide]) format.load('columnWidth');
      await context.sync();
      return narrow.columnWidth < wide.columnWidth;
    }),
    inExcel: true,
    here: false,
  },
  {
    what: 'a row that fits its text tells the height of one line',
    documented:
      'https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-rowheight-member',
    check: onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [['a\nb\nc']];
      cell.format.wrapText = true;
      cell.format.autofitRows();
      cell.format.load('rowHeight');
      await context.sync();
      return cell.format.rowHeight > 30;
    }),
    inExcel: true,
    here: false,
  },
  {
    what: 'validations are not copied with their cells',
    documented: `${RANGE}copyfrom-member(1)`,
    check: onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('E5').copyFrom('A1');
      await context.sync();
      return 'copied';
    }),
    inExcel: 'copied',
    here: 'ApiNotFound',
  },
  {
    what: 'filters take no criteria from the add-in',
    documented:
      'https://learn.microsoft.com/javascript/api/excel/excel.autofilter#excel-excel-autofilter-apply-member(1)',
    check: onSheet(async (sheet, context) => {
      sheet.autoFilter.apply('A1:C2', 0, { filterOn: 'Values', values: ['4'] });
      await context.sync();
      return 'filtered';
    }),
    inExcel: 'filtered',
    here: 'ApiNotFound',
  },
  {
    what: 'calculation is always automatic',
    documented:
      'https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculationmode-member',
    check: onSheet(async (_sheet, context) => {
      context.application.calculationMode = 'Manual';
      await context.sync();
      return 'manual';
    }),
    inExcel: 'manual',
    here: 'ApiNotFound',
  },
];
