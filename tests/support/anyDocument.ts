import fc from 'fast-check';
import type { Block } from '../../src/importer/document/neutralDocument';
import { anyStyle, possible, type Style } from './anyStyle';
import type { MeantDocument, MeantIndicator } from './readMeant';
import { sideBySide } from './sideBySide';
import { textsTable as table, type Texts } from './textsTable';

/** A document of some structure, and what it means. */
export interface AnyDocument extends MeantDocument {
  /** What it is like, for those who look for the reason of a failure. */
  readonly style: Style;
}

const SIGNS = '梁柳河湖松柏桥坪沟岭湾泉峰岩坡塘桂梅兰竹荷菊榆槐杏桃';
const word = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(SIGNS)), minLength: least, maxLength: most });

/** Points of a unit's indicators, which add up to 100. */
const PARTS = [[100], [60, 40], [50, 30, 20], [40, 25, 20, 15], [30, 30, 20, 10, 10]] as const;

const names = fc.uniqueArray(word(2, 4), { minLength: 16, maxLength: 16 });

/** Documents of structures that no county need have, with what they mean. */
export const anyDocument: fc.Arbitrary<AnyDocument> = fc
  .record({
    style: anyStyle,
    names,
    count: fc.integer({ min: 1, max: 3 }),
    parts: fc.array(fc.constantFrom(...PARTS), { minLength: 3, maxLength: 3 }),
  })
  .map(({ style: wanted, names: words, count, parts }) => write(possible(wanted), words, count, parts));

const EVERYBODYS: readonly Style['owner'][] = ['prose', 'rosterTable', 'list'];

function write(
  how: Style,
  words: readonly string[],
  count: number,
  parts: readonly (readonly number[])[],
): AnyDocument {
  const units = words
    .slice(0, EVERYBODYS.includes(how.owner) || how.owner === 'together' ? count + 1 : count)
    .map((stem) => stem + how.type.suffix);
  const meant: MeantIndicator[] = [];
  const groups = tablesOf(how, units);
  const tables = groups.map((owners, at) => {
    const rows = (parts[at % parts.length] ?? [100]).map((points, index) => ({
      category: how.category === 'none' ? null : `${words[5 + Math.floor(index / 2)] ?? ''}方面`,
      name: `${words[8 + index] ?? ''}工程`,
      points,
    }));
    for (const unit of owners ?? [null]) meant.push(...rows.map((row) => ({ ...row, unit })));
    return rows;
  });
  return {
    units,
    indicators: meant,
    document: { blocks: blocksOf(how, units, groups, tables) },
    isText: how.isText,
    style: how,
  };
}

type MeantRow = Omit<MeantIndicator, 'unit'>;

/** Whose each table is; null for everybody's. */
function tablesOf({ owner }: Style, units: readonly string[]): readonly (readonly string[] | null)[] {
  if (EVERYBODYS.includes(owner)) return [null];
  return owner === 'together' ? [units] : units.map((unit) => [unit]);
}

function blocksOf(
  how: Style,
  units: readonly string[],
  groups: readonly (readonly string[] | null)[],
  tables: readonly (readonly MeantRow[])[],
): readonly Block[] {
  const { owner, type, decoration, opener } = how;
  const heading = `${type.name}目标责任考核指标${decoration}`;
  const blocks: Block[] = [line(`清河县2032年度${opener === 'title' ? heading : '目标责任考核指标'}`)];
  if (opener === 'section') blocks.push(line(`一、${heading}`));
  if (opener === 'annex') blocks.push(line(`附件1：${heading}`));
  if (owner === 'prose') blocks.push(line('考核对象'), line(`${units.join('、')}。`));
  if (owner === 'list') blocks.push(line(units.map((unit, at) => `${at + 1}.${unit}`).join('    ')));
  if (owner === 'beside') {
    blocks.push(
      table(
        how,
        sideBySide(
          units,
          headerOf(how),
          tables.map((list) => rowsOf(how, list, '')),
        ),
      ),
    );
  } else if (owner === 'wide' || owner === 'column') {
    const rows = tables.flatMap((list, at) => rowsOf(how, list, units[at] ?? ''));
    blocks.push(table(how, [headerOf(how), ...rows, ...endOf(how)]));
  } else {
    tables.forEach((list, at) => {
      blocks.push(...headingsOf(how, groups[at] ?? [], at));
      const above = owner === 'labelRow' ? [[`被考核单位：${units[at] ?? ''}`]] : [];
      blocks.push(table(how, [...above, headerOf(how), ...rowsOf(how, list, ''), ...endOf(how)]));
    });
  }
  if (owner === 'rosterTable') {
    blocks.push(line('被考核单位名单'));
    blocks.push(table(how, [['序号', '单位名称'], ...units.map((unit, at) => [String(at + 1), unit])]));
  }
  return blocks;
}

