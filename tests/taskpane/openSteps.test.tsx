/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react/pure';
import { COMMANDS } from '../../src/commands/commandTable';
import { smallCounty } from '../support/smallCounty';
import { idle, press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
beforeAll(async () => {
  pane = await smallPane(smallCounty());
}, 600_000);
afterAll(() => pane.close());

const page = window as { broughtIntoView?: Element | null };
const hasFocus = document.hasFocus.bind(document);
afterEach(() => {
  document.hasFocus = hasFocus;
});

const step = (name: RegExp) => screen.getByRole('button', { name });
const isOpen = (name: RegExp) => step(name).getAttribute('aria-expanded') === 'true';
const becomes = (name: RegExp, open: boolean) =>
  waitFor(() => {
    expect(isOpen(name)).toBe(open);
  });
/** Presses a button of the ribbon. */
const ribbon = async (name: string) => {
  page.broughtIntoView = null;
  await COMMANDS[name]?.(pane.session);
  await idle(pane.session);
};

const DEFINITIONS = /^指标/;
const SHEETS = /^考核表/;

describe('the step in which a document is chosen', () => {
  it('opens and comes into view whenever the ribbon asks for one, and can be folded again', async () => {
    expect(isOpen(DEFINITIONS)).toBe(false);
    for (let time = 0; time < 2; time += 1) {
      await ribbon('loadDefinitions');
      await becomes(DEFINITIONS, true);
      expect(page.broughtIntoView).toBe(step(DEFINITIONS));
      expect(document.activeElement).toBe(step(DEFINITIONS));
      await pane.user.click(step(DEFINITIONS));
      await becomes(DEFINITIONS, false);
    }
  });

  it('comes into view as well while it is open', async () => {
    await pane.user.click(step(DEFINITIONS));
    await ribbon('loadDefinitions');
    expect(page.broughtIntoView).toBe(step(DEFINITIONS));
    await pane.user.click(step(DEFINITIONS));
  });
});

describe('a plan that the ribbon asked for', () => {
  it('comes into view, but leaves the keyboard in the sheet', async () => {
    step(SHEETS).focus();
    document.hasFocus = () => false;
    await ribbon('generateUnitSheets');
    expect(page.broughtIntoView).toBe(screen.getByRole('region', { name: '将要做的改动' }));
    expect(document.activeElement).toBe(step(SHEETS));
  });

  it('can be folded away, and another one opens its step again', async () => {
    await pane.user.click(step(SHEETS));
    await becomes(SHEETS, false);
    await ribbon('generateUnitSheets');
    await becomes(SHEETS, true);
    await press(pane, '暂不生成');
    await becomes(SHEETS, false);
  });
});
