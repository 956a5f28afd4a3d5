import fc from 'fast-check';
import type { Block } from '../../src/importer/document/neutralDocument';
import type { MeantDocument, MeantIndicator } from './readMeant';
import { textsTable, type Texts } from './textsTable';

/** How the tables of a document of a further structure are made. */
const SHAPES = [
  /** Unit types have columns of marks, or of their own points. */
  ...(['kindMarks', 'kindPoints'] as const),
  /** Each unit type has a table of its own; a line lists the units of both. */
  'kindsApart',
  /** A unit's table goes on behind 续表, its header repeated. */
  'continued',
  /** A unit's table is set in two halves side by side. */
  'newspaper',
  /** Percent on two levels. */
  ...(['percentOfLevel', 'percentOfWhole'] as const),
  /** Several numbered indicators in one cell, their points line by line in another. */
  'itemsBeside',
] as const;

const anyFurther = fc.record({
  shape: fc.constantFrom(...SHAPES),
  /** Of each category, how the points of its indicators part. */
  parts: fc.array(fc.constantFrom([100], [60, 40], [50, 30, 20]), { minLength: 2, maxLength: 3 }),
  words: fc.uniqueArray(
    fc.string({
      unit: fc.constantFrom(...Array.from('梁柳河湖松柏桥坪沟岭湾泉峰岩坡塘')),
      minLength: 2,
      maxLength: 3,
    }),
    { minLength: 20, maxLength: 20 },
  ),
  name: fc.constantFrom('考核指标', '指标名称', '考核内容'),
  points: fc.constantFrom('分值', '标准分', '权重'),
  hasNumbers: fc.boolean(),
  standard: fc.constantFrom(null, '评分标准', '计分办法'),
  /** A bonus list at the end, whose limit its heading tells. */
  limit: fc.constantFrom(null, '加分项（最高不超过5分）', '二、加分事项（累计不超过5分）'),
  roster: fc.constantFrom('；', '，', '。'),
  isText: fc.boolean(),
});

/** The ways in which such a document is made. */
type Further = typeof anyFurther extends fc.Arbitrary<infer Value> ? Value : never;

/** Such a document, with how it was made. */
export interface FurtherDocument extends MeantDocument {
  readonly how: Further;
}

/** Documents of structures that {@link anyDocument} does not make. */
export const furtherDocument: fc.Arbitrary<FurtherDocument> = anyFurther.map(write);

function write(how: Further): FurtherDocument {
  const { words, shape } = how;
  const isOfKinds = shape === 'kindMarks' || shape === 'kindPoints' || shape === 'kindsApart';
  const towns = [0, 1].map((at) => `${words[at] ?? ''}镇`);
  const offices = [2, 3].map((at) => `县${words[at] ?? ''}局`);
  const units = isOfKinds ? [...towns, ...offices] : towns.slice(0, 1);
  const { indicators, tables } = isOfKinds ? ofKinds(how) : ofUnit(how, units[0] ?? '');
  const roster = `考核对象：乡镇：${towns.join('、')}${how.roster}县直部门：${offices.join('、')}。`;
  const blocks: readonly Block[] = [
    line(`清河县2032年度${isOfKinds ? '' : '乡镇'}目标责任考核指标`),
    line(isOfKinds ? roster : `1.${units[0] ?? ''}`),
    ...tables,
    ...(how.limit === null
      ? []
      : [
          line(how.limit),
          table(how, [
            ['加分情形', '加分标准'],
            ['省级表彰', '加2分'],
          ]),
        ]),
  ];
  return { units, indicators, document: { blocks }, isText: how.isText, how };
}

interface Written {
  readonly indicators: readonly MeantIndicator[];
  readonly tables: readonly Block[];
}

