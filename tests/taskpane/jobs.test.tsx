/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react/pure';
import userEvent from '@testing-library/user-event';
import { SMALL_DOCUMENT } from '../support/smallDocument';
import { inFirstWrite } from '../support/writingRequests';
import { generated, scoreCell } from './support/countyBook';
import { idle, openPane, press, type OpenPane } from './support/openPane';

let pane: OpenPane;
afterEach(() => pane.close());

const LOAD = '导入随附的 2020 年文件';
const sheetNames = () => pane.host.book.sheets.map(({ name }) => name);
const statusText = () => screen.getByRole('status').textContent;

/** Presses a button without waiting for its work. */
const begin = (name: string) => pane.user.click(screen.getByRole('button', { name }));

describe('a job', () => {
  it('shows what it is doing, and turns the buttons off meanwhile', async () => {
    pane = await openPane({ bundled: SMALL_DOCUMENT });
    pane.host.latency = 200;
    await begin(LOAD);
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    const button = screen.getByRole('button', { name: LOAD });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    // Off, but whoever works by keyboard is still on it.
    expect(document.activeElement).toBe(button);
    const before = pane.session.state().job;
    await pane.user.click(button);
    expect(pane.session.state().job?.kind).toBe(before?.kind);
    await waitFor(() => {
      expect(statusText()).toContain('导入指标：正在');
    });
    pane.host.latency = 0;
    await idle(pane.session);
    expect(screen.queryByRole('progressbar')).toBeNull();
  }, 600_000);

  it('leaves the workbook as it was when it is cancelled while reading', async () => {
    pane = await openPane({ bundled: SMALL_DOCUMENT });
    pane.host.latency = 200;
    await begin(LOAD);
    await begin('取消');
    await idle(pane.session);
    expect(statusText()).toContain('已取消');
    expect(sheetNames()).toEqual(['Sheet1']);
  }, 600_000);

  it('takes new sheets away again when their generation is cancelled half-way', async () => {
    pane = await openPane({ bundled: SMALL_DOCUMENT });
    await press(pane, LOAD);
    const before = sheetNames();
    pane.host.latency = 150;
    await begin('确认生成');
    // Found beforehand: looking for it takes longer than a request on a slow machine.
    const cancel = screen.getByRole('button', { name: '取消' });
    const stop = pane.host.onRequest(() => {
      if (sheetNames().length > before.length) fireEvent.click(cancel);
    });
    await idle(pane.session);
    stop();
    expect(sheetNames()).toEqual(before);
    expect(statusText()).toContain('已取消');
    pane.host.latency = 0;
    await press(pane, '确认生成');
    expect(statusText()).toContain('已生成 1 张');
  }, 600_000);

  it('generates what a plan says, and keeps a score that was typed since it was shown', async () => {
    pane = await openPane({ bundled: SMALL_DOCUMENT });
    const state = await generated(pane);
    const cell = scoreCell(state, '镇', 0);
    await pane.user.click(screen.getByRole('button', { name: /^考核表/ }));
    await press(pane, '生成考核表');
    pane.host.type(cell.sheet, cell.cell, '1');
    await press(pane, '确认生成');
    expect(statusText()).toContain('已生成 1 张');
    expect(await generatedScore(cell.sheet, cell.cell)).toBe(1);
  }, 600_000);
});

describe('while a cell is being edited', () => {
  it('waits, says how to go on, and goes on after Enter', async () => {
    pane = await openPane({ bundled: SMALL_DOCUMENT, patience: { limit: 10_000, interval: 20 } });
    pane.host.cellEditMode = true;
    await begin(LOAD);
    await waitFor(() => {
      expect(statusText()).toContain('按 Enter');
    });
    pane.host.cellEditMode = false;
    await idle(pane.session);
    expect(statusText()).toContain('已导入');
  }, 600_000);

  it('gives up after a while and says that nothing was changed', async () => {
    pane = await openPane({ bundled: SMALL_DOCUMENT, patience: { limit: 100, interval: 20 } });
    pane.host.cellEditMode = true;
    await press(pane, LOAD);
    expect(screen.getByText(/按 Enter/)).toBeTruthy();
    expect(pane.session.state().failure).toMatchObject({ code: 'cellBeingEdited' });
    expect(sheetNames()).toEqual(['Sheet1']);
    pane.host.cellEditMode = false;
  }, 600_000);
});

describe('a failure', () => {
  it('is told with what is safe and what to do, and the next press finishes the job', async () => {
    pane = await openPane({ bundled: SMALL_DOCUMENT });
    await press(pane, LOAD);
    pane.host.faults = inFirstWrite({ at: 'replyLost', code: 'ConnectionFailure' });
    await press(pane, '确认生成');
    pane.host.faults = null;
    expect(screen.getByText(/没有丢失/)).toBeTruthy();
    await press(pane, /生成考核表|确认生成/);
    if (screen.queryByRole('button', { name: '确认生成' }) !== null) await press(pane, '确认生成');
    expect(pane.session.state().failure).toBeNull();
    expect(sheetNames()).toContain('镇');
  }, 600_000);

  it('of a file that is no document names the file', async () => {
    pane = await openPane({ bundled: SMALL_DOCUMENT });
    // The first bytes of every old Word document.
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const input = screen.getByLabelText<HTMLInputElement>('选择考核指标文件（.docx、.xlsx 或 .txt）');
    await userEvent.setup({ applyAccept: false }).upload(input, new File([bytes], '旧.doc'));
    expect((await screen.findByText(/旧\.doc/)).textContent).toContain('.docx');
  });

  it('of the add-in’s own server changes nothing', async () => {
    pane = await openPane({ bundled: SMALL_DOCUMENT });
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    await press(pane, LOAD);
    expect(screen.getByText(/没有取到/)).toBeTruthy();
    expect(sheetNames()).toEqual(['Sheet1']);
  });
});

function generatedScore(sheet: string, cell: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}
