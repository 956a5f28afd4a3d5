import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../src/importer/xlsx/readXlsx';
import { TABLE_NAMES } from '../../src/workbook/layout/names';
import { buildXlsx, workbook } from '../support/xlsx';

describe('refused as a document is', () => {
  test('a book of the add-in, whichever of its tables it still has', () => {
    for (const name of Object.values(TABLE_NAMES)) {
      const names = `<definedNames><definedName name="${name}">甲!$A$1</definedName></definedNames>`;
      const bytes = buildXlsx('<sheetData/>', {
        'xl/workbook.xml': workbook(`<sheets><sheet name="甲" sheetId="3" r:id="s"/></sheets>${names}`),
      });
      expect(() => readXlsx(bytes)).toThrow('document.ownBook');
    }
  });

  test.each([
    [
      'a sheet that is missing',
      { 'xl/workbook.xml': workbook('<sheets><sheet name="甲" r:id="x"/></sheets>') },
      'damaged',
    ],
    ['what is no workbook', { 'xl/workbook.xml': '<a/>' }, 'notXlsx'],
    [
      'merged cells that are none',
      {
        'xl/worksheets/blatt.xml':
          '<worksheet><sheetData/><mergeCells><mergeCell ref="B2:A1"/></mergeCells></worksheet>',
      },
      'damaged',
    ],
    [
      'too many sheets',
      { 'xl/workbook.xml': workbook(`<sheets>${'<sheet name="甲" r:id="s"/>'.repeat(501)}</sheets>`) },
      'tooManyElements',
    ],
  ])('%s', (_, parts, code) => {
    expect(() => readXlsx(buildXlsx('<sheetData/>', parts))).toThrow(`document.${code}`);
  });

  test('a sheet of too many cells', () => {
    const row = `<row>${'<c t="str"><v>甲</v></c>'.repeat(2_001)}</row>`;
    expect(() => readXlsx(buildXlsx(`<sheetData>${row.repeat(100)}</sheetData>`))).toThrow(
      'document.tooManyElements',
    );
  });

  test('merged cells over more places than a document has', () => {
    const merges = '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>';
    const data =
      '<sheetData><row r="1"><c t="str"><v>甲</v></c></row><row r="1048576"><c r="A1048576" t="str"><v>乙</v></c></row></sheetData>';
    expect(() => readXlsx(buildXlsx(data + merges))).toThrow('document.tooManyElements');
  });
});
