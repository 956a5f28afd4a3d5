import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/host/model/book';
import { DEFAULT_STYLE } from '../../../src/host/model/style';
import { linkAt } from '../../../src/host/workbench/picture/linkAt';

function formula(text: string): Cell {
  return { content: { kind: 'formula', formula: text }, style: DEFAULT_STYLE };
}

test('a link leads to a place in the book, whether it is a formula or the cell’s own', () => {
  expect(linkAt(formula(`=HYPERLINK("#'表 1'!K36","定位")`))).toBe(`'表 1'!K36`);
  expect(linkAt({ ...formula('=1'), hyperlink: { documentReference: 'A!B2' } })).toBe('A!B2');
});

test('a link out of the book is none, nor is any other formula', () => {
  expect(linkAt(formula('=HYPERLINK("https://localhost/","x")'))).toBeNull();
  expect(linkAt(formula('=HYPERLINK(A1,"x")'))).toBeNull();
  expect(linkAt(formula('="#A1"'))).toBeNull();
});
