import { check, outcomeOf, plainOf, type Answer, type CallCheck, type CheckPlace } from './callCheck';

/** Rules of a column relative to its first cell, with A the caps and B the scores. */
async function relativeRule({ context, sheet }: CheckPlace): Promise<Excel.Range> {
  sheet.getRange('A2:B4').values = [
    [10, 12],
    [20, 12],
    [5, 5],
  ];
  const scores = sheet.getRange('B2:B4');
  scores.dataValidation.rule = { custom: { formula: '=AND(ISNUMBER(B2),B2<=A2)' } };
  await context.sync();
  return scores;
}

async function listRule({ context, sheet }: CheckPlace, source: string): Promise<Answer> {
  sheet.getRange('D1:D3').values = [['甲'], ['乙'], ['丙']];
  const { dataValidation } = sheet.getRange('B2:B4');
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.load('rule,type');
  await context.sync();
  const { list } = dataValidation.rule;
  return [dataValidation.type, plainOf(list?.source)];
}

/** What validation and conditional formats do with rules as the score sheets have them. */
export const ruleChecks: readonly CallCheck[] = [
  check('rule.readBack', async (at) => {
    const scores = await relativeRule(at);
    scores.dataValidation.load('rule,type');
    await at.context.sync();
    return [scores.dataValidation.type, plainOf(scores.dataValidation.rule.custom?.formula)];
  }),
  check('rule.readBackFurtherDown', async (at) => {
    await relativeRule(at);
    const { dataValidation } = at.sheet.getRange('B3');
    dataValidation.load('rule');
    await at.context.sync();
    return plainOf(dataValidation.rule.custom?.formula);
  }),
  check('rule.validOneByOne', async (at) => {
    await relativeRule(at);
    const cells = ['B2', 'B3', 'B4'].map((address) => at.sheet.getRange(address).dataValidation);
    for (const cell of cells) cell.load('valid');
    await at.context.sync();
    return cells.map(({ valid }) => valid);
  }),
  check('rule.validTogether', async (at) => {
    const scores = await relativeRule(at);
    scores.dataValidation.load('valid');
    await at.context.sync();
    return plainOf(scores.dataValidation.valid);
  }),
  check('rule.writingPassesBy', async (at) => {
    await relativeRule(at);
    return outcomeOf(() => {
      at.sheet.getRange('B2').values = [[99]];
      return at.context.sync();
    });
  }),
  check('rule.promptThenWiderRule', ({ context, sheet }) =>
    outcomeOf(() => {
      sheet.getRange('B2').dataValidation.prompt = { title: 'a', message: 'b', showPrompt: true };
      sheet.getRange('B2:B4').dataValidation.rule = { custom: { formula: '=B2>0' } };
      return context.sync();
    }),
  ),
  check('rule.formulaOf300', ({ context, sheet }) =>
    outcomeOf(() => {
      const formula = `=AND(${Array.from({ length: 40 }, () => 'B2>=0').join(',')},B2<${'9'.repeat(60)})`;
      sheet.getRange('B2').dataValidation.rule = { custom: { formula } };
      return context.sync();
    }),
  ),
  check('list.text', (at) => listRule(at, '甲,乙,丙')),
  check('list.range', (at) => listRule(at, '=$D$1:$D$3')),
  check('list.otherSheet', async ({ context, sheet }) => {
    const first = context.workbook.worksheets.getFirst();
    first.load('name');
    await context.sync();
    const { dataValidation } = sheet.getRange('B2');
    dataValidation.rule = { list: { inCellDropDown: true, source: `='${first.name}'!$A$1:$A$3` } };
    dataValidation.load('type');
    await context.sync();
    return dataValidation.type;
  }),
  check('list.textOf300', (at) => listRule(at, Array.from({ length: 100 }, () => '甲乙').join(','))),
  check('colours.order', async ({ context, sheet }) => {
    const range = sheet.getRange('A1:A3');
    for (const formula of ['=A1>1', '=A1>2', '=A1>3']) {
      range.conditionalFormats.add('Custom').custom.rule.formula = formula;
    }
    await context.sync();
    const { conditionalFormats } = range;
    conditionalFormats.load('items/priority,items/type,items/stopIfTrue');
    await context.sync();
    const rules = conditionalFormats.items.map(({ custom }) => custom.rule.load('formula'));
    await context.sync();
    return conditionalFormats.items.map(({ priority, type }, index) => [
      priority,
      type,
      plainOf(rules[index]?.formula),
    ]);
  }),
  check('colours.clear', async ({ context, sheet }) => {
    const { conditionalFormats } = sheet.getRange('A1:A3');
    conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
    conditionalFormats.clearAll();
    const count = conditionalFormats.getCount();
    await context.sync();
    return count.value;
  }),
  check('colours.shown', async ({ context, sheet }) => {
    const cell = sheet.getRange('A1');
    // Newer than the copy of office.js for closed networks.
    if (!('getDisplayedCellProperties' in cell)) return 'not in this office.js';
    cell.values = [[5]];
    const format = cell.conditionalFormats.add('Custom').custom;
    format.rule.formula = '=A1>1';
    format.format.fill.color = '#FF0000';
    await context.sync();
    const shown = cell.getDisplayedCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return plainOf(shown.value[0]?.[0]?.format?.fill?.color);
  }),
  check('colours.bar', async ({ context, sheet }) => {
    const format = sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
    format.dataBar.positiveFormat.fillColor = '#638EC6';
    format.load('type');
    await context.sync();
    return format.type;
  }),
];
