import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host/node/startHost';
import { errorOf, openHost, plain } from '../../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

const inBook = <T>(batch: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<T>) =>
  running.Excel.run((context) => batch(context.workbook.worksheets, context));

/** The error of a batch that does one thing to the sheets. */
const errorOfOne = (act: (sheets: Excel.WorksheetCollection) => unknown) =>
  errorOf(
    inBook(async (sheets, context) => {
      act(sheets);
      await context.sync();
    }),
  );

describe('the collection', () => {
  it('adds sheets at the end and finds them by name in any case, by id, by place', async () => {
    await inBook(async (sheets, context) => {
      const added = sheets.add('县直部门（甲类）');
      added.load('id,name,position,visibility');
      sheets.load('items/name');
      await context.sync();
      expect([added.name, added.position, added.visibility]).toEqual(['县直部门（甲类）', 1, 'Visible']);
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', '县直部门（甲类）']);
      const byId = sheets.getItem(added.id);
      const byName = sheets.getItem('SHEET1');
      const last = sheets.getLast();
      const next = byName.getNextOrNullObject();
      const beyond = last.getNextOrNullObject();
      const count = sheets.getCount();
      for (const sheet of [byId, byName, last, next]) sheet.load('name');
      await context.sync();
      expect([byId.name, byName.name, last.name, next.name, count.value]).toEqual([
        '县直部门（甲类）',
        'Sheet1',
        '县直部门（甲类）',
        '县直部门（甲类）',
        2,
      ]);
      expect(beyond.isNullObject).toBe(true);
    });
  });

  it('loads a window of items', async () => {
    await inBook(async (sheets, context) => {
      sheets.add('B');
      sheets.add('C');
      sheets.load({ name: true, $top: 1, $skip: 1 } as never);
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['B']);
      sheets.items[0]?.getRange('A1').load('address');
    });
  });

  it('answers what is missing with a null object or ItemNotFound', async () => {
    await inBook(async (sheets, context) => {
      const none = sheets.getItemOrNullObject('没有');
      const range = none.getRange('A1');
      range.values = [[1]];
      range.load('address');
      await context.sync();
      expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
      range.load('values');
      await context.sync();
    });
    const error = await errorOfOne((sheets) => sheets.getItem('没有').load('name'));
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ]);
    expect((error as unknown as { httpStatusCode: number }).httpStatusCode).toBe(404);
  });
});

describe('names of sheets', () => {
  it.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History'])(
    '%p is refused',
    async (name) => {
      expect((await errorOfOne((sheets) => sheets.add(name))).code).toBe('InvalidArgument');
      const renamed = await errorOfOne((sheets) => (sheets.getItem('Sheet1').name = name));
      expect(renamed.code).toBe('InvalidArgument');
    },
  );

  it('are unique without regard to case', async () => {
    expect((await errorOfOne((sheets) => sheets.add('sHEET1'))).code).toBe('ItemAlreadyExists');
  });

  it('change in formulas and names too', async () => {
    await inBook(async (sheets, context) => {
      const other = sheets.add('B');
      other.getRange('A1').values = [[7]];
      const formula = sheets.getItem('Sheet1').getRange('A1');
      formula.formulas = [['=B!A1+1']];
      context.workbook.names.add('seven', other.getRange('A1'));
      await context.sync();
      other.name = '乙 类';
      formula.load('formulas,values');
      const name = context.workbook.names.getItem('seven');
      name.load('formula');
      await context.sync();
      expect([formula.formulas[0]?.[0], formula.values[0]?.[0], name.formula]).toEqual([
        "='乙 类'!A1+1",
        8,
        "='乙 类'!$A$1",
      ]);
    });
  });
});

describe('a sheet', () => {
  it('keeps its settings', async () => {
    await inBook(async (sheets, context) => {
      const sheet = sheets.getItem('Sheet1');
      sheet.tabColor = '#ff8800';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('tabColor,showGridlines,showHeadings');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(['#FF8800', false, false]);
    });
  });

  it('deleted: formulas turn to #REF!, and what is in hand is ItemNotFound', async () => {
    const error = await errorOf(
      inBook(async (sheets, context) => {
        const gone = sheets.add('gone');
        const range = gone.getRange('A1');
        range.values = [[1]];
        const formula = sheets.getItem('Sheet1').getRange('A1');
        formula.formulas = [['=gone!A1']];
        range.load('address');
        await context.sync();
        gone.delete();
        formula.load('formulas,values');
        await context.sync();
        expect([formula.formulas[0]?.[0], formula.values[0]?.[0]]).toEqual(['=#REF!', '#REF!']);
        range.load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });

  it('moves, and hides unless it is the last visible one', async () => {
    await inBook(async (sheets, context) => {
      sheets.add('B').position = 0;
      sheets.getItem('Sheet1').visibility = 'Hidden';
      sheets.load('items/name,items/visibility');
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['B', 'Visible'],
        ['Sheet1', 'Hidden'],
      ]);
    });
    const hidden = await errorOfOne((sheets) => (sheets.getItem('B').visibility = 'VeryHidden'));
    const deleted = await errorOfOne((sheets) => {
      sheets.getItem('B').delete();
    });
    expect([hidden.code, deleted.code]).toEqual(['InvalidOperation', 'InvalidOperation']);
  });

  it('has filter buttons, but no criteria', async () => {
    await inBook(async (sheets, context) => {
      const sheet = sheets.getItem('Sheet1');
      sheet.autoFilter.apply('A1:C9');
      sheet.autoFilter.load('enabled,isDataFiltered');
      const range = sheet.autoFilter.getRangeOrNullObject();
      range.load('address');
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        false,
        'Sheet1!A1:C9',
      ]);
    });
    const error = await errorOfOne((sheets) => {
      sheets.getItem('Sheet1').autoFilter.apply('A1:C9', 0, { filterOn: 'Values', values: ['x'] });
    });
    expect(error.code).toBe('ApiNotFound');
  });

  it('is set up for paper', async () => {
    await inBook(async (sheets, context) => {
      const { pageLayout } = sheets.getItem('Sheet1');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintArea('A1:J40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页 共 &N 页';
      pageLayout.load('orientation,paperSize,zoom,leftMargin');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.leftMargin]).toEqual(['Landscape', 36]);
      expect(plain(pageLayout.zoom)).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    });
    expect(running.host.book.sheets[0]?.page).toMatchObject({
      printArea: { row: 0, column: 0, rows: 40, columns: 10 },
      titleRows: { first: 0, last: 2 },
      footer: { center: '第 &P 页 共 &N 页' },
    });
  });
});
