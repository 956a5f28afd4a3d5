import { describe, expect, test } from '@jest/globals';
import type { Definitions, UnitType } from '../../../src/domain/definitions/definitions';
import { reviewDefinitions } from '../../../src/domain/review/reviewDefinitions';
import {
  points,
  sampleDefinitions,
  sampleIndicator,
  sampleType,
  sampleUnit,
} from '../../support/sampleTypes';

const first = sampleUnit('甲镇');
const second = sampleUnit('乙镇');
const third = sampleUnit('丙镇');

/** The findings, each with what it tells. */
function texts(definitions: Definitions): readonly string[] {
  return reviewDefinitions(definitions).map(({ code, params }) => {
    const key = 'variant' in params ? `${code}.${params.variant}` : code;
    return `${key} ${Object.entries(params)
      .filter(([name]) => name !== 'variant')
      .map(([, value]: readonly [string, unknown]) =>
        typeof value === 'string' ? value : JSON.stringify(value),
      )
      .join(' ')}`;
  });
}

function review(...types: readonly UnitType[]): readonly string[] {
  return texts(sampleDefinitions(...types));
}

describe('sums', () => {
  test('that come out are no finding', () => {
    const indicators = [first, second].flatMap((unit) => [
      sampleIndicator(unit, '一', 60, { categoryCap: points(100) }),
      sampleIndicator(unit, '二', 40, { categoryCap: points(100) }),
    ]);
    expect(review(sampleType('镇', [first, second], ...indicators))).toEqual([]);
  });

  test('of a category, a part and the units of a type are compared', () => {
    const type = sampleType(
      '镇',
      [first, second, third],
      sampleIndicator(null, '共', 90),
      sampleIndicator(first, '一', 100),
      sampleIndicator(second, '一', 100),
      sampleIndicator(third, '一', 135, { categoryCap: points(100) }),
    );
    expect(review(type)).toEqual([
      'categorySumDiffers 镇 丙镇 类 100 135',
      'partSumNot100.common 镇 90',
      'partSumNot100.own 镇 丙镇 135',
      'maximaDiffer 镇 190 1 [{"unit":"丙镇","maximum":"225"}]',
    ]);
  });

  test('that are the same for every unit are one finding', () => {
    const indicators = [first, second, third].map((unit) => sampleIndicator(unit, '一', 60));
    expect(review(sampleType('镇', [first, second, third], ...indicators))).toEqual([
      'partSumNot100.everyUnit 镇 3 60',
    ]);
  });

  test('are not judged while a cap is missing', () => {
    const type = sampleType(
      '镇',
      [first],
      sampleIndicator(first, '一', 10, { categoryCap: points(30) }),
      sampleIndicator(first, '二', null, { categoryCap: points(30) }),
      sampleIndicator(first, '三', null, { categoryCap: points(30) }),
    );
    expect(review(type)).toEqual(['capMissing.one 镇 甲镇 类 二', 'capMissing.one 镇 甲镇 类 三']);
  });

  test('name at most ten units', () => {
    const units = Array.from({ length: 30 }, (_, index) => sampleUnit(`${index}镇`));
    const indicators = units.map((unit, index) => sampleIndicator(unit, '一', index < 16 ? 100 : index));
    const finding = reviewDefinitions(sampleDefinitions(sampleType('镇', units, ...indicators))).find(
      ({ code }) => code === 'maximaDiffer',
    );
    expect(finding?.params).toMatchObject({
      usual: '100',
      count: 14,
      units: Array.from({ length: 10 }, (_, index) => ({
        unit: `${index + 16}镇`,
        maximum: `${index + 16}`,
      })),
    });
  });
});

describe('caps', () => {
  test('that were derived say why', () => {
    const derive = (rule: object): object => ({ capSource: 'derived', capDerivation: rule });
    const type = sampleType(
      '镇',
      [first],
      sampleIndicator(
        first,
        '一',
        50,
        derive({ rule: 'categoryRemainder', category: '类', categoryCap: points(50) }),
      ),
      sampleIndicator(first, '二', 50, derive({ rule: 'lentByUnitType', lender: '部门' })),
    );
    expect(review(type)).toEqual([
      'capDerived.categoryRemainder 镇 甲镇 一 50 类 50',
      'capDerived.lentByUnitType 镇 甲镇 二 50 部门',
    ]);
  });

  test('that are all missing are one finding', () => {
    const indicators = ['一', '二', '三'].map((name) => sampleIndicator(first, name, null));
    expect(review(sampleType('镇', [first], ...indicators))).toEqual(['capMissing.wholePart 镇 甲镇 3']);
  });
});

describe('names', () => {
  test('that occur twice are found among units and among the indicators of one part', () => {
    const type = sampleType(
      '镇',
      [first, { ...sampleUnit('甲镇'), id: 'u-2' }],
      sampleIndicator(first, '一', 50),
      { ...sampleIndicator(first, '一', 50), id: 'i-2' },
      sampleIndicator({ ...first, id: 'u-2' }, '一', 100),
    );
    expect(review(type)).toEqual(['duplicateName.unit 镇 甲镇 2', 'duplicateName.indicator 镇 甲镇 一 2']);
  });

  test('of units without indicators are told where other units have some', () => {
    expect(review(sampleType('镇', [first, second], sampleIndicator(first, '一', 100)))).toEqual([
      'unitWithoutIndicators.one 镇 乙镇',
    ]);
    expect(review(sampleType('镇', [first, second]))).toEqual(['unitWithoutIndicators.wholeType 镇 2']);
    expect(review(sampleType('镇', [first, second], sampleIndicator(null, '一', 100)))).toEqual([]);
  });

  test('of unit types without units are told', () => {
    expect(review(sampleType('镇', [], sampleIndicator(null, '一', 100)))).toEqual([
      'unitTypeWithoutUnits 镇',
    ]);
  });
});

describe('responsible units', () => {
  const finance = sampleUnit('县财政局', '财税局');
  const health = sampleUnit('县卫生健康局');
  const type = sampleType(
    '县',
    [finance, health],
    sampleIndicator(finance, '一', 100, { responsible: ['县财政局', '财税局', '县卫健局'] }),
    sampleIndicator(health, '一', 100, { responsible: ['县卫健局', '相关单位'] }),
  );

  test('that are called otherwise are one finding per name', () => {
    expect(review(type)).toEqual([
      'responsibleUnknown.likely 县卫健局 2 县卫生健康局',
      'responsibleUnknown.none 相关单位 1',
    ]);
  });

  test('are found in the negative list, too, where items without points are told', () => {
    const item = {
      id: 'n-1',
      category: '类',
      text: '发生',
      responsible: ['无名办'],
      points: null,
      tiers: [],
    };
    expect(texts({ ...sampleDefinitions(), negativeList: [item] })).toEqual([
      'negativePointsMissing 发生',
      'responsibleUnknown.none 无名办 1',
    ]);
  });
});
