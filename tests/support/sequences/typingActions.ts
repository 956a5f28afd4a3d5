import { pick, put, whileOpen, type Action, type Play } from './action';
import { rowsOf, type PlacedRow } from './tables';

/** What people type into a score cell, by a number that occurs once; most of it does not count. */
const SCORES: readonly ((number: number) => string)[] = [
  (number) => `${number / 1000}`,
  (number) => `${number / 1000}`,
  (number) => `${number}.5`,
  (number) => `=1+${number}/1000`,
  (number) => `一般${number}`,
  (number) => `'${number}`,
  (number) => `${number}分`,
  (number) => `'=SUM(${number})`,
  (number) => `=1/0+${number}`,
  (number) => `${number}%`,
  (number) => `0.${number}3333`,
  (number) => `-${number}`,
];

/** These occur more than once, so that a remark tells them apart. */
const ALIKE = ['TRUE', '#N/A', '2020-5-1', '5', '1900-1-2', ' '];

const REMARKS: readonly ((number: number) => string)[] = [
  (number) => `备注${number}`,
  (number) => `'=看附件${number}`,
  (number) => `="共"&${number}`,
  (number) => `'${number}`,
];

/** What staff type on the score sheets and in the ledger. */
export const TYPING_ACTIONS = {
  typeScore: (play, [a, b, c]) => {
    const rows = play.model.scoreRows().filter((row) => row.text('kind') === 'I');
    const row = pick(rows, a);
    if (row !== undefined) typeInto(play, row, b, c);
  },

  /** As a paste of a few cells, one below the other. */
  typeColumn: (play, [a, b, c]) => {
    const rows = play.model.scoreRows().filter((row) => row.text('kind') === 'I');
    const start = a % Math.max(1, rows.length);
    rows.slice(start, start + 4).forEach((row, index) => {
      typeInto(play, row, b + index, c + index);
    });
  },

  /** Where no score belongs: sums, headings; these cells are locked. */
  typeBeside: async (play, [a, b, c]) => {
    const row = pick(
      play.model.scoreRows().filter((each) => each.text('kind') !== 'I' && each.text('key') !== ''),
      a,
    );
    if (row === undefined) return;
    await whileOpen(play, row.sheet.name, () => {
      typeInto(play, row, b, c);
    });
  },

  /** Of an indicator: what anybody may do, at any time. */
  clearIndicator: (play, [a]) => {
    const row = pick(
      play.model
        .scoreRows()
        .filter((each) => each.text('kind') === 'I' && each.content('score').kind !== 'empty'),
      a,
    );
    if (row === undefined) return;
    play.model.story.push(`  ${row.sheet.name} row ${row.row + 1} ${row.text('indicator')}: cleared`);
    play.model.forget([row]);
    put(play, row.sheet.name, row.row, row.column('score'), '');
    play.model.remember(row);
  },

  clearScore: async (play, [a]) => {
    const row = pick(
      play.model.scoreRows().filter((each) => each.content('score').kind !== 'empty'),
      a,
    );
    if (row === undefined) return;
    play.model.forget([row]);
    await whileOpen(play, row.sheet.name, () => {
      put(play, row.sheet.name, row.row, row.column('score'), '');
    });
    play.model.remember(row);
  },

  enterDeduction: (play, [a, b]) => {
    const { model } = play;
    const rows = rowsOf(model.book, 'scorebook_ledger');
    const free = rows.find((row) =>
      ['unit', 'item', 'tier', 'times', 'basis'].every((code) => row.text(code) === ''),
    );
    if (free === undefined) return;
    const unit = pick(model.units, a)?.text('unit') ?? '';
    const items = rowsOf(model.book, 'scorebook_negative').filter((row) => row.text('label') !== '');
    const item = (b % 5 === 0 ? undefined : pick(items, b))?.text('label') ?? '';
    const texts = {
      unit,
      item,
      tier: b % 3 === 0 ? '市' : '',
      times: `${1 + (a % 2)}`,
      basis: `〔${model.fresh()}〕号`,
    };
    for (const [code, text] of Object.entries(texts))
      put(play, free.sheet.name, free.row, free.column(code), text);
    model.ledger.push({
      unit: model.known('units', unit),
      item: model.known('items', item),
      rest: [texts.tier, texts.times, texts.basis].join('|'),
    });
    model.story.push(`  ${Object.values(texts).join('|')}`);
  },
} satisfies Readonly<Record<string, Action>>;

function typeInto(play: Play, row: PlacedRow, kind: number, more: number): void {
  const { model } = play;
  const number = model.fresh();
  model.forget([row]);
  const alike = kind % 4 === 0;
  const score = alike ? pick(ALIKE, more) : pick(SCORES, more)?.(number);
  const bare = row.content('remark').kind === 'empty';
  const remark = alike || (bare && more % 3 === 0) ? pick(REMARKS, kind)?.(number) : undefined;
  // A remark alone, now and then.
  const texts = { score: kind % 7 === 6 && remark !== undefined ? undefined : score, remark };
  for (const [code, text] of Object.entries(texts)) {
    if (text !== undefined) put(play, row.sheet.name, row.row, row.column(code), text);
  }
  model.story.push(
    `  ${row.sheet.name} row ${row.row + 1} ${row.text('unit')} ${row.text('indicator')}: ${JSON.stringify(texts)}`,
  );
  model.remember(row);
}
