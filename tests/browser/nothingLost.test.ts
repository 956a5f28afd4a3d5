import { expect, test } from '@jest/globals';
import { type WorkbenchPage } from '../support/browserPage';
import { describeInBrowser } from '../support/browserSuite';
import { pressPaste } from '../support/pressPaste';
import { townsDocument } from '../support/smallDocument';
import { TEN_MINUTES, openForGroup } from '../support/workbenchGroup';

const SHEET = '镇';
const REGISTER = '加减分登记';

const road = { name: '项目建设', target: '完成道路工程', tenths: 80 };
const trade = { name: '项目建设', target: '完成招商引资', tenths: 80 };
const woods = { name: '造林', target: '造林千亩', tenths: 60 };

/** Two towns with two indicators of one name each, told apart by their targets alone. */
function townsOf(year: number, twins: readonly (typeof road)[], target = woods.target): Uint8Array {
  const categories = [
    { name: '重点', indicators: twins },
    { name: '生态', indicators: [{ ...woods, target }] },
  ];
  const text = townsDocument(
    [{ name: '党建', target: '抓好党建', tenths: 100 }],
    ['东镇', '西镇'].map((name) => ({ name, categories })),
    [{ category: '安全', text: '发生事故', responsible: '应急局', tenths: 15 }],
    year,
  );
  return new TextEncoder().encode(text);
}

/**
 * How a person meets what could lose an entry, in the words that are shown. Rows of 东镇: 6 党建, 7 and 8 its subtotal and
 * part, 9 and 10 the twins, 11 their subtotal, 12 造林. What no single person at a workbench can do (a colleague who
 * types, answers of the host that fail, registers of thousands) is tried on the host, in `tests/app`.
 */
