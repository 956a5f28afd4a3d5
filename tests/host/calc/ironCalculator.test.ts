import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { CopyableCalculator } from '../../../src/host/calc/calculator';
import { loadIronCalc } from '../../../src/host/calc/loadIronCalc';

let make: () => CopyableCalculator;
let calculator: CopyableCalculator;

beforeAll(async () => {
  make = await loadIronCalc();
});

beforeEach(() => {
  calculator = make();
  calculator.addSheet('a', '甲');
});

function formula(text: string) {
  return { kind: 'formula', formula: text } as const;
}
function number(value: number) {
  return { kind: 'number', number: value } as const;
}
function text(value: string) {
  return { kind: 'text', text: value } as const;
}

it.each(['5', '2020-1-1', '=A1', "'", '', '#N/A', 'TRUE', '0.5%', ' 甲\n"乙" ', '字'.repeat(32_767)])(
  'keeps the text %j a text',
  (value) => {
    calculator.setCell('a', 0, 0, text(value));
    calculator.setCell('a', 0, 1, formula('=A1'));
    calculator.setCell('a', 0, 2, formula('=ISTEXT(A1)'));
    expect(calculator.value('a', 0, 0)).toEqual(text(value));
    expect(calculator.value('a', 0, 1)).toEqual(text(value));
    expect(calculator.value('a', 0, 2)).toEqual({ kind: 'boolean', boolean: true });
  },
);

it.each([0, -0.1, 0.1 + 0.2, 1 / 3, 1e21, 1e-9, 123456789.12345679, 2 ** 53, 101.7])(
  'gives the number %d with all its digits through a formula',
  (value) => {
    calculator.setCell('a', 0, 0, number(value));
    calculator.setCell('a', 0, 1, formula('=A1'));
    expect(calculator.value('a', 0, 1)).toEqual(number(value));
  },
);

it('keeps errors apart from texts that look like them', () => {
  calculator.setCell('a', 0, 0, { kind: 'error', error: '#DIV/0!' });
  calculator.setCell('a', 0, 1, formula('=ISERROR(A1)'));
  calculator.setCell('a', 0, 2, formula('=A1'));
  expect(calculator.value('a', 0, 1)).toEqual({ kind: 'boolean', boolean: true });
  expect(calculator.value('a', 0, 2)).toEqual({ kind: 'error', error: '#DIV/0!' });
});

it('calculates again after a change, and after a cell is emptied', () => {
  calculator.setCell('a', 0, 0, number(2));
  calculator.setCell('a', 0, 1, formula('=A1*2'));
  expect(calculator.value('a', 0, 1)).toEqual(number(4));
  calculator.setCell('a', 0, 0, number(3));
  expect(calculator.value('a', 0, 1)).toEqual(number(6));
  calculator.setCell('a', 0, 0, { kind: 'empty' });
  expect(calculator.value('a', 0, 1)).toEqual(number(0));
  calculator.setCell('a', 0, 1, { kind: 'empty' });
  expect(calculator.value('a', 0, 1)).toEqual({ kind: 'empty' });
});

it('finds a sheet that is added after the formula that names it', () => {
  calculator.setCell('a', 0, 0, formula("='镇（办、中心）'!A1+1"));
  expect(calculator.value('a', 0, 0)).toEqual({ kind: 'error', error: '#REF!' });
  calculator.addSheet('b', '镇（办、中心）');
  calculator.setCell('b', 0, 0, number(5));
  expect(calculator.value('a', 0, 0)).toEqual(number(6));
});

it('follows a sheet through a new name, and forgets it when it is removed', () => {
  calculator.addSheet('b', '乙');
  calculator.setCell('b', 0, 0, number(5));
  calculator.setCell('a', 0, 0, formula('=乙!A1'));
  calculator.renameSheet('b', '新（乙）');
  expect(calculator.value('a', 0, 0)).toEqual(number(5));
  calculator.addSheet('c', '乙');
  expect(calculator.value('a', 0, 0)).toEqual(number(5));
  calculator.setCell('a', 0, 1, formula("='新（乙）'!A1"));
  expect(calculator.value('a', 0, 1)).toEqual(number(5));
  calculator.removeSheet('b');
  expect(calculator.value('a', 0, 0)).toEqual({ kind: 'error', error: '#REF!' });
  calculator.setCell('c', 0, 0, formula('=甲!C1'));
  expect(calculator.value('c', 0, 0)).toEqual(number(0));
});

it('takes a sheet in the place of a removed one, without anything of that', () => {
  for (let turn = 1; turn <= 50; turn += 1) {
    calculator.addSheet('b', '乙');
    calculator.setCell('a', 0, 0, formula('=SUM(乙!A:B)'));
    expect(calculator.value('a', 0, 0)).toEqual(number(0));
    calculator.setCell('b', 5, 0, number(turn));
    calculator.setCell('b', 5, 1, formula('=A6'));
    expect(calculator.value('a', 0, 0)).toEqual(number(2 * turn));
    calculator.removeSheet('b');
    expect(calculator.value('a', 0, 0)).toEqual({ kind: 'error', error: '#REF!' });
  }
});

it('holds more sheets than it is given at first', () => {
  for (let index = 0; index < 60; index += 1) {
    calculator.addSheet(String(index), `表${index}`);
    calculator.setCell(String(index), 0, 0, index === 0 ? number(1) : formula(`=表${index - 1}!A1+1`));
  }
  expect(calculator.value('59', 0, 0)).toEqual(number(60));
});

