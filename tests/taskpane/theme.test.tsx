/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, waitFor } from '@testing-library/react/pure';
import { openPane, type OpenPane } from './support/openPane';

let pane: OpenPane;
let background: string | undefined;

beforeEach(async () => {
  background = '#FFFFFF';
  pane = await openPane();
  const genuine = globalThis.Office;
  // The genuine client, but for its theme, which it would ask Excel for.
  const context = Object.create(genuine.context, {
    officeTheme: {
      get: () => (background === undefined ? undefined : { bodyBackgroundColor: background }),
    },
  }) as Office.Context;
  globalThis.Office = Object.create(genuine, { context: { value: context } }) as typeof Office;
});
const { mediaAsked } = window as unknown as { readonly mediaAsked: Set<string> };
afterEach(async () => {
  mediaAsked.clear();
  await pane.close();
});

const scheme = () => document.documentElement.style.colorScheme;
const becomes = (expected: string) =>
  waitFor(() => {
    expect(scheme()).toBe(expected);
  });

describe('the pane’s colours', () => {
  it.each([
    ['the pane gets the keyboard', () => fireEvent.focus(window)],
    ['the pane is seen again', () => fireEvent(document, new Event('visibilitychange'))],
    ['the mouse comes back to it', () => fireEvent(document.documentElement, new Event('pointerenter'))],
  ])('follow Office’s theme when %s', async (_, comeBack) => {
    await becomes('light');
    background = '#1F1F1F';
    comeBack();
    await becomes('dark');
    background = '#F3F3F3FF';
    comeBack();
    await becomes('light');
  });

  it('are those of the system where Office tells none', async () => {
    background = '#000000';
    fireEvent.focus(window);
    await becomes('dark');
    background = undefined;
    fireEvent.focus(window);
    await becomes('light');
  });

  it('are dark where the system prefers that and Office tells nothing', async () => {
    await becomes('light');
    mediaAsked.add('(prefers-color-scheme: dark)');
    background = undefined;
    fireEvent.focus(window);
    await becomes('dark');
  });

  it('are those that the system forces, whatever Office’s theme is', async () => {
    background = '#1F1F1F';
    mediaAsked.add('(forced-colors: active)');
    fireEvent.focus(window);
    await becomes('light dark');
  });
});
