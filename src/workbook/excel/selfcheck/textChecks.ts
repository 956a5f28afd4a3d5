import { outcomeOf, type Answer, type Answers, type CheckPlace, type ManyCheck } from './callCheck';

/** What could become a number, a date, a truth value or a formula on its way into a cell. */
const TEXTS: readonly string[] = [
  ...[
    '8',
    '8.5',
    '08',
    '8.50',
    '-8',
    '+8',
    '8,5',
    '8,500',
    '1e3',
    '1E5',
    '8%',
    '¥8',
    '$8',
    '(8)',
    '.5',
    '5.',
  ],
  ...[
    '８',
    '８．５',
    '８.５',
    '８。５',
    '－８',
    '＋８',
    '８％',
    '１２３４',
    '八',
    '八点五',
    '8分',
    '8 分',
    '约8',
  ],
  ...[
    '1-2',
    '1/2',
    '3/4',
    '1-2-3',
    '2020-1-1',
    '2020/1/1',
    '2020.1.1',
    '2020年1月1日',
    '1月2日',
    '1月',
    '2020年',
  ],
  ...['8:30', '8:30:15', '上午8:30', '8:30 PM', '3月4', 'Mar 4', '4-Mar', 'MAR1', 'SEPT1', '1:2', '60:00'],
  ...[
    'TRUE',
    'true',
    'FALSE',
    '真',
    '是',
    '#N/A',
    '#REF!',
    '#VALUE!',
    'N/A',
    '-',
    '--',
    '—',
    '/',
    '0',
    '00',
    '-0',
  ],
  ...[
    '=1+1',
    '=A1',
    '＝1+1',
    '+A1',
    '-A1',
    '@SUM(1)',
    '＠A',
    '+1+1',
    '-1-1',
    '=',
    '+',
    '=HYPERLINK("a")',
    '{=1}',
  ],
  ...[
    "'8",
    "''8",
    "'=1",
    "'",
    '"8"',
    ' 8',
    '8 ',
    '　8',
    '8　',
    '\t8',
    '8\n',
    '\u00a08',
    '8\u200b',
    '\ufeff8',
  ],
  ...[
    '007',
    '2026001',
    '123456789012345678',
    '1234567890123456789.5',
    '440582199001011234',
    '0x10',
    '1_000',
    '∞',
  ],
  ...['①', '½', '²', '1½', '1 1/2', '0 1/2', '１／２', '８：３０', '８-５', 'Ⅷ', '拾', '零', '〇'],
];

/** How the cells were before the text is written. */
const WAYS = ['general', 'text', 'apostrophe'] as const;

/**
 * What each of the texts becomes in a cell: what kind of value, whether it reads back as it was written,
 * and whether it is a formula. Figures themselves are not answered: a date is another each year.
 */
async function texts(at: CheckPlace): Promise<Answers> {
  const answers = TEXTS.map((): Record<string, Answer> => ({}));
  for (const [column, way] of WAYS.entries()) {
    const refused = await write(at, column, way);
    const range = at.sheet.getRangeByIndexes(0, column, TEXTS.length, 1).load('values,valueTypes,formulas');
    await at.context.sync();
    for (const [row, text] of TEXTS.entries()) {
      const [kind, value, formula] = [range.valueTypes, range.values, range.formulas].map(
        (rows: readonly (readonly unknown[])[]) => rows[row]?.[0],
      );
      const answer = refused.get(row) ?? answerOf(text, String(kind), value, formula);
      Object.assign(answers[row] ?? {}, { [way]: answer });
    }
  }
  return new Map(TEXTS.map((text, row) => [visible(text), answers[row] ?? {}]));
}

/** Writes all texts into a column; one by one where Excel refuses one of them. Answers what was refused. */
async function write(
  { context, sheet }: CheckPlace,
  column: number,
  way: (typeof WAYS)[number],
): Promise<ReadonlyMap<number, string>> {
  const written = TEXTS.map((text) => (way === 'apostrophe' ? `'${text}` : text));
  const range = sheet.getRangeByIndexes(0, column, TEXTS.length, 1);
  if (way === 'text') range.numberFormat = TEXTS.map(() => ['@']);
  await context.sync();
  const together = await outcomeOf(() => {
    range.values = written.map((text) => [text]);
    return context.sync();
  });
  const refused = new Map<number, string>();
  if (together === 'done') return refused;
  for (const [row, text] of written.entries()) {
    const said = await outcomeOf(() => {
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[text]];
      return context.sync();
    });
    if (said !== 'done') refused.set(row, said);
  }
  return refused;
}

/** A text with what cannot be seen written out. */
function visible(text: string): string {
  return text.replace(
    /[^\P{White_Space} ]|^ | $|\p{Cf}/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

function answerOf(text: string, kind: string, value: unknown, formula: unknown): Answer {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
  return value === text ? `${kind}, as written` : kind;
}

/** What becomes of texts. */
export const textCheck: ManyCheck = { id: 'text', askMany: texts };
