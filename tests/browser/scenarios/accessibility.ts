import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { LANGUAGES } from '../../../src/strings/texts';
import { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { FOUR_MINUTES } from '../../support/workbenchGroup';

/** What automated rules find wrong in a frame, seriously at least. */
async function violations(frame: Frame): Promise<readonly string[]> {
  const source = await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
  // Evaluated rather than added as a script: the pane's policy allows its own files alone.
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    // Colours on their way from one to another are nobody's fault.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { axe: checker } = window as unknown as { axe: typeof axe };
    // Univer draws its grid on a canvas of its own; the workbench's field beside it is what is read out.
    const results = await checker.run(
      { exclude: [['.grid-canvas']] },
      {
        iframes: false,
      },
    );
    return results.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** Both frames, before anything is done and with everything in them. */
export function accessibility(suite: BrowserSuite): void {
  test.each(LANGUAGES)(
    'page and pane have no serious violation of accessibility in %s',
    async (language) => {
      const workbench = await WorkbenchPage.open(suite.browser(), suite.address(), language);
      const found = async (): Promise<readonly string[]> =>
        (await Promise.all(workbench.page.frames().map(violations))).flat();
      expect(await found()).toEqual([]);
      await workbench.generate();
      await workbench.type('县直部门', 'K6', '18');
      await workbench.compute();
      await workbench.pane.getByRole('table').last().waitFor();
      expect(await found()).toEqual([]);
      await workbench.close();
    },
    FOUR_MINUTES,
  );
}
