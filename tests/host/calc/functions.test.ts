import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportingCalculator } from '../../../src/host/calc/calculator';
import { loadIronCalc } from '../../../src/host/calc/loadIronCalc';
import type { CellContent, CellValue } from '../../../src/host/model/content';

type Plain = number | string | boolean | null;
let make: () => ReportingCalculator;
let calculator: ReportingCalculator;

function content(value: Plain): CellContent {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'text', text: value };
}

function plain(value: CellValue): Plain {
  switch (value.kind) {
    case 'empty':
      return null;
    case 'number':
      return value.number;
    case 'text':
      return value.text;
    case 'boolean':
      return value.boolean;
    case 'error':
      return value.error;
  }
}

/** A: 1–5. B: x y x (blank) z. C: 0.1 0.2 ５ (blank) TRUE. D: #N/A, ="", text 5. E: three ways to 101.7, then 90. */
const SHEET: readonly (readonly Plain[])[] = [
  [1, 'x', 0.1, '=NA()', 101.7],
  [2, 'y', 0.2, '=""', '=101.5+0.2'],
  [3, 'x', '５', '5', '=SUM(101.4,0.3)'],
  [4, null, null, null, 90],
  [5, 'z', true, null, null],
];

beforeAll(async () => {
  make = await loadIronCalc();
  calculator = make();
  calculator.addSheet('1', '县直部门');
  calculator.addSheet('2', '镇（办、中心）');
  calculator.addSheet('3', "一、it's, (甲)");
  SHEET.forEach((row, r) => {
    row.forEach((value, c) => {
      calculator.setCell('1', r, c, content(value));
    });
  });
  calculator.setCell('2', 0, 0, content(42));
  calculator.setCell('3', 0, 0, content('hi'));
});