it('is copied whole; what changes in one of both does not in the other', () => {
  calculator.setCell('a', 0, 0, number(0.1 + 0.2));
  calculator.setCell('a', 0, 1, formula('=A1*3'));
  calculator.setCell('a', 0, 2, text('=5'));
  // A position that may be 0 is entered with an error for it.
  calculator.setCell('a', 0, 3, formula('=INDEX(C1:C2,IF(A1>0,1,0))'));
  const copy = calculator.copy();
  expect(copy.value('a', 0, 1)).toEqual(number((0.1 + 0.2) * 3));
  expect(copy.value('a', 0, 2)).toEqual(text('=5'));
  expect(copy.value('a', 0, 3)).toEqual(text('=5'));
  copy.addSheet('b', '乙');
  copy.setCell('b', 0, 0, formula('=甲!B1'));
  copy.setCell('a', 0, 0, number(2));
  expect([copy.value('a', 0, 1), copy.value('b', 0, 0)]).toEqual([number(6), number(6)]);
  expect(calculator.value('a', 0, 1)).toEqual(number((0.1 + 0.2) * 3));
  calculator.addSheet('b', '丙');
  expect(calculator.problems()).toEqual([]);
});

it('tries a formula for the very cell it looks at, without changing anything', () => {
  calculator.setCell('a', 4, 3, number(10));
  calculator.setCell('a', 4, 4, number(7));
  calculator.setCell('a', 5, 4, formula('=E5*2'));
  const within = '=AND(ISNUMBER(E5),E5>=0,E5<=$D5)';
  expect(calculator.evaluate('a', 4, 4, within)).toEqual({ kind: 'boolean', boolean: true });
  calculator.setCell('a', 4, 4, text('７'));
  expect(calculator.evaluate('a', 4, 4, within)).toEqual({ kind: 'boolean', boolean: false });
  expect(calculator.evaluate('a', 0, 0, '=E6')).toEqual({ kind: 'error', error: '#VALUE!' });
  expect(calculator.value('a', 4, 4)).toEqual(text('７'));
  expect(calculator.problems()).toEqual([]);
});

it('reports a tried formula that it cannot calculate', () => {
  expect(calculator.evaluate('a', 0, 0, '=满分>1')).toEqual({ kind: 'error', error: '#NAME?' });
  expect(calculator.problems()).toMatchObject([{ formula: '=满分>1', reason: 'the name 满分 is unknown' }]);
});

it('refuses unknown sheets and numbers that are none', () => {
  expect(() => calculator.value('z', 0, 0)).toThrow(RangeError);
  expect(() => {
    calculator.addSheet('a', '乙');
  }).toThrow(RangeError);
  expect(() => {
    calculator.setCell('a', 0, 0, number(NaN));
  }).toThrow(RangeError);
});

it('loads 30,000 cells with 8,000 formulas in seconds', () => {
  calculator.addSheet('b', '汇总');
  const started = performance.now();
  for (let row = 0; row < 4000; row += 1) {
    for (let column = 0; column < 3; column += 1)
      calculator.setCell('a', row, column, text(`指标${row}的目标要求`));
    for (let column = 3; column < 5; column += 1) calculator.setCell('a', row, column, number(row / 10));
    const line = row + 1;
    calculator.setCell('a', row, 5, formula(`=IF(ISNUMBER(D${line}),IF(D${line}<=E${line},"","超"),"非数")`));
    calculator.setCell('b', row, 0, formula(`=ROUND(SUM(甲!D${line}:E${line}),2)`));
  }
  expect(calculator.value('b', 3999, 0)).toEqual(number(799.8));
  expect(calculator.problems()).toEqual([]);
  // Far above what it takes (about a second), so that a slow machine does not fail it.
  expect(performance.now() - started).toBeLessThan(15_000);
});

it.each([
  ['operators', (count: number) => `=${Array<string>(count).fill('1').join('+')}`, 400],
  ['powers', (count: number) => `=${Array<string>(count).fill('1').join('^')}`, 400],
  ['percents', (count: number) => `=1${'%'.repeat(count)}`, 400],
  ['brackets', (count: number) => `=${'('.repeat(count)}1${')'.repeat(count)}`, 200],
  ['calls', (count: number) => `=${'ABS('.repeat(count)}1${')'.repeat(count)}`, 64],
  ['conditions', (count: number) => `=${'IF(1,'.repeat(count)}1${')'.repeat(count)}`, 64],
])('follows many %s in one another, refuses too many and goes on calculating', (_what, write, taken) => {
  calculator.setCell('a', 0, 0, formula(write(900)));
  calculator.setCell('a', 1, 0, formula(write(taken)));
  for (const count of [2_000, 4_000]) {
    calculator.setCell('a', 2, 0, formula(write(count)));
    expect(calculator.value('a', 2, 0)).toMatchObject({ kind: 'error' });
    expect(calculator.evaluate('a', 2, 0, write(count))).toMatchObject({ kind: 'error' });
  }
  expect(calculator.value('a', 1, 0)).toMatchObject({ kind: 'number' });
  expect(calculator.problems().map(({ reason }) => reason)).toContain('nests too deeply');
});