/** Two unit types; what both have stands in both. */
function ofKinds(how: Further): Written {
  const rows = (how.parts[0] ?? [100]).map((points, at) => ({
    name: `${how.words[4 + at] ?? ''}工程`,
    points,
  }));
  const others = (how.parts[1] ?? [100]).map((points, at) => ({
    name: `${how.words[8 + at] ?? ''}工程`,
    points,
  }));
  const kinds = [rows, others];
  const indicators = kinds.flatMap((list) => list.map((row) => ({ ...row, unit: null, category: null })));
  const standard = how.standard === null ? [] : [how.standard];
  const filled = how.standard === null ? [] : ['少一项扣1分'];
  if (how.shape === 'kindsApart') {
    const tables = kinds.flatMap((list, at): readonly Block[] => [
      line(`${'一二'.charAt(at)}、${at === 0 ? '乡镇' : '县直部门'}`),
      table(how, [
        [how.name, how.points, ...standard],
        ...list.map(({ name, points }) => [name, String(points), ...filled]),
      ]),
    ]);
    return { indicators, tables };
  }
  const areMarks = how.shape === 'kindMarks';
  const header = [how.name, ...(areMarks ? [how.points] : []), '乡镇', '县直部门', ...standard];
  const body = kinds.flatMap((list, kind) =>
    list.map(({ name, points }) => {
      const value = areMarks ? '√' : String(points);
      const own = kind === 0 ? [value, ''] : ['', value];
      return [name, ...(areMarks ? [String(points)] : []), ...own, ...filled];
    }),
  );
  return { indicators, tables: [table(how, [header, ...body])] };
}

interface Row {
  readonly category: string;
  readonly name: string;
  /** Percent of the category. */
  readonly share: number;
  readonly points: number;
}

/** One unit's own indicators in categories, which together are worth 100. */
function ofUnit(how: Further, unit: string): Written {
  const worth = how.parts.length === 2 ? [40, 60] : [20, 30, 50];
  const categories = how.parts.map((shares, at) => ({
    name: `${how.words[4 + at] ?? ''}方面`,
    worth: worth[at] ?? 0,
    rows: shares.map((share, index): Row => ({
      category: `${how.words[4 + at] ?? ''}方面`,
      name: `${how.words[8 + at * 3 + index] ?? ''}工程`,
      share,
      points: (share * (worth[at] ?? 0)) / 100,
    })),
  }));
  const rows = categories.flatMap((category) => category.rows);
  const indicators = rows.map(({ category, name, points }) => ({ unit, category, name, points }));
  const standard = how.standard === null ? [] : [how.standard];
  const filled = how.standard === null ? [] : ['少一项扣1分'];
  const header = ['类别', how.name, how.points, ...standard];
  const plain = rows.map(({ category, name, points }, at): Texts => {
    const begins = category !== rows[at - 1]?.category;
    return [begins ? category : '^', name, String(points), ...filled];
  });
  switch (how.shape) {
    case 'continued': {
      const cut = rows.findIndex(({ category }) => category !== rows[0]?.category);
      const tables = [plain.slice(0, cut), plain.slice(cut)].map((part) => table(how, [header, ...part]));
      return { indicators, tables: tables.flatMap((part, at) => (at === 0 ? [part] : [line('续表'), part])) };
    }
    case 'newspaper': {
      const half = Math.ceil(rows.length / 2);
      const whole = rows.map(({ category, name, points }): Texts => [
        category,
        name,
        String(points),
        ...filled,
      ]);
      const blank = header.map(() => '');
      const body = whole.slice(0, half).map((row, at): Texts => [...row, ...(whole[half + at] ?? blank)]);
      return { indicators, tables: [table(how, [[...header, ...header], ...body])] };
    }
    case 'itemsBeside': {
      const body = categories.map(({ name, rows: own }): Texts => [
        name,
        own.map((row, at) => `${at + 1}.${row.name}`).join('\n'),
        own.map(({ points }) => String(points)).join('\n'),
        ...filled,
      ]);
      return { indicators, tables: [table(how, [header, ...body])] };
    }
    default: {
      const isOfLevel = how.shape === 'percentOfLevel';
      const body = rows.map((row, at): Texts => {
        const begins = row.category !== rows[at - 1]?.category;
        const above = categories.find(({ name }) => name === row.category)?.worth ?? 0;
        const upper = begins ? [row.category, `${above}%`] : ['^', '^'];
        return [...upper, row.name, `${isOfLevel ? row.share : row.points}%`, ...filled];
      });
      return {
        indicators,
        tables: [table(how, [['一级指标', '权重', '二级指标', '权重', ...standard], ...body])],
      };
    }
  }
}

/** A table, with a number before each row where the document numbers them. */
function table(how: Further, rows: readonly Texts[]): Block {
  const isPlain = how.hasNumbers && how.shape !== 'newspaper';
  const numbered = rows.map((row, at) => (isPlain ? [at === 0 ? '序号' : String(at), ...row] : row));
  const made = textsTable(how, numbered);
  if (made.kind !== 'table') return made;
  return {
    ...made,
    rows: made.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.flatMap((text) => text.split('\n')),
      })),
    })),
  };
}

function line(text: string): Block {
  return { kind: 'paragraph', text };
}