function headingsOf({ owner }: Style, units: readonly string[], at: number): readonly Block[] {
  const name = units.join('、');
  switch (owner) {
    case 'numbered':
    case 'together':
      return [line(`${at + 1}.${name}`)];
    case 'colon':
      return [line(`${at + 1}、${name}：`)];
    case 'points':
      return [line(`${at + 1}.${name}（100分）`)];
    case 'annex':
      return [line(`附件${at + 2}  ${name}`)];
    case 'plain':
      return [line(name)];
    case 'label':
      return [line(`被考核单位：${name}`)];
    case 'chinese':
      return [line(`（${'一二三'.charAt(at)}）${name}`)];
    default:
      return [];
  }
}

function headerOf(how: Style): Texts {
  const over = how.category === 'overTwo';
  return [
    ...(how.hasNumbers ? ['序号'] : []),
    ...(how.owner === 'column' ? ['被考核单位'] : []),
    ...(how.category === 'column' || how.category === 'repeated' ? ['类别'] : over ? ['考核内容', '<'] : []),
    ...(over ? [] : [how.name]),
    ...(how.target === null ? [] : [how.target]),
    ...(isColumn(how) ? [how.points] : []),
    ...(how.standard === null ? [] : [how.standard]),
    ...(how.scorer === null ? [] : [how.scorer]),
    ...(how.hasBlanks ? ['得分', '备注'] : []),
  ];
}

function isColumn({ points }: Style): boolean {
  return !['inName', 'bare', 'items'].includes(points);
}

function rowsOf(how: Style, list: readonly MeantRow[], unit: string): readonly Texts[] {
  const width = headerOf(how).length;
  const wide = how.owner === 'wide' ? [[unit, ...new Array<string>(width - 1).fill('<')]] : [];
  const rows: Texts[] = [];
  list.forEach((row, at) => {
    const begins = row.category !== list[at - 1]?.category;
    if (begins && (how.category === 'rows' || how.category === 'numberedRows'))
      rows.push(categoryRow(how, list, row));
    const cells = [
      ...(how.hasNumbers ? [String(at + 1)] : []),
      ...(how.owner === 'column' ? [at === 0 ? unit : '^'] : []),
      ...(how.category === 'column' || how.category === 'overTwo'
        ? [begins ? (row.category ?? '') : '^']
        : how.category === 'repeated'
          ? [row.category ?? '']
          : []),
      nameOf(how, row, at),
      ...(how.target === null ? [] : [`${row.name}完成${row.points}项`]),
      ...(isColumn(how) ? [String(row.points)] : []),
      ...(how.standard === null ? [] : ['少一项扣1分']),
      ...(how.scorer === null ? [] : ['县统计局']),
      ...(how.hasBlanks ? ['', ''] : []),
    ];
    rows.push(cells);
  });
  return [...wide, ...rows];
}

function nameOf(how: Style, { name, points }: MeantRow, at: number): string {
  const numbered = how.numbersNames ? `${at + 1}.${name}` : name;
  if (how.points === 'inName') return `${numbered}（${points}分）`;
  if (how.points === 'bare') return `${numbered}（${points}）`;
  return how.points === 'items' ? `1.${name}（${points}分）` : numbered;
}

function categoryRow(how: Style, list: readonly MeantRow[], { category }: MeantRow): Texts {
  const sum = list.reduce((total, row) => total + (row.category === category ? row.points : 0), 0);
  const header = headerOf(how);
  const at = header.indexOf(how.name);
  return header.map((text, index) => {
    if (how.category === 'numberedRows') {
      return index === 0 ? '一' : index === at ? (category ?? '') : text === how.points ? String(sum) : '';
    }
    return index === at ? `一、${category ?? ''}` : '';
  });
}

function endOf(how: Style): readonly Texts[] {
  const width = headerOf(how).length;
  const wide = (text: string): Texts => [text, ...new Array<string>(width - 1).fill('<')];
  switch (how.end) {
    case 'nothing':
      return [];
    case 'total':
      return isColumn(how)
        ? [headerOf(how).map((text, index) => (index === 0 ? '合计' : text === how.points ? '100' : ''))]
        : [];
    case 'note':
      return [wide('备注：本表由县考核办负责解释')];
    case 'signature':
      return [wide('单位主要负责人签字：')];
    default:
      return how.end satisfies never;
  }
}

function line(text: string): Block {
  return { kind: 'paragraph', text };
}
