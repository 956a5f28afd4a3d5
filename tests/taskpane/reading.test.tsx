/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react/pure';
import { BookCells } from '../support/bookCells';
import { SMALL_DOCUMENT } from '../support/smallDocument';
import { UNSURE_DOCUMENTS } from '../support/unsureDocuments';
import { idle, openPane, press, type OpenPane } from './support/openPane';

let pane: OpenPane;
afterEach(() => pane.close());

const load = async (bytes: Uint8Array | string, fileName: string): Promise<void> => {
  const content = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  await pane.user.upload(screen.getByLabelText(/^选择考核指标文件/), new File([content], fileName));
  await idle(pane.session);
};
const reading = (name = /的读法$/) => screen.findByRole('region', { name });
const total = async (text: string): Promise<void> => {
  await waitFor(() => {
    expect(within(screen.getByRole('region', { name: /读法$|单位名单/ })).getByText(text)).toBeTruthy();
  });
};
const choose = async (list: string | RegExp, option: string): Promise<void> => {
  await pane.user.selectOptions(await screen.findByRole('combobox', { name: list }), option);
};
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });
const isOff = (element: HTMLElement): boolean =>
  (element as HTMLButtonElement).disabled || element.getAttribute('aria-disabled') === 'true';

describe('a document that names no unit', () => {
  it('is asked about instead of refused, and becomes a book once its units are pasted', async () => {
    pane = await openPane();
    const cells = new BookCells(pane.host);
    const before = cells.contents();
    await load(UNSURE_DOCUMENTS.noUnits, '林长制.docx');
    const region = await reading();
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(document.activeElement).toBe(region);
    expect(isOff(await button('按此读法导入'))).toBe(true);
    expect(within(region).getByText('还不能导入：没有单位名单。')).toBeTruthy();
    expect(within(region).getByText(/^没有写明是哪些单位的指标/)).toBeTruthy();
    const list = await screen.findByRole('textbox', { name: '单位名单（每行一个）' });
    await pane.user.click(list);
    await pane.user.paste('东山林场\n西山林场');
    await total('读出：2 个单位，3 项指标');
    await total('考核单位：每个单位满分 100');
    // Whoever types slowly goes on in the same field: nothing folds up under the keyboard.
    expect(document.activeElement).toBe(list);
    expect(list.closest('details')?.open).toBe(true);
    await pane.user.type(list, '{Enter}南山林场');
    await total('读出：3 个单位，3 项指标');
    expect(cells.contents()).toEqual(before);
    await press(pane, '按此读法导入');
    await press(pane, '确认生成');
    cells.score('东山林场', '林区无火情');
    expect(cells.scoreRow('西山林场', '护林标牌设置规范').cap).toBe(20);
  }, 600_000);
});

describe('two columns of points', () => {
  it('are chosen from, step by step, with a way back', async () => {
    pane = await openPane();
    await load(UNSURE_DOCUMENTS.twoWeights, '试验区.docx');
    await reading();
    expect(await screen.findByText(/^有几栏分值（过程考核权重、结果考核权重）/)).toBeTruthy();
    expect(await screen.findByText('还不能导入：没有读出一项指标。')).toBeTruthy();
    await choose('第 4 栏“结果考核权重”是什么', '分值');
    await total('读出：2 个单位，3 项指标');
    expect(screen.queryByText(/^有几栏分值/)).toBeNull();
    await choose('第 4 行是什么', '不导入');
    await total('读出：2 个单位，2 项指标');
    await pane.user.click(await button('撤销上一步'));
    await total('读出：2 个单位，3 项指标');
    await pane.user.click(await button('全部恢复原判断'));
    expect(await screen.findByText(/^有几栏分值/)).toBeTruthy();
    // Which of the columns counts is chosen by its name: no press takes it for granted.
    expect(screen.queryByRole('button', { name: '就这样读' })).toBeNull();
    await pane.user.click(await button('用第 4 栏“结果考核权重”作分值'));
    await waitFor(() => {
      expect(screen.queryByText(/^有几栏分值/)).toBeNull();
    });
    await press(pane, '不导入');
    expect(screen.queryByRole('region', { name: /的读法$/ })).toBeNull();
  }, 600_000);
});

describe('the units of a table', () => {
  it('are ticked one after the other in a list that stays open', async () => {
    pane = await openPane();
    await load(UNSURE_DOCUMENTS.twoWeights, '试验区.docx');
    await reading();
    await choose('第 4 栏“结果考核权重”是什么', '分值');
    await choose('用途', '单个单位的指标');
    const south = await screen.findByRole('checkbox', { name: '南江市' });
    await pane.user.click(south);
    await screen.findByText(/^已选 1 个：/);
    expect(south.closest('details')?.open).toBe(true);
    await pane.user.click(screen.getByRole('checkbox', { name: '北江市' }));
    await screen.findByText(/^已选 2 个：/);
  }, 60_000);
});

describe('a document whose indicators stand in no table', () => {
  it('leaves the way to begin without one', async () => {
    pane = await openPane();
    await load('2031年度考核办法\n一、植树造林30分。\n二、河道整治20分。\n', '办法.txt');
    await screen.findByText(/^“办法\.txt”里没有表格/);
    await pane.user.click(await button('没有文件？从单位名单开始'));
    await reading(/单位名单/);
  }, 60_000);
});

