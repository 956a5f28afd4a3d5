import { strToU8, zipSync, type Zippable } from 'fflate';
import type { NeutralDocument, Row, Table } from '../../src/importer/document/neutralDocument';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a .docx; `body` is what stands inside `w:body`. */
export interface DocxParts {
  readonly body: string;
  /** Inside `w:numbering`. */
  readonly numbering?: string;
  /** Inside `w:styles`. */
  readonly styles?: string;
  /** Path of the main part. */
  readonly main?: string;
}

/** Writes a .docx of hand-written WordprocessingML. */
export function buildDocx({ body, numbering, styles, main = 'word/document.xml' }: DocxParts): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="${main}"/></Relationships>`,
    ),
    [main]: strToU8(part('document', `<w:body>${body}</w:body>`)),
  };
  if (numbering !== undefined) files['word/numbering.xml'] = strToU8(part('numbering', numbering));
  if (styles !== undefined) files['word/styles.xml'] = strToU8(part('styles', styles));
  return zipSync(files);
}

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${W}">${content}</w:${name}>`;
}

/** A paragraph; `properties` is what stands inside `w:pPr`. */
export function p(text: string, properties = ''): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`;
}

/** A table of rows. */
export function tbl(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}

/** A row of cells; `properties` is what stands inside `w:trPr`. */
export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

/** A cell of lines; `properties` is what stands inside `w:tcPr`. */
export function tc(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split('\n')
    .map((line) => p(line))
    .join('')}</w:tc>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/**
 * A document as a .docx.
 *
 * @param blanks what blank cells below others become: cells merged with the one above, or plain empty cells.
 */
export function docxOf(document: NeutralDocument, blanks: 'merged' | 'empty'): Uint8Array {
  const body = document.blocks.map((block) =>
    block.kind === 'paragraph' ? p(block.text) : tableOf(block, blanks),
  );
  return buildDocx({ body: body.join('') });
}

function tableOf(table: Table, blanks: 'merged' | 'empty'): string {
  return tbl(
    ...table.rows.map((row, index) =>
      tr(
        row.cells.map((cell) => {
          const span = cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : '';
          const text = cell.paragraphs.join('\n');
          if (blanks === 'empty') return tc(text, span);
          if (text === '' && blankBelow(table.rows[index - 1], cell)) return tc('', `${span}<w:vMerge/>`);
          const restart = blankBelow(table.rows[index + 1], cell, true) ? '<w:vMerge w:val="restart"/>' : '';
          return tc(text, span + restart);
        }),
      ),
    ),
  );
}

/** Whether the row has a cell in this place (a blank one if asked). */
function blankBelow(row: Row | undefined, { column, span }: Row['cells'][number], blank = false): boolean {
  return (
    row?.cells.some(
      (cell) => cell.column === column && cell.span === span && (!blank || cell.paragraphs.length === 0),
    ) ?? false
  );
}

/** A document as a .docx in which the numbers of single headings (`1.`, `（一）`, `一、`) are automatic. */
export function numberedDocx(document: NeutralDocument): Uint8Array {
  const FORMS = [
    { pattern: /^(\d+)\.(?!.*\s\d+\.)/, format: 'decimal', text: '%1.' },
    { pattern: /^（([一二三四五六七八九])）/, format: 'chineseCounting', text: '（%1）' },
    { pattern: /^([一二三四五六七八九])、/, format: 'chineseCountingThousand', text: '%1、' },
  ];
  let numbering = FORMS.map(
    ({ format, text }, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
  ).join('');
  let lists = 0;
  const body = document.blocks.map((block) => {
    if (block.kind === 'table') return tableOf(block, 'merged');
    for (const [base, { pattern }] of FORMS.entries()) {
      const [mark, digits] = pattern.exec(block.text) ?? [];
      if (mark === undefined || digits === undefined) continue;
      const start = /\d/.test(digits) ? Number(digits) : '一二三四五六七八九'.indexOf(digits) + 1;
      lists += 1;
      numbering += `<w:num w:numId="${lists}"><w:abstractNumId w:val="${base}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`;
      return p(
        block.text.slice(mark.length),
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists}"/></w:numPr>`,
      );
    }
    return p(block.text);
  });
  return buildDocx({ body: body.join(''), numbering });
}
