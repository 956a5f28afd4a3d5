import fc from 'fast-check';
import type { NeutralDocument, Block, Cell, Row } from '../../src/importer/document/neutralDocument';

/** What a made-up county's document says: the expected outcome and the source of its text. */
export interface CountyModel {
  readonly county: string;
  readonly year: number;
  readonly types: readonly TypeModel[];
  readonly negative: readonly NegativeModel[];
}

export interface TypeModel {
  readonly name: string;
  readonly common: readonly IndicatorModel[];
  /** Units without groups stand in a group without a name. */
  readonly groups: readonly { readonly name: string | null; readonly units: readonly UnitModel[] }[];
  /** How the own tables look: points in names, or in a column. */
  readonly style: 'inName' | 'inColumn';
}

export interface UnitModel {
  readonly name: string;
  readonly categories: readonly CategoryModel[];
}

export interface CategoryModel {
  readonly name: string;
  readonly indicators: readonly IndicatorModel[];
}

export interface IndicatorModel {
  readonly name: string;
  readonly target: string;
  /** In tenths of a point. */
  readonly tenths: number;
}

export interface NegativeModel {
  readonly category: string;
  readonly text: string;
  readonly responsible: string;
  readonly tenths: number;
}

const SIGNS = '梁柳河湖松柏桥坪沟岭湾泉峰岩坡塘桂梅兰竹荷菊榆槐杏桃';

const word = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(SIGNS)), minLength: least, maxLength: most });

const indicator = fc.record({
  name: word(2, 8).map((text) => `${text}工作`),
  target: word(3, 20).map((text) => `完成${text}任务。`),
  tenths: fc.integer({ min: 1, max: 300 }),
});

const indicators = fc.uniqueArray(indicator, { selector: ({ name }) => name, minLength: 1, maxLength: 4 });

const unit = (suffix: string): fc.Arbitrary<UnitModel> =>
  fc.record({
    name: word(1, 4).map((text) => text + suffix),
    categories: fc.uniqueArray(fc.record({ name: word(2, 4), indicators }), {
      selector: ({ name }) => name,
      minLength: 1,
      maxLength: 3,
    }),
  });

const units = (suffix: string): fc.Arbitrary<UnitModel[]> =>
  fc.uniqueArray(unit(suffix), { selector: ({ name }) => name, minLength: 1, maxLength: 4 });

const unitType = (name: string, suffix: string): fc.Arbitrary<TypeModel> =>
  fc.record({
    name: fc.constant(name),
    common: fc.oneof(fc.constant([]), indicators),
    groups: fc.oneof(
      units(suffix).map((list) => [{ name: null, units: list }]),
      fc.tuple(units(`第一${suffix}`), units(`第二${suffix}`)).map(([first, second]) => [
        { name: '（一）综合部门', units: first },
        { name: '（二）经济部门', units: second },
      ]),
    ),
    style: fc.constantFrom('inName' as const, 'inColumn' as const),
  });

/** Other names, other points, more or fewer types, groups and units than any real county has. */
export const countyModel: fc.Arbitrary<CountyModel> = fc.record({
  county: fc.constantFrom('清河县', '云岭县', '青川县', '松桃自治县'),
  year: fc.integer({ min: 2015, max: 2035 }),
  types: fc
    .tuple(
      unitType('乡镇（街道）', '镇'),
      unitType('县直机关', '局'),
      unitType('国有企业', '公司'),
      unitType('县属学校', '学校'),
    )
    .chain((types) => fc.subarray(types, { minLength: 1 })),
  negative: fc.array(
    fc.record({
      category: word(2, 5),
      text: word(4, 12).map((text) => `发生${text}的`),
      responsible: word(1, 3).map((text) => `县${text}局`),
      tenths: fc.integer({ min: 1, max: 50 }),
    }),
    { maxLength: 4 },
  ),
});

/** The document that says so. */
export function documentOf({ county, year, types, negative }: CountyModel): NeutralDocument {
  const blocks: Block[] = [{ kind: 'paragraph', text: `${county}${year}年度目标责任考核指标` }];
  types.forEach((type, index) => {
    blocks.push({ kind: 'paragraph', text: `${NUMBERS.charAt(index)}、${type.name}目标责任考核指标` });
    if (type.common.length > 0) blocks.push(commonTable(type.common));
    for (const { name, units: list } of type.groups) {
      if (name !== null) blocks.push({ kind: 'paragraph', text: name });
      list.forEach((own, at) => {
        blocks.push({ kind: 'paragraph', text: `${at + 1}.${own.name}` }, unitTable(own, type.style));
      });
    }
  });
  if (negative.length > 0) {
    const header = ['考核内容', '考核指标', '责任单位', '扣分分值'];
    const rows = negative.map((item) => [
      item.category,
      item.text,
      item.responsible,
      String(-item.tenths / 10),
    ]);
    blocks.push(
      { kind: 'paragraph', text: `${NUMBERS.charAt(types.length)}、负面清单考核指标` },
      table(header, rows),
    );
  }
  return { blocks };
}

const NUMBERS = '一二三四五六';

function commonTable(list: readonly IndicatorModel[]): Block {
  return table(
    ['考核项目', '目   标   任   务'],
    list.map(({ name, target, tenths }) => [`${name}\n${tenths / 10}分`, target]),
  );
}

function unitTable({ categories }: UnitModel, style: TypeModel['style']): Block {
  const header =
    style === 'inName' ? ['类别', '指标及分值', '目标要求'] : ['类别', '考   核   内   容', '分值'];
  const rows = categories.flatMap(({ name, indicators: list }) =>
    list.map((own, at) => {
      const first = at === 0 ? name : '';
      const points = `${own.tenths / 10}`;
      return style === 'inName'
        ? [first, `${own.name}（${points}分）`, own.target]
        : [first, own.name, points];
    }),
  );
  return table(header, rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    columns: header.length,
    rows: [header, ...rows].map((texts): Row => ({
      certain: true,
      cells: texts.map((text, column): Cell => ({
        column,
        span: 1,
        paragraphs: text === '' ? [] : text.split('\n'),
        continuation: 'unknown',
      })),
    })),
  };
}

/** The text dump of a document, as word processors write it. */
export function dumpOf(document: NeutralDocument): string {
  return document.blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? `${block.text}\n`
        : `${block.rows.map(({ cells }) => cells.map((cell) => `\t${cell.paragraphs.join('\n\n')}\n`).join('')).join('\n')}\n\n`,
    )
    .join('');
}