describe('a document of which all is sure', () => {
  it('asks nothing, and can be looked at afterwards', async () => {
    pane = await openPane();
    await load(SMALL_DOCUMENT, '各镇.txt');
    expect(await button('确认生成')).toBeTruthy();
    expect(screen.queryByRole('region', { name: /的读法$/ })).toBeNull();
    await pane.user.click(screen.getByRole('button', { name: /^指标/ }));
    await pane.user.click(await button('核对“各镇.txt”的读法'));
    const region = await reading();
    await pane.user.click(within(region).getByText('已识别的表 3 张'));
    await pane.user.click(await within(region).findByText(/^表 2 · /));
    await choose('用途', '不导入');
    await total('读出：2 个单位，4 项指标');
  }, 600_000);

  it('takes the bundled document to its score sheets in two presses', async () => {
    pane = await openPane();
    await press(pane, '导入随附的 2020 年文件');
    await press(pane, '确认生成');
    expect(screen.getByRole('status').textContent).toContain('已生成');
  }, 600_000);
});

describe('what was said of a document', () => {
  it('is kept in the workbook, and said of the next one with the same headers, where it can be changed', async () => {
    pane = await openPane();
    await load(UNSURE_DOCUMENTS.twoWeights, '今年.docx');
    await reading();
    await choose('第 4 栏“结果考核权重”是什么', '分值');
    await total('读出：2 个单位，3 项指标');
    await press(pane, '按此读法导入');
    await press(pane, '确认生成');
    await pane.user.click(screen.getByRole('button', { name: /^指标/ }));
    await load(UNSURE_DOCUMENTS.twoWeights, '明年.docx');
    const region = await reading(/明年/);
    await pane.user.click(within(region).getByText('已识别的表 1 张'));
    expect(await within(region).findByText(/^照以前的读法/)).toBeTruthy();
    await total('读出：2 个单位，3 项指标');
    await pane.user.click(await button('全部恢复原判断'));
    expect(await screen.findByText(/^有几栏分值/)).toBeTruthy();
  }, 600_000);

  it('is told as lost where Excel does not keep it, with the document loaded all the same', async () => {
    pane = await openPane();
    await load(UNSURE_DOCUMENTS.twoWeights, '今年.docx');
    await reading();
    await choose('第 4 栏“结果考核权重”是什么', '分值');
    await total('读出：2 个单位，3 项指标');
    const refuse: typeof pane.host.faults = ({ body }) =>
      /scorebook\.readings.*结果考核权重/s.test(JSON.stringify(body))
        ? { at: 'before', code: 'AccessDenied' }
        : null;
    pane.host.faults = refuse;
    await press(pane, '按此读法导入');
    const said = screen.getByRole('status').textContent;
    expect(said).toMatch(/已导入“今年\.docx”：2 个单位，3 项指标.*读法没有存进工作簿.*再按此读法导入/);
    expect(screen.getByRole('alert').textContent).toBe('');
    await press(pane, '确认生成');
    expect(new BookCells(pane.host).scoreRow('北江市', '湿地保护').cap).toBe(30);
    // What the pane advises keeps it.
    pane.host.faults = null;
    await pane.user.click(screen.getByRole('button', { name: /^指标/ }));
    await pane.user.click(await button('核对“今年.docx”的读法'));
    await press(pane, '按此读法导入');
    expect(screen.getByRole('status').textContent).not.toContain('没有存进');
    await load(UNSURE_DOCUMENTS.twoWeights, '明年.docx');
    await reading(/明年/);
    await total('读出：2 个单位，3 项指标');
  }, 60_000);

  it('is the list of units as well, for a document that names none', async () => {
    pane = await openPane();
    await load(UNSURE_DOCUMENTS.noUnits, '今年.docx');
    await pane.user.click(await screen.findByRole('textbox', { name: '单位名单（每行一个）' }));
    await pane.user.paste('东山林场\n西山林场');
    await total('读出：2 个单位，3 项指标');
    await press(pane, '按此读法导入');
    await press(pane, '确认生成');
    await pane.user.click(screen.getByRole('button', { name: /^指标/ }));
    await load(UNSURE_DOCUMENTS.noUnits, '明年.docx');
    await reading(/明年/);
    await total('读出：2 个单位，3 项指标');
  }, 600_000);
});

describe('an empty start', () => {
  it('makes a book of units and indicators that are pasted', async () => {
    pane = await openPane();
    await pane.user.click(await button('没有文件？从单位名单开始'));
    await reading(/单位名单/);
    await pane.user.click(await screen.findByRole('textbox', { name: '单位名单（每行一个）' }));
    await pane.user.paste('镇\t一组\t东河镇\n镇\t二组\t西河镇');
    await pane.user.click(await screen.findByRole('textbox', { name: /^考核指标（可以不填）/ }));
    await pane.user.paste('类别\t考核指标\t分值\n生态\t植树面积\t60\n生态\t河道整治\t40\n');
    await total('读出：2 个单位，2 项指标');
    await press(pane, '建立考核簿');
    await press(pane, '确认生成');
    expect(new BookCells(pane.host).scoreRow('西河镇', '河道整治').cap).toBe(40);
  }, 600_000);

  it('makes a book of units alone, and says where the indicators go', async () => {
    pane = await openPane();
    await pane.user.click(await button('没有文件？从单位名单开始'));
    await pane.user.click(await screen.findByRole('textbox', { name: '单位名单（每行一个）' }));
    await pane.user.paste('东河镇、西河镇');
    await total('读出：2 个单位，0 项指标');
    await press(pane, '建立考核簿');
    expect(screen.getByRole('status').textContent).toContain('在“指标库”里填写');
  }, 600_000);
});
