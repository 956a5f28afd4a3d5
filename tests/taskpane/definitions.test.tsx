/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react/pure';
import type { NeutralDocument } from '../../src/importer/document/neutralDocument';
import { documentOf, type CategoryModel, type IndicatorModel } from '../support/countyDocument';
import { docxOf } from '../support/docx';
import { idle, openPane, type OpenPane } from './support/openPane';

let pane: OpenPane;
afterEach(() => pane.close());

const indicator = (name: string, tenths: number): IndicatorModel => ({
  name,
  target: `完成${name}任务`,
  tenths,
});

/** A sign behind a name whose points the document leaves out. */
const WITHOUT_POINTS = '＃';

/** The points of 产业 follow from those of its category, those of 造林 from nothing. */
const OWN: readonly CategoryModel[] = [
  { name: '经济10分', indicators: [indicator(`产业${WITHOUT_POINTS}`, 60), indicator('招商', 40)] },
  { name: '生态', indicators: [indicator(`造林${WITHOUT_POINTS}`, 50)] },
];

const DOCUMENT = documentOf({
  county: '清河县',
  year: 2021,
  forCounty: [],
  listed: [],
  negative: [
    { category: '信访', text: '发生越级上访的', responsible: '县信访局', tenths: 15 },
    { category: '信访', text: '迟报信息的', responsible: '县信访局', tenths: 5 },
  ],
  types: [
    {
      name: '各镇',
      style: 'inName',
      common: [indicator('党建', 100), indicator('信访', 50)],
      groups: [
        {
          name: null,
          units: [
            { name: '东镇', categories: OWN },
            { name: '西镇', categories: OWN },
          ],
        },
      ],
    },
    {
      name: '县直部门',
      style: 'inName',
      common: [],
      groups: [
        {
          name: null,
          units: [{ name: '县教育局', categories: [{ name: '教育', indicators: [indicator('学校', 80)] }] }],
        },
      ],
    },
  ],
});

function withoutMarked(document: NeutralDocument): NeutralDocument {
  const points = new RegExp(`${WITHOUT_POINTS}（[^）]*）`, 'g');
  return JSON.parse(JSON.stringify(document).replaceAll(points, '')) as NeutralDocument;
}

it('a Word document that is chosen shows what was found in it, by unit type, with the caps derived and missing', async () => {
  pane = await openPane();
  const bytes = docxOf(withoutMarked(DOCUMENT), 'merged');
  const file = new File([new Uint8Array(bytes)], '清河县2021.docx');
  await pane.user.upload(screen.getByLabelText('选择考核指标文件（.docx、.xlsx 或 .txt）'), file);
  await idle(pane.session);
  expect(screen.getByRole('status').textContent).toContain('已导入“清河县2021.docx”：3 个单位，9 项指标');
  expect(screen.getByText('清河县2021年度')).toBeTruthy();

  await pane.user.click(screen.getByRole('button', { name: /^指标/ }));
  const table = screen.getByRole('table', { name: '读出的内容，按单位类型' });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['单位类型', '单位', '指标'],
    ['镇', '2', '8'],
    ['县直部门', '1', '1'],
  ]);
  for (const fact of ['负面清单 2 条', '推算分值 2 项', '缺分值 2 项']) {
    expect(screen.getByText(fact)).toBeTruthy();
  }
});
