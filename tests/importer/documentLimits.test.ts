import { describe, expect, test } from '@jest/globals';
import { boundDocument, DOCUMENT_LIMITS } from '../../src/importer/document/boundDocument';
import type { Block, Row } from '../../src/importer/document/neutralDocument';
import { LIST_LIMITS } from '../../src/importer/docx/limits';
import { importDocument } from '../../src/importer/importDocument';
import { readDocx } from '../../src/importer/docx/readDocx';
import { readTextDump } from '../../src/importer/text/readText';
import { buildDocx, p, tbl, tc, tr } from '../support/docx';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const row = (paragraphs: readonly string[], column = 0): Row => ({
  cells: [{ column, span: 1, paragraphs, continuation: 'no' }],
  certain: true,
});
const table = (rows: readonly Row[], columns = 1): Block => ({ kind: 'table', columns, rows });
const wide: Row = {
  cells: Array.from({ length: 90 }, () => row([]).cells[0]).flatMap((cell) => cell ?? []),
  certain: true,
};

describe('a document is refused that has', () => {
  test.each<[string, string, () => readonly Block[]]>([
    ['too many paragraphs', 'paragraphs', () => Array.from({ length: 20_001 }, () => paragraph('甲'))],
    ['too many tables', 'tables', () => Array.from({ length: 1_001 }, () => table([]))],
    [
      'too many rows in all',
      'rows',
      () => [1, 2].map(() => table(Array.from({ length: 10_001 }, () => row([])))),
    ],
    ['too many cells in all', 'cells', () => [table(Array.from({ length: 3_000 }, () => wide))]],
    ['a table too wide', 'columns', () => [table([], 101)]],
    ['a cell too far right', 'columns', () => [table([row(['甲'], 100)])]],
    ['too many lines', 'lines', () => [table([row(Array.from({ length: 200_001 }, () => ''))])]],
    ['a line too long', 'line', () => [table([row(['甲'.repeat(50_001)])])]],
    [
      'too many characters in all',
      'characters',
      () => Array.from({ length: 101 }, () => paragraph('甲'.repeat(40_000))),
    ],
  ])('%s', (_, limit, blocks) => {
    expect(() => boundDocument({ blocks: blocks() })).toThrow(
      expect.objectContaining({ code: 'tooManyElements', params: expect.objectContaining({ limit }) }),
    );
  });
});

test('a document within the limits is left as it is', () => {
  const document = {
    blocks: [
      paragraph('甲'.repeat(DOCUMENT_LIMITS.line)),
      table([row(['乙'], DOCUMENT_LIMITS.columns - 1)], 100),
    ],
  };
  expect(boundDocument(document)).toBe(document);
});

describe('a text dump is refused', () => {
  test.each([
    ['that is too large', '甲乙丙丁\n'.repeat(800_000), 'tooLarge'],
    ['of too many lines', `甲${'\n'.repeat(200_001)}`, 'tooManyElements'],
    ['of one endless line', `甲${'\t'.repeat(1_000_000)}`, 'tooManyElements'],
    ['of too many columns', `甲${'\t乙'.repeat(200)}\n`.repeat(2), 'tooManyElements'],
    [
      'whose gaps cannot be told apart',
      `\t甲\n\t乙\n\t丙\n\n${'\t甲\n\n\n乙\n'.repeat(9_000)}`,
      'tooManyElements',
    ],
  ])('%s', (_, text, code) => {
    expect(() => importDocument({ bytes: Buffer.from(text), fileName: '指标.txt' })).toThrow(
      `document.${code}`,
    );
  });

  test('but not one with a heading and no header behind it, again and again', () => {
    const { blocks } = readTextDump('\t甲\n\n1.甲指标\n'.repeat(2_000));
    expect(blocks.length).toBeGreaterThan(0);
  });
});

describe('lists of a .docx', () => {
  const numbering = (text: string, ...levels: readonly string[]): string =>
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>` +
    `<w:lvlText w:val="${text}"/></w:lvl>${levels.join('')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const numbered = p('甲', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

  test('with a number of endless text are refused', () => {
    const bytes = buildDocx({ body: numbered, numbering: numbering('%1'.repeat(LIST_LIMITS.levelText)) });
    expect(() => readDocx(bytes)).toThrow('document.tooManyElements');
  });

  test('whose numbers together are endless are refused', () => {
    const bytes = buildDocx({ body: numbered.repeat(30_000), numbering: numbering('%1'.repeat(120)) });
    expect(() => readDocx(bytes)).toThrow('document.tooManyElements');
  });

  test('have the levels that Word has, and no others', () => {
    const levels = [9, -1, 1.5].map((at) => `<w:lvl w:ilvl="${at}"><w:lvlText w:val="x"/></w:lvl>`);
    const beyond = p('乙', '<w:numPr><w:ilvl w:val="9"/><w:numId w:val="1"/></w:numPr>');
    const bytes = buildDocx({ body: numbered + beyond, numbering: numbering('%1.', ...levels) });
    expect(readDocx(bytes).blocks).toEqual([paragraph('1.甲'), paragraph('乙')]);
  });
});

test('cells that go on sideways a thousand times keep all their lines', () => {
  const cells = Array.from({ length: 1_000 }, (_, at) => tc(`甲${at}`, at === 0 ? '' : '<w:hMerge/>'));
  const [block] = readDocx(buildDocx({ body: tbl(tr(cells)) })).blocks;
  if (block?.kind !== 'table') throw new Error('no table');
  expect(block.rows[0]?.cells).toMatchObject([{ column: 0, span: 1_000 }]);
  expect(block.rows[0]?.cells[0]?.paragraphs).toHaveLength(1_000);
});