const RIGHT: readonly (readonly [string, Plain])[] = [
  ['SUM(A1:A5)', 15],
  ['SUM(A:A)', 15],
  ['SUMIFS(A1:A5,B1:B5,"x")', 4],
  ['SUMIFS(A:A,B:B,"x",A:A,">1")', 3],
  ['SUMIFS(A1:A5,A1:A5,">"&1,A1:A5,"<"&4)', 5],
  ['COUNTIF(A1:A5,">2")', 3],
  ['COUNTIF(A1:A5,">"&A2)', 3],
  ['COUNTIF(B1:B5,"X")', 2],
  ['COUNTIF(E1:E4,">"&E1)', 0],
  ['COUNTIF(A1:A5,"<>3")', 4],
  ['COUNTIFS(A1:A5,">=1",A1:A5,"<=3")', 3],
  ['COUNT(C1:C5)', 2],
  ['COUNTA(D1:D4)', 3],
  ['COUNTBLANK(B1:B5)', 1],
  ['COUNTBLANK(D1:D4)', 2],
  ['SUMPRODUCT(--(A1:A5>2))', 3],
  ['SUMPRODUCT(--(A1:A5>2),--(B1:B5=""))', 1],
  ['SUMPRODUCT((A1:A5>2)*(B1:B5<>"x"))', 2],
  ['SUMPRODUCT((A1:A5>2)*(B1:B5<>"y"),A1:A5)', 12],
  ['SUMPRODUCT(A1:A5,A1:A5)', 55],
  ['5--3', 8],
  ['---D3', -5],
  ['--D3', 5],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(2.675,2)', 2.68],
  ['ROUND(0.285,2)', 0.29],
  ['ROUND(-1.005,2)', -1.01],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(SUM(0.1,0.2)*50,0)', 15],
  ['ROUND(101.725,2)', 101.73],
  ['ROUND(1234,-2)', 1200],
  ['ROUND(SUM(E1:E3)*0.7+A1*0.3,2)', 213.87],
  ['INT(-1.5)', -2],
  ['ABS(-3)', 3],
  ['MAX(A1:A5)', 5],
  ['MIN(C1:C5)', 0.1],
  ['IF(A1>0,"y","n")', 'y'],
  ['IF(B4="","空","有")', '空'],
  ['IF(D2="","空","有")', '空'],
  ['B4=0', true],
  ['B4', 0],
  ['IFERROR(1/0,"e")', 'e'],
  ['IFERROR(D1,"e")', 'e'],
  ['ISNUMBER(A1)', true],
  ['ISNUMBER(B4)', false],
  ['ISNUMBER(D3)', false],
  ['ISERROR(D1)', true],
  ['ISBLANK(B4)', true],
  ['ISBLANK(D2)', false],
  ['ISTEXT(D2)', true],
  ['AND(ISNUMBER(A1),A1>=0,A1<=1)', true],
  ['OR(FALSE,A1=2)', false],
  ['NOT(A1=1)', false],
  ['INDEX(B1:B5,MATCH(3,A1:A5,0))', 'x'],
  ['INDEX(A1:B5,A2,A1+1)', 'y'],
  ['IF(A1=1,INDEX(B1:B5,A5)&"!",0)', 'z!'],
  ['IFERROR(INDEX(B1:B5,B1),"没有")', '没有'],
  ['MATCH("z",B1:B5,0)', 5],
  ['MATCH("q",B1:B5,0)', '#N/A'],
  ['CHOOSE(2,"a","b")', 'b'],
  ['TEXT(0.5,"0%")', '50%'],
  ['TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['TEXT(1.005,"0.00")', '1.01'],
  ['TEXT(2.5,"0")', '3'],
  ['TEXT("甲","0.00")', '甲'],
  ['TEXT(44000,"yyyy年m月d日")', '2020年6月18日'],
  ['TEXT(5,"0""分""")', '5分'],
  ['LEFT("考核办公室",2)', '考核'],
  ['LEN("考核办")', 3],
  ['RANK(E4,E1:E4)', 4],
  ['RANK.EQ(E4,E1:E4,1)', 1],
  ['_xlfn.RANK.EQ(E4,$E$1:$E$5,0)', 4],
  ['RANK(99,E1:E4)', '#N/A'],
  ['HYPERLINK("#\'镇（办、中心）\'!A1","看")', '看'],
  ['HYPERLINK("#A1",A1&"号")&"。"', '1号。'],
  ['"合计"&(0.1+0.2)', '合计0.3'],
  ['"x"&1/3', 'x0.333333333333333'],
  ['"x"&12.50&"分"', 'x12.5分'],
  ['"x"&B4', 'x'],
  ['"x"&TRUE', 'xTRUE'],
  ['B4&""=""', true],
  ['0&""', '0'],
  ['"a"="A"', true],
  ['"5"=5', false],
  ['0.1+0.2', 0.1 + 0.2],
  ["'镇（办、中心）'!A1", 42],
  ["SUM('镇（办、中心）'!$A:$A)", 42],
  ["'一、it''s, (甲)'!A1", 'hi'],
  ['县直部门!A2', 2],
  ["'不存在'!A1", '#REF!'],
  ['SUM(县直部门!A1:县直部门!B3)', 6],
  ["SUM('县直部门'!A1:县直部门!A3:县直部门!A4)", 10],
  ['SUM(A2:A3:B4)', 9],
  ['SUM(A1 : A3)', 6],
  ['SUM((A1,A2:A3))', 6],
  ['SUM((A1:A2,A2),10)', 15],
  ['SUM(((A1,A2),A3))', 6],
  ['SUM((A1,B1,B4,C5))', 1],
  ['COUNT((A1,B1,B4,C5))', 1],
  ['COUNTA((A1,B1,B4,C5))', 3],
  ['AVERAGE((A1,B1,A3))', 2],
  ['MAX((A1:A2,A4),(A3))', 4],
  ['MIN((A2,B4,A4))', 2],
  ['PRODUCT((A2,B4,A4))', 8],
  ['A1:A5 A2:B2', 2],
  ['SUM(A1:A3 A2:B9)', 5],
  ['SUM((A1:A3 A2:B9,A5))', 10],
  ["SUM(县直部门!A1:A3 '县直部门'!A2:A9)", 5],
  ['A1 A2', '#NULL!'],
  ['SUM(A1:A2 B1:B2)', '#NULL!'],
  ['A1*2 + A2', 4],
  ['1/0', '#DIV/0!'],
  ['"a"+1', '#VALUE!'],
  ['SQRT(-1)', '#NUM!'],
  ['ROW()', 9],
];

describe('a formula in a cell', () => {
  it.each(RIGHT)('%s is %j', (formula, value) => {
    calculator.setCell('1', 8, 20, content(`=${formula}`));
    expect(plain(calculator.value('1', 8, 20))).toEqual(value);
    expect(calculator.problems()).toEqual([]);
  });
});

describe('a formula tried for a cell', () => {
  it.each(RIGHT)('%s is %j', (formula, value) => {
    expect(plain(calculator.evaluate('1', 8, 21, `=${formula}`))).toEqual(value);
  });
});

/** What would be silently wrong in the engine, or is not known to it. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['IFERROR(AGGREGATE(9,6,A1:A5),0)', '#NAME?'],
  ['SUMPRODUCT(--ISNUMBER(C1:C5))', '#CALC!'],
  ['SUMPRODUCT(--(ROUND(E1:E4,2)>ROUND(E4,2)))', '#CALC!'],
  ['COUNT(IF(A1:A5>2,A1:A5))', '#CALC!'],
  ['COUNTIF(B1:B5,"<>x")', '#CALC!'],
  ['SUMIFS(A1:A5,B1:B5,"<>"&B1)', '#CALC!'],
  ['COUNTIF(B1:B5,"=")', '#CALC!'],
  ['A1:A5', '#CALC!'],
  ['A1:A5+1', '#CALC!'],
  ['INDEX(A1:B5,0,1)', '#CALC!'],
  ['INDEX(A1:A5,C4)', '#CALC!'],
  ['A1:C1', '#CALC!'],
  ['LET(x,A1:C1,x)', '#CALC!'],
  ['(A1,A2)', '#CALC!'],
  ['LARGE((A1,A2),1)', '#CALC!'],
  ['SUM((A1,2))', '#CALC!'],
  ['SUM(A1:A5 T!A1:A9)', '#CALC!'],
  ['SUM(A1:T!A2)', '#CALC!'],
  ['SUM(S!A1:T!A2)', '#CALC!'],
  ['SUM(A1:INDEX(A1:A5,2))', '#CALC!'],
  ['INDEX(A1:A5,2) A1:A5', '#CALC!'],
  ['A1#', '#CALC!'],
  ['SUM(', '#CALC!'],
  ['SUM(A1:)', '#CALC!'],
  ['1+', '#CALC!'],
  ['@A1', '#CALC!'],
  ['满分', '#NAME?'],
  ['INDIRECT("A1")', '#CALC!'],
  ['FILTER(A1:A5,A1:A5>2)', '#CALC!'],
  ['U10', '#CALC!'],
];

describe('a formula that would not be calculated as in Excel', () => {
  it.each(REFUSED)('%s is %s and reported', (formula, error) => {
    const fresh = make();
    fresh.addSheet('1', 'S');
    fresh.setCell('1', 9, 20, content(`=${formula}`));
    expect(plain(fresh.value('1', 9, 20))).toBe(error);
    expect(fresh.problems()).toMatchObject([
      { sheetId: '1', row: 9, column: 20, formula: `=${formula}`, reason: expect.stringMatching(/./u) },
    ]);
  });
});
