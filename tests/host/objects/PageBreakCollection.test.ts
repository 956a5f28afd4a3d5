import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host/node/startHost';
import { errorOf, openHost } from '../../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

/** Does something with the breaks between the rows of the first sheet. */
const inBreaks = <T>(act: (breaks: Excel.PageBreakCollection, context: Excel.RequestContext) => Promise<T>) =>
  running.Excel.run((context) =>
    act(context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks, context),
  );

/** The cells after the breaks, from the top. */
const cellsAfter = () =>
  inBreaks(async (breaks, context) => {
    const count = breaks.getCount();
    await context.sync();
    const cells = Array.from({ length: count.value }, (_, index) =>
      breaks.getItem(index).getCellAfterBreak().load({ address: true }),
    );
    await context.sync();
    return cells.map(({ address }) => address);
  });

const add = (...cells: readonly string[]) =>
  inBreaks(async (breaks, context) => {
    for (const cell of cells) breaks.add(cell);
    await context.sync();
  });

describe('the page breaks of a sheet', () => {
  it('stand before the rows they were added at, in their order, each once', async () => {
    await add('C9', 'A3', 'A9');
    expect(await cellsAfter()).toEqual(['Sheet1!A3', 'Sheet1!A9']);
  });

  it('go with their rows, and with a row that is deleted', async () => {
    await add('A3', 'A9');
    await running.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('5:6').insert('Down');
      sheet.getRange('3:3').delete('Up');
      await context.sync();
    });
    expect(await cellsAfter()).toEqual(['Sheet1!A10']);
  });

  it('are taken away one by one, or all at once', async () => {
    await add('A3', 'A9', 'A12');
    await inBreaks(async (breaks, context) => {
      breaks.getItem(1).delete();
      await context.sync();
    });
    expect(await cellsAfter()).toEqual(['Sheet1!A3', 'Sheet1!A12']);
    await inBreaks(async (breaks, context) => {
      breaks.removePageBreaks();
      await context.sync();
    });
    expect(await cellsAfter()).toEqual([]);
  });

  it('are refused above the first row, and beyond what Excel has room for', async () => {
    expect(await errorOf(add('B1'))).toMatchObject({ code: 'InvalidArgument' });
    const cells = Array.from({ length: 1_023 }, (_, index) => `A${index + 2}`);
    await add(...cells);
    expect(await errorOf(add('A2000'))).toMatchObject({ code: 'InvalidArgument' });
    expect(await cellsAfter()).toHaveLength(1_023);
  });

  it('are refused where it is not told what their figures count from', async () => {
    await add('A3');
    const error = errorOf(
      inBreaks(async (breaks, context) => {
        breaks.getItem(0).load({ rowIndex: true });
        await context.sync();
      }),
    );
    expect(await error).toMatchObject({ code: 'ApiNotFound' });
  });
});