describeInBrowser('what a person types', (suite) => {
  let workbench: WorkbenchPage;
  openForGroup(suite, 'zh-CN', async (opened) => {
    workbench = opened;
    await workbench.chooseDocument('2020.txt', townsOf(2020, [road, trade]));
    await workbench.paneButton('plan.confirm').click();
    await workbench.saidWith('outcome.generated', 'sheets', 'rows');
  });
  const reads = (text: string): Promise<void> => workbench.pane.getByText(text).first().waitFor();
  const press = (name: string): Promise<void> =>
    workbench.pane.getByRole('button', { name, exact: true }).first().click();
  /** Presses the pane's button and leaves the keyboard where it is. */
  const computeMeanwhile = (): Promise<void> =>
    workbench.paneButton('command.compute').evaluate((button: HTMLElement) => {
      button.click();
    });
  /** The cell of a column in the row where another column holds a text. */
  const rowOf = async (sheet: string, column: string, text: string, wanted: string): Promise<string> => {
    for (let row = 4; row < 60; row += 1)
      if ((await workbench.contentOf(sheet, `${column}${row}`)) === text) return `${wanted}${row}`;
    throw new Error(`${sheet} has no “${text}” in ${column}`);
  };
  const clear = async (address: string, sheet = SHEET): Promise<void> => {
    await workbench.goTo(sheet, address);
    await workbench.page.keyboard.press('Delete');
    await workbench.shows('');
  };

  test(
    'a score that is being typed is waited for, and one typed while computing stays',
    async () => {
      await workbench.goTo(SHEET, 'K6');
      await workbench.page.keyboard.type('8');
      await computeMeanwhile();
      await reads('有单元格正在编辑。请在表格里按 Enter，随后自动继续。');
      await workbench.page.keyboard.type('.5');
      await workbench.page.keyboard.press('Enter');
      await workbench.saidComputed();
      await workbench.holds(SHEET, 'K6', '8.5');
      await workbench.goTo(SHEET, 'K9');
      await computeMeanwhile();
      await workbench.page.keyboard.type('4');
      await workbench.page.keyboard.press('Enter');
      await workbench.saidComputed();
      await workbench.holds(SHEET, 'K9', '4');
      await workbench.type(SHEET, 'K10', '2');
    },
    TEN_MINUTES,
  );

  test(
    'a document that cannot be written is refused with its place, and nothing changes',
    async () => {
      await workbench.openStep('definitions');
      await workbench.chooseDocument('long.txt', townsOf(2020, [road, trade], '造林千亩'.repeat(10_000)));
      await reads('超过 32000 个字，Excel 的一个单元格放不下；没有导入，工作簿没有改动。');
      await reads('“long.txt”第 2 个表格第 4 行');
      await press('知道了');
      await workbench.holds(SHEET, 'K9', '4');
    },
    TEN_MINUTES,
  );

  test(
    'scores of equal names stay with their targets when the document lists them the other way round',
    async () => {
      await workbench.chooseDocument('again.txt', townsOf(2020, [trade, road]));
      await reads('已导入“again.txt”');
      await workbench.paneButton('command.generate').click();
      await workbench.paneButton('plan.confirm').click();
      await workbench.saidWith('outcome.generated', 'sheets', 'rows');
      await workbench.holds(SHEET, 'H9', trade.target);
      await workbench.holds(SHEET, 'K9', '2');
      await workbench.holds(SHEET, 'K10', '4');
    },
    TEN_MINUTES,
  );

  test(
    'a score that became a date is told as it stands, emptied, and the number typed next is offered and counts',
    async () => {
      await workbench.paste(SHEET, 'K12', '3-5');
      await reads('“东镇”的“造林”被 Excel 当成了日期');
      await reads('-03-05（不计入）');
      await workbench.type(SHEET, 'K12', '6');
      await reads('“东镇”的“造林”看起来是 6，但单元格是日期格式');
      await press('改成数字 6');
      await workbench.said('outcome.madeNumbers', { count: 1 });
      await workbench.holds(SHEET, 'K12', '6');
      await workbench.paste(SHEET, 'K12', '50%');
      await reads(
        '“东镇”的“造林”填的是百分数 50%，不能确定是多少分，没有计入。请在任务窗格点“清空重填”，再填分数。',
      );
      await press('清空重填');
      await workbench.holds(SHEET, 'K12', '');
      await workbench.paste(SHEET, 'K12', '8.5\u200b');
      await reads('不是数字');
      await workbench.paste(SHEET, 'K12', '5.5\u200b');
      await reads('看起来是 5.5，但里面有看不见的字符（零宽字符），没有计入。请改成数字 5.5。');
      await workbench.paste(SHEET, 'K12', '1 5');
      await reads('“东镇”的“造林”填了“1 5”，不是数字，没有计入。请改成 0 到 6 之间的数字。');
      await clear('K12');
    },
    TEN_MINUTES,
  );

  test(
    'a cap, a weight and times that became dates are told by name, emptied, and take the number typed next',
    async () => {
      const cap = await rowOf('指标库', 'I', woods.name, 'K');
      await workbench.paste('指标库', cap, '3-5');
      await reads(`“${woods.name}”的分值被 Excel 当成了日期`);
      await press('清空重填');
      await workbench.type('指标库', cap, '6');
      await workbench.holds('指标库', cap, '6');
      const weight = await rowOf('说明', 'B', `${SHEET}：共性权重`, 'C');
      await workbench.type('说明', weight, '3-5');
      await reads('暂按“100%”计算。请按说明改正。');
      await workbench.type('说明', weight, '100%');
      await workbench.type(REGISTER, 'D5', '东镇');
      await workbench.type(REGISTER, 'E5', '安全：发生事故');
      await workbench.paste(REGISTER, 'H5', '1/2');
      await reads('“安全：发生事故”的次数被 Excel 当成了日期');
      await press('清空重填');
      await workbench.type(REGISTER, 'H5', '2');
      await workbench.holds(REGISTER, 'H5', '2');
      for (const column of ['D', 'E', 'H']) await clear(`${column}5`, REGISTER);
    },
    TEN_MINUTES,
  );

  test(
    'a column pasted over subtotals is refused; on an opened sheet it is told, and taken back',
    async () => {
      await workbench.goTo(SHEET, 'K6');
      await pressPaste(workbench.page, '1\n2\n3\n4');
      expect(await workbench.dismissRefusal('dialog.ok')).toContain('小计、合计、标题行不填');
      await workbench.unprotect(SHEET);
      await workbench.goTo(SHEET, 'K6');
      await pressPaste(workbench.page, '1\n2\n3\n4');
      await reads('有 2 行是小计、合计或单位标题，不填得分；下面的得分可能逐行错位。');
      await press('撤回这次粘贴');
      await workbench.holds(SHEET, 'K6', '8.5');
      await workbench.holds(SHEET, 'K7', '');
      await workbench.holds(SHEET, 'K9', '2');
    },
    TEN_MINUTES,
  );

  test(
    'a formula that was written over is told with its cell, and restored with the protection',
    async () => {
      const formula = await workbench.contentOf(SHEET, 'L6');
      await workbench.type(SHEET, 'L6', '=20');
      await workbench.paneButton('command.check').click();
      await workbench.saidWith('outcome.checked', 'errors', 'warnings');
      await workbench.openFindings('formulaOverwritten');
      await reads('这里的公式被“=20”覆盖，表上的合计、名次可能因此不对。点“计算汇总”即恢复。');
      await workbench.compute();
      await reads('这里的公式被“=20”覆盖，已恢复为公式。');
      await workbench.holds(SHEET, 'L6', formula);
      expect(await workbench.tab(SHEET).locator('svg').count()).toBe(1);
    },
    TEN_MINUTES,
  );

  test(
    'a register that is gone is asked about, and nobody is ranked before the answer',
    async () => {
      await workbench.deleteSheet(REGISTER);
      await reads(`“${REGISTER}”缺失（工作表被删除或内容被清空）`);
      await reads('得分有误，或者有表缺失、还没有确认，改正后才排名。');
      await workbench.pane.getByRole('radio', { name: '另建一张空表，就按空表计算' }).click();
      await workbench.paneButton('mend.confirm').click();
      await workbench.tab(REGISTER).waitFor();
      await workbench.saidComputed();
      await workbench.holds(SHEET, 'K6', '8.5');
    },
    TEN_MINUTES,
  );

  test(
    'a document of another year is asked about, and the new year begins empty with the last one kept',
    async () => {
      await workbench.chooseDocument('2021.txt', townsOf(2021, [trade, road]));
      await reads('这份文件是 2021 年的，本簿里填的是 2020 年的得分。这是：');
      await reads('请先选择是新的一年，还是更正本年的文件。');
      expect(await workbench.paneButton('plan.load').isDisabled()).toBe(true);
      await workbench.pane.getByRole('radio', { name: /^新的一年（2021 年）/ }).click();
      await reads('清空 2020 年的得分、备注、登记、一票否决和“已移出”（先存成一张数值表，不会丢失）');
      await workbench.paneButton('plan.load').click();
      await reads('2020 年的得分和登记已清空，结果和填写的内容都在“2020年结果”表里。');
      await workbench.tab('2020年结果').waitFor();
      await workbench.holds(SHEET, 'K6', '');
      expect(workbench.errors).toEqual([]);
    },
    TEN_MINUTES,
  );
});
