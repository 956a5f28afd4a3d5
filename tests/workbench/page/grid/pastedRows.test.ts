import { describe, expect, test } from '@jest/globals';
import { copiedText } from '../../../../src/workbench/page/grid/copiedText';
import { pastedRows } from '../../../../src/workbench/page/grid/pastedRows';
import type { SheetPicture } from '../../../../src/host';

describe('copied cells', () => {
  test('are rows by lines and columns by tabs, whatever ends a line', () => {
    expect(pastedRows('1\t2\n3\t\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(pastedRows('1\r\n2')).toEqual([['1'], ['2']]);
    expect(pastedRows('\t5')).toEqual([['', '5']]);
    expect(pastedRows('1\n\n2\n')).toEqual([['1'], [''], ['2']]);
    expect(pastedRows('')).toEqual([]);
  });

  test('may hold line breaks, tabs and quotes in quotes', () => {
    expect(pastedRows('"a\nb"\t"say ""so"""\n')).toEqual([['a\nb', 'say "so"']]);
    expect(pastedRows('"a\tb"')).toEqual([['a\tb']]);
  });

  test('keep a quote that quotes nothing', () => {
    expect(pastedRows('5"\t"half')).toEqual([['5"', '"half']]);
  });

  test('are what copying them made, without what is hidden', () => {
    const cells = [
      { row: 0, column: 0, text: 'a\nb', look: 0 },
      { row: 0, column: 2, text: '9.5', look: 0 },
      { row: 1, column: 0, text: 'hidden', look: 0 },
      { row: 2, column: 2, text: '7', look: 0 },
      { row: 5, column: 0, text: 'beyond', look: 0 },
    ];
    const picture: SheetPicture = {
      id: 'sheet',
      rows: 10,
      columns: 6,
      frozen: { rows: 0, columns: 0 },
      gridlines: true,
      merges: [],
      rowHeights: [],
      columnWidths: [],
      hiddenRows: [1],
      hiddenColumns: [1],
      looks: [],
      cells,
    };
    const text = copiedText(picture, { row: 0, column: 0, rows: 3, columns: 3 });
    expect(pastedRows(text)).toEqual([
      ['a\nb', '9.5'],
      ['', '7'],
    ]);
  });
});
