import { describe, expect, test } from '@jest/globals';
import { rowText } from '../../src/importer/document/neutralDocument';
import { readDocx } from '../../src/importer/docx/readDocx';
import { importExpecting, onlyType, shorten } from '../support/imported';
import { buildDocx, p, tbl, tc, tr, type DocxParts } from '../support/docx';

function blocksOf(body: string, parts: Omit<DocxParts, 'body'> = {}): ReturnType<typeof readDocx>['blocks'] {
  return readDocx(buildDocx({ body, ...parts })).blocks;
}

function linesOf(body: string, parts: Omit<DocxParts, 'body'> = {}): readonly string[] {
  return blocksOf(body, parts).map((block) => (block.kind === 'paragraph' ? block.text : '[table]'));
}

/** Cells as `column+span text`, merged ones with `^`. */
function cellsOf(table: string): readonly (readonly string[])[] {
  const [block] = blocksOf(table);
  if (block?.kind !== 'table') throw new Error('no table');
  return block.rows.map(({ cells }) =>
    cells.map(
      ({ column, span, paragraphs, continuation }) =>
        `${column}+${span} ${continuation === 'yes' ? '^' : ''}${paragraphs.join('/')}`,
    ),
  );
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

describe('paragraphs of a .docx', () => {
  test('keep inserted text and drop deleted, moved away, hidden and field text', () => {
    const body = `<w:p>${run('甲')}<w:ins>${run('乙')}</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>
      <w:moveFrom>${run('丁')}</w:moveFrom><w:moveTo>${run('戊')}</w:moveTo>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>己</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:hyperlink>${run('庚')}</w:hyperlink></w:p>`;
    expect(linesOf(body)).toEqual(['甲乙戊庚']);
  });

  test('break at line breaks, and run on where their mark is deleted', () => {
    const body = `<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('丙')}</w:p><w:p>${run('丁')}</w:p>`;
    expect(linesOf(body)).toEqual(['甲', '乙', '丙丁']);
  });

  test('are found in content controls and custom XML', () => {
    expect(
      linesOf(`<w:sdt><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt><w:customXml>${p('乙')}</w:customXml>`),
    ).toEqual(['甲', '乙']);
  });

  test('are found in a main part of another name', () => {
    expect(linesOf(p('甲'), { main: 'word/document2.xml' })).toEqual(['甲']);
  });
});

describe('text boxes of a .docx', () => {
  const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
  const drawing = (content: string): string =>
    `<w:drawing><wp:anchor xmlns:wp="wp"><a:graphic xmlns:a="a"><a:graphicData><wps:wsp xmlns:wps="wps"><wps:txbx>${box(content)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const picture = (content: string): string =>
    `<w:pict><v:shape xmlns:v="v"><v:textbox>${box(content)}</v:textbox></v:shape></w:pict>`;
  const either = (choice: string, fallback: string): string =>
    `<mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  const table = tbl(tr([tc('乙'), tc('丙')]));

  test.each([
    ['in both forms', either(drawing(p('框')), picture(p('框')))],
    ['in the old form', picture(p('框'))],
    ['in the old form alone that is kept for others', either('<w:drawing/>', picture(p('框')))],
  ])('follow their paragraph, once: %s', (_, content) => {
    expect(linesOf(`<w:p>${run('甲')}<w:r>${content}</w:r>${run('丁')}</w:p>${p('戊')}`)).toEqual([
      '甲丁',
      '框',
      '戊',
    ]);
  });

  test('may hold tables, and stand in cells', () => {
    expect(linesOf(`<w:p><w:r>${drawing(p('框') + table)}</w:r></w:p>`)).toEqual(['框', '[table]']);
    const cell = `<w:tc><w:p>${run('甲')}<w:r>${picture(p('框'))}</w:r></w:p></w:tc>`;
    expect(cellsOf(tbl(tr([cell, tc('乙')])))).toEqual([['0+1 甲/框', '1+1 乙']]);
  });
});

describe('automatic numbers', () => {
  const level = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (id: number, ...levels: readonly string[]): string =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  const num = (id: number, base: number, start?: number): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${base}"/>${
      start === undefined
        ? ''
        : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`
    }</w:num>`;
  const inList = (id: number, ilvl = 0): string =>
    `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;

  test.each([
    ['decimal', '%1.', '1.甲', '2.乙'],
    ['chineseCounting', '（%1）', '（一）甲', '（二）乙'],
    ['chineseCountingThousand', '%1、', '一、甲', '二、乙'],
    ['ideographDigital', '第%1部分', '第一部分 甲', '第二部分 乙'],
    ['upperRoman', '%1', 'I 甲', 'II 乙'],
    ['bullet', '·', '甲', '乙'],
    ['none', '', '甲', '乙'],
  ])('%s', (format, text, first, second) => {
    const numbering = list(0, level(0, format, text)) + num(1, 0);
    expect(linesOf(p('甲', inList(1)) + p('乙', inList(1)), { numbering })).toEqual([first, second]);
  });

  test('begin anew below a higher level, and where a list says so', () => {
    const numbering =
      list(0, level(0, 'chineseCounting', '（%1）'), level(1, 'decimal', '%2.')) + num(1, 0) + num(2, 0, 1);
    const levels = [inList(1), inList(1, 1), inList(1, 1), inList(1), inList(1, 1), inList(2)];
    expect(linesOf(levels.map((properties) => p('甲', properties)).join(''), { numbering })).toEqual([
      '（一）甲',
      '1.甲',
      '2.甲',
      '（二）甲',
      '1.甲',
      '（一）甲',
    ]);
  });

  test('come from styles, too, and are off where the paragraph says so', () => {
    const numbering = list(0, level(0, 'decimal', '%1.')) + num(1, 0);
    const styles = `<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>`;
    const body =
      p('甲', '<w:pStyle w:val="b"/>') +
      p('乙', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('丙', '<w:pStyle w:val="a"/>');
    expect(linesOf(body, { numbering, styles })).toEqual(['1.甲', '乙', '2.丙']);
  });

  test('do not count blank paragraphs', () => {
    const numbering = list(0, level(0, 'decimal', '%1.')) + num(1, 0);
    expect(linesOf(p('甲', inList(1)) + p('', inList(1)) + p('乙', inList(1)), { numbering })).toEqual([
      '1.甲',
      '2.乙',
    ]);
  });
});

describe('tables of a .docx', () => {
  const restart = '<w:vMerge w:val="restart"/>';
  const merged = '<w:vMerge/>';

  test('say which cells carry on the one above', () => {
    expect(
      cellsOf(
        tbl(tr([tc('甲', restart), tc('1')]), tr([tc('隐', merged), tc('2')]), tr([tc('', merged), tc('3')])),
      ),
    ).toEqual([
      ['0+1 甲', '1+1 1'],
      ['0+1 ^', '1+1 2'],
      ['0+1 ^', '1+1 3'],
    ]);
  });

  test('show a cell that carries on nothing', () => {
    expect(cellsOf(tbl(tr([tc('甲', merged), tc('1')])))).toEqual([['0+1 甲', '1+1 1']]);
  });

  test('lay cells on the grid: spans, columns left out before, old sideways merges', () => {
    const rows = [
      tr([tc('甲', '<w:gridSpan w:val="2"/>'), tc('乙')]),
      tr([tc('丙'), tc('丁')], '<w:gridBefore w:val="1"/>'),
      tr([tc('戊', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('己')]),
    ];
    expect(cellsOf(tbl(...rows))).toEqual([
      ['0+2 甲', '2+1 乙'],
      ['1+1 丙', '2+1 丁'],
      ['0+2 戊', '2+1 己'],
    ]);
  });

  test('leave out deleted rows and keep rows and cells in content controls', () => {
    const wrapped = `<w:sdt><w:sdtContent>${tr([`<w:sdt><w:sdtContent>${tc('甲')}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`;
    expect(cellsOf(tbl(wrapped, tr([tc('乙')], '<w:del/>'), tr([tc('丙')], '<w:ins/>')))).toEqual([
      ['0+1 甲'],
      ['0+1 丙'],
    ]);
  });

  test('inside a cell are no part of its text', () => {
    const inner = `<w:tc>${tbl(tr([tc('甲'), tc('乙')]))}${p('丙')}</w:tc>`;
    const [block] = blocksOf(tbl(tr([inner, tc('丁')])));
    expect(cellsOf(tbl(tr([inner, tc('丁')])))).toEqual([['0+1 丙', '1+1 丁']]);
    const cell = block?.kind === 'table' ? block.rows[0]?.cells[0] : undefined;
    expect(cell?.tables?.[0]?.rows[0]?.cells.map(({ paragraphs }) => paragraphs)).toEqual([['甲'], ['乙']]);
  });

  test('that only frame another one are seen through', () => {
    expect(linesOf(tbl(tr([`<w:tc>${p('甲')}${tbl(tr([tc('乙'), tc('丙')]))}${p('')}</w:tc>`])))).toEqual([
      '甲',
      '[table]',
    ]);
  });
});

test('points merged over a whole category are the category’s', () => {
  const restart = '<w:vMerge w:val="restart"/>';
  const rows = [
    tr([tc('类别'), tc('考核内容'), tc('分值')]),
    tr([tc('农业', restart), tc('粮食'), tc('20', restart)]),
    tr([tc('', '<w:vMerge/>'), tc('蔬菜'), tc('', '<w:vMerge/>')]),
    tr([tc('工业'), tc('产值'), tc('80')]),
  ];
  const type = onlyType(
    importExpecting(buildDocx({ body: p('一、县直部门考核指标') + p('1.县委办') + tbl(...rows) })),
  );
  expect(shorten(type)).toEqual([
    '县委办: 农业(20) > 粮食 = 10',
    '县委办: 农业(20) > 蔬菜 = 10',
    '县委办: 工业 > 产值 = 80',
  ]);
  expect(type.indicators.map(({ capSource }) => capSource)).toEqual(['derived', 'derived', 'document']);
});

test('only what stands in the body of the document is read, through wrappers, in order', () => {
  const wrapped = `<w:sdt><w:sdtContent>${p('乙')}${tbl(tr([tc('丙'), tc('丁')]))}</w:sdtContent></w:sdt>`;
  const { blocks } = readDocx(
    buildDocx({ body: `${p('甲')}${wrapped}${p('戊')}<w:sectPr>${p('己')}</w:sectPr>` }),
  );
  const shown = blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(rowText)));
  expect(shown).toEqual(['甲', '乙', ['丙 | 丁'], '戊']);
});
