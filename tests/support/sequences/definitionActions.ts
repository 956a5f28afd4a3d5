import { pick, put, type Action, type Play } from './action';
import { rowsOf, type PlacedRow } from './tables';

const CATEGORIES = ['经济', '生态', '民生'];

/** What staff do to the tables 指标库, 单位 and 负面清单. */
export const DEFINITION_ACTIONS = {
  /** At the end, or in a row of its own above another. */
  addIndicator: async (play, [a, b, c]) => {
    const { model } = play;
    const unit = pick(model.units, a);
    if (unit === undefined) return;
    const name = `新指标${model.fresh()}`;
    const type = unit.text('unitType');
    const cells = { unitType: type, category: pick(CATEGORIES, b) ?? '', indicator: name, cap: '5' };
    const own = b % 2 === 0 ? { part: '个性', unit: unit.text('unit') } : { part: '共性', unit: '' };
    const above = pick(model.indicators, c);
    await addRow(
      play,
      'scorebook_indicators',
      'indicator',
      { ...cells, ...own },
      c % 3 === 0 ? above : undefined,
    );
  },

  removeIndicator: async (play, [a, b]) => {
    const { model } = play;
    const row = pick(model.indicators, a);
    if (row !== undefined && model.indicators.length > 1) await removeRow(play, row, b % 2 === 0);
  },

  renameIndicator: (play, [a, b]) => {
    const row = pick(play.model.indicators, a);
    if (row === undefined) return;
    const name = row.text('indicator');
    change(play, row, 'indicator', `${b % 2 === 0 ? name : '改名'}${play.model.fresh()}`);
  },

  changeCap: (play, [a, b]) => {
    const row = pick(play.model.indicators, a);
    if (row !== undefined) change(play, row, 'cap', pick(['20', '0', '', '五', '2.5'], b) ?? '');
  },

  moveIndicator: (play, [a, b]) => {
    const row = pick(play.model.indicators, a);
    if (row !== undefined) change(play, row, 'category', pick([...CATEGORIES, '新类别'], b) ?? '');
  },

  addUnit: async (play, [a, b]) => {
    const { model } = play;
    const beside = pick(model.units, a);
    const name = `新单位${model.fresh()}`;
    const type = b % 4 === 0 ? `新类型${model.fresh()}` : (beside?.text('unitType') ?? '');
    const cells = { unitType: type, unit: name };
    await addRow(play, 'scorebook_units', 'unit', cells, b % 3 === 0 ? beside : undefined);
  },

  /** With its own indicators, or without a thought of them. */
  removeUnit: async (play, [a, b]) => {
    const { model } = play;
    const unit = pick(model.units, a);
    if (unit === undefined || model.units.length < 2) return;
    const [type, name] = [unit.text('unitType'), unit.text('unit')];
    await removeRow(play, unit, b % 2 === 0);
    if (b % 4 < 2) return;
    const owned = () =>
      model.indicators.find((row) => row.text('unitType') === type && row.text('unit') === name);
    for (let row = owned(); row !== undefined; row = owned()) await removeRow(play, row, true);
  },

  /** In both tables, or in one alone. */
  renameUnit: (play, [a, b]) => {
    const { model } = play;
    const unit = pick(model.units, a);
    if (unit === undefined) return;
    const [type, name] = [unit.text('unitType'), unit.text('unit')];
    const renamed = `${name}${model.fresh()}`;
    change(play, unit, 'unit', renamed);
    if (b % 3 === 0) return;
    for (const row of model.indicators) {
      if (row.text('unitType') === type && row.text('unit') === name) change(play, row, 'unit', renamed);
    }
  },

  moveUnit: (play, [a, b]) => {
    const { units } = play.model;
    const [unit, beside] = [pick(units, a), pick(units, b)];
    if (unit !== undefined && beside !== undefined) change(play, unit, 'unitType', beside.text('unitType'));
  },

  /** As sorting does: whole rows change places, hidden ids and all. */
  swapIndicators: async (play, [a, b]) => {
    const { model, book } = play;
    const [one, other] = [pick(model.indicators, a), pick(model.indicators, b)];
    if (one === undefined || other === undefined || one.row === other.row) return;
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem(one.sheet.name);
      const [first, second] = [one, other].map(({ row }) => `A${row + 1}:Z${row + 1}`);
      const spare = 'A2000:Z2000';
      for (const [to, from] of [
        [spare, first],
        [first, second],
        [second, spare],
      ]) {
        sheet.getRange(to).copyFrom(sheet.getRange(from), 'Formulas');
      }
      sheet.getRange('2000:2000').clear();
    });
  },

  changeNegative: async (play, [a, b]) => {
    const rows = rowsOf(play.model.book, 'scorebook_negative').filter((row) => row.text('text') !== '');
    const row = pick(rows, a);
    const name = `事项${play.model.fresh()}`;
    if (row === undefined || b % 3 === 0) {
      const cells = { category: '负面', text: name, points: '-1' };
      await addRow(play, 'scorebook_negative', 'text', cells, undefined);
    } else if (b % 3 === 1) change(play, row, 'text', name);
    else await removeRow(play, row, a % 2 === 0);
  },
} satisfies Readonly<Record<string, Action>>;

function change(play: Play, row: PlacedRow, code: string, text: string): void {
  play.model.story.push(`  ${row.sheet.name} row ${row.row + 1} ${code}: ${row.text(code)} → ${text}`);
  put(play, row.sheet.name, row.row, row.column(code), text);
}

/** Into the first spare row after the last, or into a new one above another. */
async function addRow(
  play: Play,
  table: string,
  content: string,
  cells: Readonly<Record<string, string>>,
  above: PlacedRow | undefined,
): Promise<void> {
  const rows = rowsOf(play.model.book, table);
  const last = rows.map((row) => row.text(content) !== '').lastIndexOf(true);
  const place = above ?? rows[last + 1];
  if (place === undefined) return;
  const { sheet, row } = place;
  play.model.story.push(`  ${sheet.name} new row ${row + 1}: ${Object.values(cells).join(' ')}`);
  if (above !== undefined) {
    await play.book.byHand((context) => {
      context.workbook.worksheets
        .getItem(sheet.name)
        .getRange(`${row + 1}:${row + 1}`)
        .insert('Down');
    });
  }
  for (const [code, text] of Object.entries(cells)) put(play, sheet.name, row, place.column(code), text);
}

/** The whole row of the sheet, or only what stands in it. */
async function removeRow(play: Play, { sheet, row, text }: PlacedRow, whole: boolean): Promise<void> {
  play.model.story.push(`  ${sheet.name} row ${row + 1} ${whole ? 'deleted' : 'emptied'}: ${text('id')}`);
  await play.book.byHand((context) => {
    const range = context.workbook.worksheets.getItem(sheet.name).getRange(`${row + 1}:${row + 1}`);
    if (whole) range.delete('Up');
    else range.clear('Contents');
  });
}
