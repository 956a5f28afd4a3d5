import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../../src/host';
import { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { TEN_MINUTES } from '../../support/workbenchGroup';

const SHEET = '产业园区管委会';

/** Saving a book and going on with it. */
export function files(suite: BrowserSuite): void {
  test(
    'a saved book opens again with its scores, and the pane goes on with it',
    async () => {
      const workbench = await WorkbenchPage.open(suite.browser(), suite.address(), 'zh-CN');
      await workbench.generate();
      await workbench.type(SHEET, 'K6', '1.5');
      const download = workbench.page.waitForEvent('download');
      await workbench.button('file.save').click();
      const path = await (await download).path();
      const { book } = await readXlsx(new Uint8Array(await readFile(path)));
      expect(book.sheets.map(({ name }) => name)).toContain(SHEET);

      const copied = workbench.page.waitForEvent('download');
      await workbench.button('file.saveClean').click();
      const copy = await readFile(await (await copied).path());
      expect(Object.keys(unzipSync(copy)).filter((name) => name.startsWith('customXml/'))).toEqual([]);
      expect((await readXlsx(copy)).book.sheets.map(({ name }) => name)).toEqual(
        book.sheets.map(({ name }) => name),
      );

      await workbench.button('file.new').click();
      await workbench.paneButton('definitions.bundled').waitFor();
      await workbench.page.locator('input[type=file]').setInputFiles({
        name: 'book.xlsx',
        mimeType: 'application/octet-stream',
        buffer: await readFile(path),
      });
      await workbench.page.getByRole('tab', { name: new RegExp(`^${SHEET}`) }).waitFor();
      await workbench.holds(SHEET, 'K6', '1.5');
      await workbench.paneButton('command.check').waitFor();
      await workbench.close();
    },
    TEN_MINUTES,
  );
}
