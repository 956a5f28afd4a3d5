import fc from 'fast-check';
import type { Block } from '../../src/importer/document/neutralDocument';
import type { MeantDocument, MeantIndicator } from './readMeant';
import { textsTable, type Texts } from './textsTable';

/** How points stand in a table whose units have rows. */
const POINTS = [
  ...(['inHead', 'bareInHead', 'row', 'rowAtEnd', 'rowWithoutLabel', 'weights'] as const),
  ...(['ofUnits', 'beside', 'marks'] as const),
] as const;

const SIGNS = '梁柳河湖松柏桥坪沟岭湾泉峰岩坡塘';

const anyTurned = fc.record({
  points: fc.constantFrom(...POINTS),
  parts: fc.constantFrom([60, 40], [50, 30, 20], [40, 25, 20, 15]),
  words: fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(...Array.from(SIGNS)), minLength: 2, maxLength: 3 }),
    { minLength: 12, maxLength: 12 },
  ),
  units: fc.integer({ min: 2, max: 4 }),
  type: fc.constantFrom(
    { name: '乡镇', suffix: '镇' },
    { name: '县直部门', suffix: '局' },
    { name: '村（社区）', suffix: '村' },
  ),
  corner: fc.constantFrom('单位', '单位名称', '乡镇', '被考核单位', '指标单位', '责任单位', ''),
  hasNumbers: fc.boolean(),
  hasCategories: fc.boolean(),
  hasTitle: fc.boolean(),
  hasTotals: fc.boolean(),
  hasBlanks: fc.boolean(),
  hasStandard: fc.boolean(),
  /** A header cell over all indicators. */
  isHeaded: fc.boolean(),
  isText: fc.boolean(),
});

type Turned = typeof anyTurned extends fc.Arbitrary<infer Value> ? Value : never;

/** Such a document, with how it was made. */
export interface TurnedDocument extends MeantDocument {
  readonly how: Turned;
}

/** Documents in whose tables units have rows and indicators columns. */
export const turnedDocument: fc.Arbitrary<TurnedDocument> = anyTurned
  .map((how) => ({
    ...how,
    // A text cannot tell what is merged: two rows of a header need cells that reach over others.
    isText: how.isText && !isTall(how),
    hasCategories: how.hasCategories && how.points !== 'beside' && how.parts.length > 2,
    hasStandard: how.hasStandard && how.points !== 'beside',
  }))
  .map(write);

function isTall({ points, hasCategories, isHeaded, hasTitle, hasTotals }: Turned): boolean {
  return points === 'beside' || hasCategories || isHeaded || hasTitle || hasTotals;
}

function write(how: Turned): TurnedDocument {
  const { words, parts, type } = how;
  const units = words.slice(0, how.units).map((stem) => stem + type.suffix);
  const rows = parts.map((points, at) => ({
    category: how.hasCategories ? `${words[4 + Math.floor(at / 2)] ?? ''}方面` : null,
    name: `${words[7 + at] ?? ''}工程`,
    points,
  }));
  const indicators = units.flatMap((unit, index) =>
    rows.flatMap((row, at): readonly MeantIndicator[] => {
      // Each unit's own points are the same ones, in another order.
      const points = isOfUnits(how) ? (parts[(at + index) % parts.length] ?? 0) : row.points;
      return isLeft(how, index, at) ? [] : [{ ...row, unit, points }];
    }),
  );
  const title: Block = { kind: 'paragraph', text: `清河县2032年度${type.name}目标考核指标` };
  return {
    units,
    indicators,
    isText: how.isText,
    how,
    document: { blocks: [title, tableOf(how, units, rows)] },
  };
}

function isOfUnits({ points }: Turned): boolean {
  return points === 'ofUnits' || points === 'beside';
}

/** Whether a unit has no mark for an indicator. */
function isLeft({ points }: Turned, unit: number, at: number): boolean {
  return points === 'marks' && (unit + at) % 3 === 2;
}

type MeantRow = Omit<MeantIndicator, 'unit'>;

function tableOf(how: Turned, units: readonly string[], rows: readonly MeantRow[]): Block {
  const isBeside = how.points === 'beside';
  const front = how.hasNumbers ? 2 : 1;
  const lead = (first: string, corner: string): Texts => (how.hasNumbers ? [first, corner] : [corner]);
  const names = rows.flatMap(({ name, points }) => {
    const head =
      how.points === 'inHead' || how.points === 'marks'
        ? `${name}（${points}分）`
        : how.points === 'bareInHead'
          ? `${name}（${points}）`
          : name;
    return isBeside ? [head, '<'] : [head];
  });
  const tail = how.hasBlanks ? ['备注'] : [];
  const upper = how.hasCategories
    ? rows.map(({ category }, at) => (category === rows[at - 1]?.category ? '<' : (category ?? '')))
    : how.isHeaded && !isBeside
      ? ['年度目标任务', ...rows.slice(1).map(() => '<')]
      : null;
  const head: readonly Texts[] =
    upper === null
      ? [[...lead('序号', how.corner), ...names, ...tail]]
      : [
          [...lead('序号', how.corner || '单位'), ...upper, ...tail],
          [...lead('^', '^'), ...names, ...tail.map(() => '^')],
        ];
  const subs: readonly Texts[] = isBeside
    ? [[...lead('^', '^'), ...rows.flatMap(() => ['目标任务', '分值']), ...tail.map(() => '^')]]
    : [];
  const labelled = (label: string, texts: Texts): Texts => [
    ...lead('', label),
    ...texts,
    ...tail.map(() => ''),
  ];
  const points = rows.map(({ points: own }) => String(own));
  const pointsRow: readonly Texts[] =
    how.points === 'row' || how.points === 'rowAtEnd'
      ? [labelled('分值', points)]
      : how.points === 'rowWithoutLabel'
        ? [
            labelled(
              '',
              points.map((text) => `${text}分`),
            ),
          ]
        : how.points === 'weights'
          ? [
              labelled(
                '权重',
                points.map((text) => `${text}%`),
              ),
            ]
          : [];
  const standard = how.hasStandard
    ? [
        labelled(
          '评分标准',
          rows.map(({ name }) => `${name}少一项扣1分`),
        ),
      ]
    : [];
  const body = units.map((unit, index): Texts => [
    ...lead(String(index + 1), unit),
    ...rows.flatMap((row, at) => valuesOf(how, row, index, at)),
    ...tail.map(() => ''),
  ]);
  const width = (head[0] ?? []).length;
  const sums: readonly Texts[] =
    how.hasTotals && !isBeside ? [[...lead('', '合计'), ...new Array<string>(width - front).fill('')]] : [];
  const title: readonly Texts[] = how.hasTitle
    ? [['目标任务分解表', ...new Array<string>(width - 1).fill('<')]]
    : [];
  const [before, behind] = how.points === 'rowAtEnd' ? [[], pointsRow] : [pointsRow, []];
  return textsTable(how, [...title, ...head, ...subs, ...before, ...standard, ...body, ...behind, ...sums]);
}

function valuesOf(how: Turned, row: MeantRow, unit: number, at: number): Texts {
  const points = String(how.parts[(at + unit) % how.parts.length] ?? 0);
  switch (how.points) {
    case 'ofUnits':
      return [points];
    case 'beside':
      return [`${row.name}完成${unit + 1}项`, points];
    case 'marks':
      return [isLeft(how, unit, at) ? '' : '√'];
    default:
      return [`完成${unit + at + 1}项`];
  }
}
