import { afterAll, beforeAll } from '@jest/globals';
import type { Language } from '../../src/strings/texts';
import { WorkbenchPage } from './browserPage';
import type { BrowserSuite } from './browserSuite';

/** Milliseconds that one thing a person does may take in a browser, on a slow and busy machine. */
export const TEN_MINUTES = 600_000;

/**
 * Opens one workbench for all tests of a group, and closes it after them, whatever became of them.
 *
 * @param prepare takes the workbench over, and does what all of the tests begin with
 */
export function openForGroup(
  suite: BrowserSuite,
  language: Language,
  prepare: (workbench: WorkbenchPage) => void | Promise<void>,
): void {
  let opened: WorkbenchPage | null = null;
  beforeAll(async () => {
    opened = await WorkbenchPage.open(suite.browser(), suite.address(), language);
    await prepare(opened);
  }, TEN_MINUTES);
  afterAll(() => opened?.close());
}
