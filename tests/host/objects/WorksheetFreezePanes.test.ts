import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host/node/startHost';
import { errorOf, openHost } from '../../support/openHost';

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

describe('the panes of a sheet', () => {
  it('are frozen and free again', async () => {
    await inBook(async (sheets, context) => {
      const { freezePanes } = sheets.getItem('Sheet1');
      freezePanes.freezeAt('A1:B3');
      const location = freezePanes.getLocationOrNullObject();
      location.load('address');
      await context.sync();
      expect(location.address).toBe('Sheet1!A1:B3');
      freezePanes.freezeRows(4);
      const rows = freezePanes.getLocation();
      rows.load('address');
      await context.sync();
      expect(rows.address).toBe('Sheet1!1:4');
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('stay as they are while the sheet is hidden', async () => {
    await inBook(async (sheets, context) => {
      sheets.add('Unseen').visibility = 'Hidden';
      await context.sync();
    });
    const frozen = (act: (panes: Excel.WorksheetFreezePanes) => void) =>
      errorOfOne((sheets) => {
        act(sheets.getItem('Unseen').freezePanes);
      });
    const errors = [
      await frozen((panes) => {
        panes.freezeRows(1);
      }),
      await frozen((panes) => {
        panes.freezeColumns(1);
      }),
      await frozen((panes) => {
        panes.freezeAt('A1');
      }),
      await frozen((panes) => {
        panes.unfreeze();
      }),
    ];
    expect(errors.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'InvalidOperation'));
  });
});
