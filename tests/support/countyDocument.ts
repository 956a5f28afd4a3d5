import fc from 'fast-check';
import type { NeutralDocument, Block, Cell, Row } from '../../src/importer/document/neutralDocument';

/** What a made-up county's document says: the expected outcome and the source of its text. */
export interface CountyModel {
  readonly county: string;
  readonly year: number;
  /** The province's or city's indicators for the county itself; none where empty. */
  readonly forCounty: readonly CategoryModel[];
  /** Units that are named in lines of two and have only common indicators; none where empty. */
  readonly listed: readonly string[];
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
  /** Null where one cell is category and indicator at once; there is one indicator then. */
  readonly name: string | null;
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
  /** In tenths of a point; null where the text itself tells the points of several levels. */
  readonly tenths: number | null;
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

const category: fc.Arbitrary<CategoryModel> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ name: word(2, 4), indicators }) },
  { weight: 1, arbitrary: indicator.map((own) => ({ name: null, indicators: [own] })) },
);

const categories = fc.uniqueArray(category, {
  selector: ({ name, indicators: [first] }) => name ?? first?.name,
  minLength: 1,
  maxLength: 3,
});

const unit = (suffix: string): fc.Arbitrary<UnitModel> =>
  fc.record({ name: word(1, 4).map((text) => text + suffix), categories });

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
  forCounty: fc.oneof(fc.constant([]), categories),
  listed: fc.oneof(
    fc.constant([]),
    fc.uniqueArray(
      word(2, 5).map((text) => `县${text}局`),
      { minLength: 2, maxLength: 7 },
    ),
  ),
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
export function documentOf(model: CountyModel): NeutralDocument {
  const { county, year, types, negative, forCounty, listed } = model;
  const blocks: Block[] = [line(`${county}${year}年度目标责任考核指标`)];
  let sections = 0;
  const section = (name: string): Block => {
    sections += 1;
    return line(`${NUMBERS.charAt(sections - 1)}、${name}`);
  };
  if (forCounty.length > 0) {
    blocks.push(line(`${year}年度市考核县指标任务分解`), countyTable(forCounty));
  }
  for (const type of types) {
    blocks.push(section(`${type.name}目标责任考核指标`));
    if (type.common.length > 0) blocks.push(commonTable(type.common));
    for (const { name, units: list } of type.groups) {
      if (name !== null) blocks.push(line(name));
      list.forEach((own, at) => blocks.push(line(`${at + 1}.${own.name}`), unitTable(own, type.style)));
    }
  }
  if (listed.length > 0) blocks.push(section('驻县单位考核指标'), ...listLines(listed), LISTED_TABLE);
  if (negative.length > 0) {
    const header = ['考核内容', '考核指标', '责任单位', '扣分分值'];
    const rows = negative.map((item) => [
      item.category,
      item.text,
      item.responsible,
      item.tenths === null ? '' : String(-item.tenths / 10),
    ]);
    blocks.push(section('负面清单考核指标'), table(header, rows));
  }
  return { blocks };
}

const NUMBERS = '一二三四五六七';

function line(text: string): Block {
  return { kind: 'paragraph', text };
}

function listLines(names: readonly string[]): readonly Block[] {
  const lines: Block[] = [];
  for (let at = 0; at < names.length; at += 2) {
    const pair = names.slice(at, at + 2).map((name, index) => `${at + index + 1}.${name}`);
    lines.push(line(pair.join('        ')));
  }
  return lines;
}

function countyTable(list: readonly CategoryModel[]): Block {
  const rows = list.flatMap(({ name, indicators: own }) =>
    own.map(({ name: text, tenths }, at): readonly string[] => {
      const cell = `${text}（${tenths / 10}分）`;
      return name === null ? [cell, '县统计局'] : [at === 0 ? name : '', cell, '县统计局'];
    }),
  );
  return table(['考核内容', '考核指标', '责任单位'], rows);
}

function commonTable(list: readonly IndicatorModel[]): Block {
  return table(
    ['考核项目', '目   标   任   务'],
    list.map(({ name, target, tenths }) => [`${name}\n${tenths / 10}分`, target]),
  );
}

function unitTable({ categories: list }: UnitModel, style: TypeModel['style']): Block {
  const header =
    style === 'inName' ? ['类别', '指标及分值', '目标要求'] : ['类别', '考   核   内   容', '分值'];
  const rows = list.flatMap(({ name, indicators: own }) =>
    own.map(({ name: text, target, tenths }, at): readonly string[] => {
      const [cell, last] =
        style === 'inName' ? [`${text}（${tenths / 10}分）`, target] : [text, `${tenths / 10}`];
      return name === null ? [cell, last] : [at === 0 ? name : '', cell, last];
    }),
  );
  return table(header, rows);
}

/** A row with one cell less begins with a cell over two columns. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    columns: header.length,
    rows: [header, ...rows].map((texts): Row => {
      const wide = header.length - texts.length;
      const cells = texts.map((text, index): Cell => ({
        column: index === 0 ? 0 : index + wide,
        span: index === 0 ? 1 + wide : 1,
        paragraphs: text === '' ? [] : text.split('\n'),
        continuation: 'unknown',
      }));
      return { certain: true, cells };
    }),
  };
}

/** The common table of the listed units. */
const LISTED_TABLE = table(['类别', '目标任务', '分值'], [['党建', '抓好党建', '100']]);

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
