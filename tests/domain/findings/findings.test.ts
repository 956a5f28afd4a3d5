import { describe, expect, it } from '@jest/globals';
import {
  FINDING_SEVERITY,
  isReadingCode,
  isSeverity,
  type FindingCode,
} from '../../../src/domain/findings/codes';
import type { Finding } from '../../../src/domain/findings/finding';
import { countOf, groupFindings } from '../../../src/domain/findings/findingGroups';
import { findingKey } from '../../../src/domain/findings/findingKey';
import { followingSums } from '../../../src/domain/findings/followingSums';
import { findingThat, makeFinding } from '../../../src/domain/findings/makeFinding';

const category = (owner: string, categoryCap: string, sum: string, name = '类') =>
  makeFinding('categorySumDiffers', { params: { owner, category: name, categoryCap, sum } });
const part = (owner: string, sum: string) =>
  makeFinding('partSumNot100', { params: { variant: 'own', owner, sum } });

describe('sums that follow from those of categories', () => {
  const followed = (...findings: readonly Finding[]) =>
    [...followingSums(findings)].map(([cause, all]) => [
      findings.indexOf(cause),
      all.map((one) => findings.indexOf(one)),
    ]);

  it('are off by what all categories of the owner are off by, up or down', () => {
    expect(followed(category('东镇', '20', '19'), part('东镇', '99'))).toEqual([[0, [1]]]);
    expect(followed(category('东镇', '20', '22.5'), part('东镇', '102.5'))).toEqual([[0, [1]]]);
    expect(followed(category('东镇', '20', '19'), category('东镇', '30', '28'), part('东镇', '97'))).toEqual([
      [0, [2]],
    ]);
    expect(followed(part('东镇', '99'), category('东镇', '20', '19'))).toEqual([[1, [0]]]);
  });

  it('are none where they are off by something else, or another owner’s', () => {
    expect(followed(category('东镇', '20', '19'), part('东镇', '98'))).toEqual([]);
    expect(followed(category('东镇', '20', '19'), part('东镇', '101'))).toEqual([]);
    expect(followed(category('西镇', '20', '19'), part('东镇', '99'))).toEqual([]);
    expect(followed(part('东镇', '99'))).toEqual([]);
  });

  it('may be several of one owner, but no sum of all units', () => {
    const all = makeFinding('partSumNot100', {
      params: { variant: 'everyUnit', owner: '东镇', count: 3, sum: '99' },
    });
    const cause = category('东镇', '20', '19');
    expect(followed(cause, part('东镇', '99'), all, part('东镇', '99'))).toEqual([[0, [1, 3]]]);
  });

  it('are none where a figure cannot be read', () => {
    expect(followed(category('东镇', '二十', '19'), part('东镇', '99'))).toEqual([]);
    expect(followed(category('东镇', '20', '?'), category('东镇', '20', '19'), part('东镇', '99'))).toEqual(
      [],
    );
    expect(followed(category('东镇', '20', '19'), part('东镇', '九十九'))).toEqual([]);
  });
});

describe('kinds of finding', () => {
  const bare = (code: FindingCode): Finding =>
    ({
      code,
      severity: FINDING_SEVERITY[code],
      params: {},
      document: null,
      cell: null,
      subject: null,
    }) as unknown as Finding;
  const order = (...codes: readonly FindingCode[]) => groupFindings(codes.map(bare)).map(({ code }) => code);

  it('stand by severity, then by what is in the way of all, of a unit, and of fairness, then as found', () => {
    expect(
      order(
        'capDerived',
        'duplicateName',
        'maximaDiffer',
        'capMissing',
        'unreadTable',
        'ledgerPointsMissing',
        'scoreAboveCap',
        'columnsDamaged',
        'tableGone',
      ),
    ).toEqual([
      'columnsDamaged',
      'tableGone',
      'ledgerPointsMissing',
      'scoreAboveCap',
      'capMissing',
      'unreadTable',
      'maximaDiffer',
      'duplicateName',
      'capDerived',
    ]);
    expect(
      order('capMissing', 'settingInvalid', 'sheetMissing', 'definitionInvalid', 'figureDiffers'),
    ).toEqual(['sheetMissing', 'settingInvalid', 'definitionInvalid', 'figureDiffers', 'capMissing']);
    expect(order('partEmpty', 'levelSumDiffers', 'capDisagrees', 'formulaOverwritten')).toEqual([
      'formulaOverwritten',
      'levelSumDiffers',
      'capDisagrees',
      'partEmpty',
    ]);
  });

  it('count all that they tell of', () => {
    const [group] = groupFindings([
      category('东镇', '20', '19'),
      part('东镇', '99'),
      category('西镇', '20', '19'),
    ]);
    expect(group && countOf(group)).toBe(3);
    expect(groupFindings([])).toEqual([]);
  });
});

describe('the key of a finding', () => {
  const found = (where: Parameters<typeof findingThat>[1]) =>
    findingThat({ code: 'partSumNot100', params: { variant: 'own', owner: '东镇', sum: '99' } }, where);
  const key = (where: Parameters<typeof findingThat>[1]) => findingKey(found(where), 2020);
  const cell = { sheet: '单位', cell: 'E5' };

  it('goes by its subject, otherwise by its cell, otherwise by its place in the document', () => {
    const subject = { kind: 'unit', id: 'u-1' } as const;
    expect(key({ subject, cell })).toBe(key({ subject }));
    expect(key({ cell })).not.toBe(key({ cell: { ...cell, cell: 'E6' } }));
    expect(key({})).not.toBe(key({ cell }));
    expect(new Set([key({ subject }), key({ cell }), key({})]).size).toBe(3);
  });

  it('is the same in whatever order what it tells comes back', () => {
    const back = makeFinding('partSumNot100', {
      cell: { cell: 'E5', sheet: '单位' },
      params: { sum: '99', owner: '东镇', variant: 'own' },
    });
    expect(findingKey(back, 2020)).toBe(key({ cell }));
  });
});

it('a finding has the severity of its code, and null for each place that nobody tells', () => {
  const params = { variant: 'own', owner: '东镇', sum: '99' } as const;
  const told = {
    code: 'partSumNot100',
    severity: 'warning',
    params,
    document: null,
    cell: null,
    subject: null,
  };
  expect(makeFinding('partSumNot100', { params })).toEqual(told);
  expect(findingThat({ code: 'partSumNot100', params })).toEqual(told);
  const cell = { sheet: '单位', cell: 'E5' };
  expect(findingThat({ code: 'partSumNot100', params }, { cell })).toEqual({ ...told, cell });
});

it('only the kinds that a document alone can make are those of reading', () => {
  expect(['unreadTable', 'totalRow', 'struckOut'].map(isReadingCode)).toEqual([true, true, true]);
  expect(['capMissing', 'toString', '', null, 5].map(isReadingCode)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(['error', 'warning', 'info', 'fatal', '', null].map(isSeverity)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
