import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { MakeCalculator } from '../../../src/host/calc/calculator';
import { loadIronCalc } from '../../../src/host/calc/loadIronCalc';
import { ensureCell } from '../../../src/host/model/cells';
import { newBook } from '../../../src/host/model/newBook';
import { OFFICE_2021 } from '../../../src/host/protocol/requirementSets';
import { Session } from '../../../src/host/session/session';
import { writeContent } from '../../../src/host/session/writeContent';
import { parseTyped } from '../../../src/host/typing/parseTyped';
import { linkAt, offersLink } from '../../../src/host/picture/linkAt';

let makeCalculator: MakeCalculator;
let session: Session;

beforeAll(async () => {
  makeCalculator = await loadIronCalc();
});

beforeEach(() => {
  session = new Session({
    book: newBook(),
    bookName: 'Book1.xlsx',
    makeCalculator,
    parseTyped,
    requirementSets: OFFICE_2021,
  });
});

/** Where the formula leads that stands in A1, beside a `#B2` in C3. */
function leadsTo(formula: string): string | null {
  const sheet = session.activeSheet;
  writeContent(session, sheet, 2, 2, { kind: 'text', text: '#B2' });
  writeContent(session, sheet, 0, 0, { kind: 'formula', formula });
  return linkAt(session, sheet, 0, 0);
}

test('a link leads to a place in the book, whether it is a formula or the cell’s own', () => {
  expect(leadsTo(`=HYPERLINK("#'表 1'!K36","定位")`)).toBe(`'表 1'!K36`);
  ensureCell(session.activeSheet, 5, 5).hyperlink = { documentReference: 'A!B2' };
  expect(linkAt(session, session.activeSheet, 5, 5)).toBe('A!B2');
  expect(offersLink(session.activeSheet, 5, 5, '')).toBe(true);
});

test('a link leads where its formula comes to, when that is chosen', () => {
  expect(leadsTo('=HYPERLINK(C3,"x")')).toBe('B2');
  expect(leadsTo('=IF(COUNTIF(C1:C9,"#B2")=0,"",HYPERLINK("#C"&(MATCH("#B2",C1:C9,0)+4),"x"))')).toBe('C7');
  expect(leadsTo('=IF(C3="","",HYPERLINK("#A1","x"))')).toBe('A1');
  expect(leadsTo('=IF(C3<>"","",HYPERLINK("#A1","x"))')).toBeNull();
});

test('a link out of the book is none, nor is any other formula', () => {
  expect(leadsTo('=HYPERLINK("https://localhost/","x")')).toBeNull();
  expect(leadsTo('=HYPERLINK(A9,"x")')).toBeNull();
  expect(leadsTo('="#A1"')).toBeNull();
  expect(leadsTo('=LEN(HYPERLINK("#A1","x"))')).toBeNull();
});

test('a click is offered where something is shown that may lead somewhere', () => {
  leadsTo('=IF(C3="","",HYPERLINK("#A1","x"))');
  expect(offersLink(session.activeSheet, 0, 0, 'x')).toBe(true);
  expect(offersLink(session.activeSheet, 0, 0, '')).toBe(false);
  leadsTo('=HYPERLINK("https://localhost/","x")');
  expect(offersLink(session.activeSheet, 0, 0, 'x')).toBe(false);
});
