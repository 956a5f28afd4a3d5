/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react/pure';
import { smallCounty } from '../support/smallCounty';
import { press } from './support/openPane';
import { smallPane, type SmallPane } from './support/smallPane';

let pane: SmallPane;
afterEach(() => pane.close());

async function without(...sheets: readonly string[]): Promise<void> {
  pane = await smallPane(smallCounty());
  const { sheet, cell } = pane.cells.score('东镇', '党建');
  pane.host.type(sheet, cell, '7');
  for (const name of sheets) pane.host.person.changeSheet(name, { kind: 'delete' });
  await press(pane, '检查得分');
}

const question = (): Promise<HTMLElement> => screen.findByRole('region', { name: '先修复工作簿' });

it('asks what becomes of a register that was deleted, and writes nothing before', async () => {
  await without('加减分登记');
  const region = within(await question());
  expect(region.getByText('“加减分登记”缺失（工作表被删除或内容被清空）')).toBeTruthy();
  expect(screen.getByText(/“加减分登记”缺失.*登记的扣分不在本簿中/u)).toBeTruthy();
  const mend = await region.findByRole<HTMLButtonElement>('button', { name: '修复并计算' });
  expect(mend.disabled).toBe(true);
  await press(pane, '计算汇总');
  expect(pane.cells.sheets).not.toContain('加减分登记');
  expect(screen.getByText(/“加减分登记”不完整.*什么也没有改动/u)).toBeTruthy();
  await pane.user.click(region.getByRole('radio', { name: '另建一张空表，就按空表计算' }));
  expect(mend.disabled).toBe(false);
  await press(pane, '修复并计算');
  expect(pane.cells.sheets).toContain('加减分登记');
  expect(screen.queryByRole('region', { name: '先修复工作簿' })).toBeNull();
  const told = pane.session.state().jobFindings;
  expect(told).toMatchObject([{ code: 'mended', params: { variant: 'empty', sheet: '加减分登记' } }]);
  // What was mended stands on the sheet of findings too, which is no older than the pane.
  expect(screen.queryByText(/“问题”表还是上次检查时的内容/)).toBeNull();
  expect(pane.cells.grid('问题').flat().join('\n')).toMatch(/“加减分登记”.*另建/u);
  expect(pane.cells.ranking('各镇')[0]).toMatchObject({ 单位: '东镇', 名次: 1 });
}, 600_000);

it('goes on asking whether what was made anew is complete, and ranks nobody until it is', async () => {
  await without('加减分登记');
  const region = within(await question());
  await pane.user.click(await region.findByRole('radio', { name: /^另建一张空表，补齐以后再确认/u }));
  await press(pane, '修复并计算');
  const again = within(await question());
  expect(again.getByText('“加减分登记”是另建的，现在的内容齐了没有？')).toBeTruthy();
  expect(pane.cells.ranking('各镇').map((row) => row['名次'])).toEqual(['', '', '']);
  await pane.user.click(again.getByRole('radio', { name: '已经补齐，就按现在的内容计算' }));
  await press(pane, '修复并计算');
  expect(screen.queryByRole('region', { name: '先修复工作簿' })).toBeNull();
  expect(pane.cells.ranking('各镇')[0]).toMatchObject({ 单位: '东镇', 名次: 1 });
}, 600_000);

it('does not take a book without its indicators for an empty one, and finds sheets that come back', async () => {
  pane = await smallPane(smallCounty());
  pane.host.person.changeSheet('指标库', { kind: 'copy' });
  pane.host.person.changeSheet('指标库', { kind: 'delete' });
  await press(pane, '检查得分');
  const region = within(await question());
  expect(await region.findByText(/“指标库 \(2\)”是本簿的表，但名称缺失/u)).toBeTruthy();
  expect(screen.getByText('有表不完整，请先修复工作簿')).toBeTruthy();
  expect(document.body.textContent).not.toContain('下面已按现在的内容显示');
  await press(pane, '修复并计算');
  expect(screen.queryByRole('region', { name: '先修复工作簿' })).toBeNull();
  expect(pane.cells.sheets).not.toContain('指标库');
  expect(screen.getAllByRole('status')[0]?.textContent).toContain('已计算 4 个单位');
}, 600_000);

it('puts a column that was inserted into a score sheet aside, with what stands in it', async () => {
  pane = await smallPane(smallCounty());
  const { sheet, cell } = pane.cells.score('东镇', '党建');
  pane.host.type(sheet, cell, '7');
  pane.host.person.changeSheet(sheet, { kind: 'unprotect' });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet);
    range.getRange('K:K').insert('Right');
    range.getRange('K4:K6').values = [['备用'], ['甲'], ['乙']];
    await context.sync();
  });
  await press(pane, '检查得分');
  const region = within(await question());
  expect(await region.findByText(/表格中间插入了 K 列“备用”/u)).toBeTruthy();
  await press(pane, '修复并计算');
  expect(screen.queryByRole('region', { name: '先修复工作簿' })).toBeNull();
  expect(pane.cells.scoreRow('东镇', '党建').score).toBe(7);
  expect(pane.cells.grid(sheet).map((row) => row[14])).toEqual(expect.arrayContaining(['备用', '甲', '乙']));
  expect(pane.session.state().jobFindings).toMatchObject([
    { code: 'columnsMended', params: { variant: 'aside', header: '备用', letter: 'O' } },
  ]);
}, 600_000);
