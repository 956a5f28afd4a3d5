import {
  check,
  firstOf,
  outcomeOf,
  plainOf,
  type Answer,
  type CallCheck,
  type CheckPlace,
} from './callCheck';

/** Names that the checks give begin so. */
const NAME = 'scorebook_check_';

async function shown({ context, sheet }: CheckPlace, formula: string): Promise<Answer> {
  const cell = sheet.getRange('E1');
  cell.formulas = [[formula]];
  cell.load('values');
  await context.sync();
  return firstOf(cell.values);
}

/** A check with a name of the workbook, which is deleted afterwards. */
function named(
  id: string,
  suffix: string,
  ask: (at: CheckPlace, name: string) => Promise<Answer>,
): CallCheck {
  const name = NAME + suffix;
  return {
    id,
    ask: (at) => ask(at, name),
    tidy: async (context) => {
      context.workbook.names.getItemOrNullObject(name).delete();
      await context.sync();
    },
  };
}

async function rename(at: CheckPlace, name: string): Promise<string> {
  return outcomeOf(() => {
    at.sheet.name = name;
    return at.context.sync();
  });
}

/** What cells, formulas, names and sheets do with what the book writes. */
export const cellChecks: readonly CallCheck[] = [
  check('cells.nullLeaves', async ({ context, sheet }) => {
    const range = sheet.getRange('A1:B1');
    range.values = [[1, 2]];
    range.values = [[null, '']];
    range.load('values');
    await context.sync();
    return plainOf(range.values);
  }),
  check('cells.oneForAll', async ({ context, sheet }) => {
    const range = sheet.getRange('A1:B1');
    range.values = [[7]];
    range.load('values');
    await context.sync();
    return plainOf(range.values);
  }),
  check('cells.wrongSize', ({ context, sheet }) =>
    outcomeOf(() => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      return context.sync();
    }),
  ),
  check('cells.digits', async ({ context, sheet }) => {
    const cell = sheet.getRange('A1');
    cell.values = [[0.1 + 0.2]];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] === 0.1 + 0.2 ? 'the same' : 'another';
  }),
  check('cells.longText', async ({ context, sheet }) => {
    const cell = sheet.getRange('A1');
    const said = await outcomeOf(() => {
      cell.values = [['长'.repeat(32_767)]];
      return context.sync();
    });
    return [
      said,
      await outcomeOf(() => {
        cell.values = [['长'.repeat(32_768)]];
        return context.sync();
      }),
    ];
  }),
  check('cells.mixedFormat', async ({ context, sheet }) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    const { fill } = sheet.getRange('A1:B1').format;
    fill.load('color');
    await context.sync();
    return plainOf(fill.color);
  }),
  check('formula.sum', (at) => shown(at, '=SUM(1,2.5)')),
  check('formula.errorValue', (at) => shown(at, '=NA()')),
  check('formula.round', (at) => shown(at, '=ROUND(2.345,2)')),
  check('formula.sumIfs', async (at) => {
    at.sheet.getRange('A1:B3').values = [
      ['甲', 1],
      ['乙', 2],
      ['甲', 4],
    ];
    return shown(at, '=SUMIFS(B1:B3,A1:A3,"甲")');
  }),
  check('formula.rankByCount', async (at) => {
    at.sheet.getRange('A1:A3').formulas = [['=ROUND(0.1+0.2,2)'], [0.3], [0.2]];
    return shown(at, '=COUNTIF(A1:A3,">"&A1)+1');
  }),
  check('formula.textAsNumber', async (at) => {
    at.sheet.getRange('A1').numberFormat = [['@']];
    at.sheet.getRange('A1').values = [['8']];
    return [await shown(at, '=ISNUMBER(A1)'), await shown(at, '=SUM(A1)'), await shown(at, '=A1*1')];
  }),
  check('formula.wrong', (at) => outcomeOf(() => shown(at, '=SUM('))),
  check('formula.of4000', (at) =>
    outcomeOf(() => shown(at, `=SUM(${Array.from({ length: 250 }, () => '1'.repeat(15)).join(',')})`)),
  ),
  named('name.formula', 'area', async ({ context, sheet }, name) => {
    sheet.name = 'scorebook check';
    context.workbook.names.add(name, sheet.getRange('B2:C5'));
    const item = context.workbook.names.getItem(name).load('formula');
    await context.sync();
    return plainOf(item.formula);
  }),
  named('name.followsSheet', 'area', async ({ context, sheet }, name) => {
    context.workbook.names.add(name, sheet.getRange('B2:C5'));
    sheet.name = '改名 check';
    const item = context.workbook.names.getItem(name).load('formula');
    await context.sync();
    return plainOf(item.formula);
  }),
  named('name.followsRows', 'area', async ({ context, sheet }, name) => {
    context.workbook.names.add(name, sheet.getRange('B2:C5'));
    sheet.getRange('3:4').insert('Down');
    const range = context.workbook.names.getItem(name).getRange().load('rowIndex,rowCount');
    await context.sync();
    return [range.rowIndex, range.rowCount];
  }),
  named('name.chinese', '成绩', async ({ context, sheet }, name) => {
    context.workbook.names.add(name, sheet.getRange('A1'));
    const cell = sheet.getRange('C1');
    cell.formulas = [[`=${name}+1`]];
    cell.load('values');
    await context.sync();
    return firstOf(cell.values);
  }),
  named('name.twice', 'area', ({ context, sheet }, name) =>
    outcomeOf(() => {
      context.workbook.names.add(name, sheet.getRange('A1'));
      context.workbook.names.add(name, sheet.getRange('A2'));
      return context.sync();
    }),
  ),
  named('name.hidden', 'area', async ({ context, sheet }, name) => {
    const item = context.workbook.names.add(name, sheet.getRange('A1'));
    item.visible = false;
    item.load('visible');
    await context.sync();
    return item.visible;
  }),
  check('sheet.nameOf32', (at) => rename(at, '长'.repeat(32))),
  check('sheet.nameWithSlash', (at) => rename(at, 'a/b')),
  check('sheet.nameInUse', async (at) => {
    const first = at.context.workbook.worksheets.getFirst().load('name');
    await at.context.sync();
    return rename(at, first.name);
  }),
  check('sheet.nameHistory', (at) => rename(at, 'History')),
  check('sheet.hidden', async ({ context, sheet }) => {
    sheet.visibility = 'Hidden';
    sheet.load('visibility');
    await context.sync();
    return sheet.visibility;
  }),
  check('rows.inserted', async ({ context, sheet }) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('A4').formulas = [['=SUM(A1:A3)']];
    sheet.getRange('2:2').insert('Down');
    const cell = sheet.getRange('A5').load('formulas');
    await context.sync();
    return firstOf(cell.formulas);
  }),
  check('cells.moved', async ({ context, sheet }) => {
    sheet.getRange('A1').values = [[5]];
    sheet.getRange('C1').formulas = [['=A1*2']];
    sheet.getRange('A1').moveTo(sheet.getRange('B4'));
    const cell = sheet.getRange('C1').load('formulas,values');
    await context.sync();
    return [firstOf(cell.formulas), firstOf(cell.values)];
  }),
];
