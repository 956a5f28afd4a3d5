/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react/pure';
import { readXlsx } from '../../src/host';
import { readText } from '../../src/importer/text/readText';
import { BookCells } from '../support/bookCells';
import { sheetOf, xlsxOf } from '../support/documentSheets';
import { SMALL_DOCUMENT } from '../support/smallDocument';
import { UNSURE_DOCUMENTS } from '../support/unsureDocuments';
import { idle, openPane, press, type OpenPane } from './support/openPane';

let pane: OpenPane;
afterEach(() => pane.close());

const total = async (text: string): Promise<void> => {
  await waitFor(() => {
    expect(within(screen.getByRole('region', { name: /读法$|单位名单/ })).getByText(text)).toBeTruthy();
  });
};

it('a table of the open workbook becomes a book by a press of 读取本工作簿的表格', async () => {
  const small = readText(new TextEncoder().encode(SMALL_DOCUMENT));
  const file = xlsxOf([sheetOf(small, { blanks: 'merged', ruled: true, gap: 1 })]);
  pane = await openPane({ copy: { book: (await readXlsx(file)).book } });
  await press(pane, '读取本工作簿的表格');
  await press(pane, '确认生成');
  expect(screen.getByRole('status').textContent).toContain('已生成');
  expect(screen.getByRole('alert').textContent).toBe('');
}, 60_000);

it('an import is told as done though the plan of its sheets cannot be made', async () => {
  pane = await openPane();
  const file = new File([new Uint8Array(UNSURE_DOCUMENTS.noUnits)], '林长制.docx');
  await pane.user.upload(screen.getByLabelText(/^选择考核指标文件/), file);
  await idle(pane.session);
  await pane.user.click(await screen.findByRole('textbox', { name: '单位名单（每行一个）' }));
  await pane.user.paste('东山林场\n西山林场');
  await total('读出：2 个单位，3 项指标');
  // The reading is kept last of all, and then the book is read to plan its sheets.
  let isKept = false;
  let hasFailed = false;
  pane.host.faults = ({ body }) => {
    if (isKept && !hasFailed) {
      hasFailed = true;
      return { at: 'before', code: 'GeneralException' };
    }
    isKept ||= /scorebook\.readings.*东山林场/s.test(JSON.stringify(body));
    return null;
  };
  await press(pane, '按此读法导入');
  expect(screen.getByRole('status').textContent).toContain('已导入“林长制.docx”：2 个单位，3 项指标');
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(hasFailed).toBe(true);
  await press(pane, '生成考核表');
  await press(pane, '确认生成');
  expect(new BookCells(pane.host).scoreRow('西山林场', '护林标牌设置规范').cap).toBe(20);
}, 60_000);

describe('an empty start', () => {
  it('makes a book of two unit types, each with its indicators', async () => {
    pane = await openPane();
    await press(pane, '没有文件？从单位名单开始');
    await pane.user.click(await screen.findByRole('textbox', { name: '单位名单（每行一个）' }));
    await pane.user.paste(
      '单位类型\t单位名称\n乡镇\t东河镇\n乡镇\t西河镇\n县直部门\t县教育局\n县直部门\t县民政局',
    );
    await pane.user.click(await screen.findByRole('textbox', { name: /^考核指标（可以不填）/ }));
    await pane.user.paste('考核指标\t分值\t考核对象\n植树面积\t100\t乡镇\n服务事项\t100\t县直部门\n');
    await total('读出：4 个单位，2 项指标');
    await press(pane, '建立考核簿');
    await press(pane, '确认生成');
    const cells = new BookCells(pane.host);
    expect(cells.scoreRow('西河镇', '植树面积').cap).toBe(100);
    expect(cells.scoreRow('县民政局', '服务事项').cap).toBe(100);
  }, 60_000);
});
