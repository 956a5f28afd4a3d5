import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_SHEET_NAME, sheetNameFor } from '../../src/workbook/layout/sheetName';
import { resolveNames } from '../../src/workbook/layout/resolveNames';
import { NEGATIVE_COLUMNS } from '../../src/workbook/layout/columns';
import { requiredColumns } from '../../src/workbook/layout/table';
import { claimNames } from '../../src/workbook/writes/claimNames';
import type { Write } from '../../src/workbook/writes/writes';
import { joinNames, readDerivation, splitNames, writeDerivation } from '../../src/workbook/layout/tableTexts';
import { points } from '../support/sampleTypes';
import { smallCounty, towns } from '../support/smallCounty';

describe('sheetNameFor', () => {
  it.each([
    ['镇（办、中心）', '镇（办、中心）'],
    ['a/b:c?d*e[f]g\\h', 'a／b：c？d＊e［f］g＼h'],
    ["'quoted'", 'quoted'],
    ['', '考核表'],
    ['History', '考核表'],
    ['长'.repeat(40), '长'.repeat(31)],
    [`${'长'.repeat(30)}😀`, '长'.repeat(30)],
  ])('makes %p into %p', (wanted, name) => {
    expect(sheetNameFor(wanted, new Set(), '考核表')).toBe(name);
  });

  it('numbers a name that is taken, case apart', () => {
    expect(sheetNameFor('towns', new Set(['Towns', 'towns (2)']), 'x')).toBe('towns (3)');
  });

  it('is always a name that Excel accepts and nobody has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.array(fc.string()), (wanted, others) => {
        const taken = new Set([...others, wanted]);
        const name = sheetNameFor(wanted, taken, '考核表');
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(MAX_SHEET_NAME);
        expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$/);
        expect(() => encodeURIComponent(name)).not.toThrow();
        expect([...taken].map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
      { seed: 1 },
    );
  });
});

describe('resolveNames', () => {
  const none = { all: [], unused: [], hidden: [], tables: {}, scores: new Map<string, string>() };

  it("never takes somebody else's sheet, uses an empty one, and keeps what people renamed", () => {
    const all = ['指标库', '单位', '我的说明', '各镇'];
    const names = resolveNames(
      { ...none, all, unused: ['单位'], tables: { about: '我的说明' } },
      smallCounty(towns()),
      'zh-CN',
    );
    expect(names.tables).toMatchObject({ about: '我的说明', indicators: '指标库 (2)', units: '单位' });
    expect(names.scores.get('t-各镇')).toBe('各镇 (2)');
  });

  it('gives a unit type that is called like a fixed sheet another name', () => {
    const names = resolveNames(none, smallCounty({ ...towns(), name: '指标库' }), 'zh-CN');
    expect([...names.scores.values()]).toEqual(['指标库 (2)']);
  });
});

it('claimNames names a table right after its sheet is made, once, and after sheets are opened', () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const plan: readonly Write[] = [
    { kind: 'unprotect', sheet: '旧' },
    { kind: 'addSheet', sheet: '新' },
    { kind: 'name', name: 'a', sheet: '新', area },
    { kind: 'name', name: 'b', sheet: '旧', area },
    { kind: 'name', name: 'c', sheet: '旧', area },
  ];
  expect(claimNames(plan, ['c']).map((write) => [write.kind, 'name' in write ? write.name : ''])).toEqual([
    ['unprotect', ''],
    ['addName', 'b'],
    ['addSheet', ''],
    ['addName', 'a'],
    ['name', 'a'],
    ['name', 'b'],
    ['name', 'c'],
  ]);
});

const CODES = requiredColumns(NEGATIVE_COLUMNS).map(({ code }) => code);

it('claimNames writes the codes of a table before its name, and all of it in its place', () => {
  const area = { row: 1, column: 0, rows: 3, columns: CODES.length };
  const table: Write = {
    kind: 'cells',
    sheet: '新',
    row: 0,
    column: 0,
    values: [['标题'], CODES, ['项目', '内容']],
  };
  const plan: readonly Write[] = [
    { kind: 'addSheet', sheet: '新' },
    { kind: 'format', sheet: '新', area, format: { numberFormat: '@' } },
    table,
    { kind: 'name', name: 'a', sheet: '新', area },
  ];
  expect(claimNames(plan, [])).toEqual([
    plan[0],
    { kind: 'cells', sheet: '新', row: 1, column: 0, values: [CODES] },
    { kind: 'addName', name: 'a', sheet: '新', area },
    ...plan.slice(1),
  ]);
});

describe('texts of tables', () => {
  it('keep names and derivations', () => {
    expect(splitNames(joinNames(['甲局', '乙局']))).toEqual(['甲局', '乙局']);
    expect(splitNames('甲，乙;丙\n、丁 ')).toEqual(['甲', '乙', '丙', '丁']);
    for (const derivation of [
      { rule: 'categoryRemainder', category: '经济', categoryCap: points(5) },
      { rule: 'categoryShare', category: '经济', categoryCap: points(5), sharers: 2 },
      { rule: 'lentByUnitType', lender: '县直部门' },
    ] as const) {
      expect(readDerivation(writeDerivation(derivation))).toEqual(derivation);
    }
  });

  it.each(['', 'x', '{}', '[]', 'null', '{"rule":"other"}', '{"rule":"lentByUnitType"}'])(
    'read no derivation from %p',
    (text) => {
      expect(readDerivation(text)).toBeNull();
    },
  );
});
