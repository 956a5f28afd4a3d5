import { check, outcomeOf, plainOf, type Answer, type CallCheck, type CheckPlace } from './callCheck';

/** Where the frozen panes are after a step, without the name of the sheet. */
async function frozen({ context, sheet }: CheckPlace): Promise<Answer> {
  const location = sheet.freezePanes.getLocationOrNullObject();
  location.load('address');
  await context.sync();
  return location.isNullObject ? null : placeOf(location.address);
}

function placeOf(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** What frozen panes, print set-up and sizes become. */
export const lookChecks: readonly CallCheck[] = [
  check('freeze.rows', async (at) => {
    at.sheet.freezePanes.freezeRows(3);
    return frozen(at);
  }),
  check('freeze.at', async (at) => {
    at.sheet.freezePanes.freezeAt(at.sheet.getRange('A1:B3'));
    return frozen(at);
  }),
  check('freeze.belowHiddenRow', async (at) => {
    at.sheet.getRange('2:2').rowHidden = true;
    at.sheet.freezePanes.freezeRows(4);
    return frozen(at);
  }),
  check('freeze.besideHiddenColumn', async (at) => {
    at.sheet.getRange('B:B').columnHidden = true;
    at.sheet.freezePanes.freezeAt(at.sheet.getRange('A1:D3'));
    return frozen(at);
  }),
  check('freeze.thenHide', async (at) => {
    at.sheet.freezePanes.freezeAt(at.sheet.getRange('A1:D3'));
    at.sheet.getRange('B:B').columnHidden = true;
    return frozen(at);
  }),
  check('freeze.twice', async (at) => {
    at.sheet.freezePanes.freezeRows(2);
    at.sheet.freezePanes.freezeAt(at.sheet.getRange('A1:C5'));
    return frozen(at);
  }),
  check('freeze.undone', async (at) => {
    at.sheet.freezePanes.freezeRows(2);
    at.sheet.freezePanes.unfreeze();
    return frozen(at);
  }),
  check('print.layout', async ({ context, sheet }) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.load('orientation,paperSize,centerHorizontally,zoom');
    await context.sync();
    const { orientation, paperSize, centerHorizontally, zoom } = pageLayout;
    return plainOf([orientation, paperSize, centerHorizontally, zoom]);
  }),
  check('print.paperA3', async ({ context, sheet }) => {
    sheet.pageLayout.paperSize = 'A3';
    sheet.pageLayout.load('paperSize');
    await context.sync();
    return sheet.pageLayout.paperSize;
  }),
  check('print.margins', async ({ context, sheet }) => {
    const { pageLayout } = sheet;
    pageLayout.leftMargin = 36;
    pageLayout.topMargin = 54.5;
    pageLayout.load('leftMargin,topMargin');
    await context.sync();
    return [pageLayout.leftMargin, pageLayout.topMargin];
  }),
  check('print.titleRows', async ({ context, sheet }) => {
    sheet.pageLayout.setPrintTitleRows('$2:$3');
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    rows.load('address');
    await context.sync();
    return rows.isNullObject ? null : placeOf(rows.address);
  }),
  check('print.footer', async ({ context, sheet }) => {
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.centerFooter = '&P / &N';
    defaultForAllPages.load('centerFooter');
    await context.sync();
    return defaultForAllPages.centerFooter;
  }),
  check('print.pageBreaks', async ({ context, sheet }) => {
    for (const address of ['A10', 'A20', 'A30']) sheet.horizontalPageBreaks.add(address);
    const added = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    sheet.horizontalPageBreaks.removePageBreaks();
    const left = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    return [added.value, left.value];
  }),
  check('rows.height', async ({ context, sheet }) => {
    const { format } = sheet.getRange('2:2');
    format.rowHeight = 33.3;
    format.load('rowHeight');
    await context.sync();
    return format.rowHeight;
  }),
  check('rows.highest', ({ context, sheet }) =>
    outcomeOf(() => {
      sheet.getRange('2:2').format.rowHeight = 409;
      return context.sync();
    }),
  ),
  check('rows.tooHigh', ({ context, sheet }) =>
    outcomeOf(() => {
      sheet.getRange('2:2').format.rowHeight = 410;
      return context.sync();
    }),
  ),
  check('rows.fitted', async ({ context, sheet }) => {
    const cell = sheet.getRange('A1');
    cell.values = [['目标责任考核'.repeat(30)]];
    cell.format.wrapText = true;
    cell.format.autofitRows();
    cell.format.load('rowHeight');
    await context.sync();
    return cell.format.rowHeight > 30 ? 'higher' : 'not higher';
  }),
  check('rows.hidden', async ({ context, sheet }) => {
    const rows = sheet.getRange('2:3');
    rows.rowHidden = true;
    rows.load('rowHidden');
    const both = sheet.getRange('1:3').load('rowHidden');
    await context.sync();
    return [rows.rowHidden, plainOf(both.rowHidden)];
  }),
  check('columns.width', async ({ context, sheet }) => {
    const { format } = sheet.getRange('B:B');
    format.columnWidth = 100;
    format.load('columnWidth');
    await context.sync();
    return Math.abs(format.columnWidth - 100) < 1 ? 'within a point' : format.columnWidth;
  }),
  check('filter.apply', async ({ context, sheet }) => {
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    sheet.autoFilter.apply(sheet.getRange('A1:B2'));
    sheet.autoFilter.load('enabled');
    await context.sync();
    return sheet.autoFilter.enabled;
  }),
  check('sheet.tabColour', async ({ context, sheet }) => {
    sheet.tabColor = '#2F75B5';
    sheet.load('tabColor');
    await context.sync();
    return sheet.tabColor;
  }),
];
