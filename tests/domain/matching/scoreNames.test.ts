import { describe, expect, it } from '@jest/globals';
import type { Unit } from '../../../src/domain/definitions/definitions';
import { ScoreNames, type ScoreMatch } from '../../../src/domain/matching/scoreNames';
import { sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';

const [audit, education] = [sampleUnit('县审计局', '审计'), sampleUnit('县教育体育局')] as const;
const [east, west] = [sampleUnit('东镇'), sampleUnit('西镇')] as const;
const offices = sampleType(
  '部门',
  [audit, education],
  sampleIndicator(null, '党建工作', 10),
  sampleIndicator(null, '完成造林面积4万亩', 10),
  sampleIndicator(audit, '审计 项目1.1', 10),
  sampleIndicator(audit, '审计项目11', 10),
);
const towns = sampleType(
  '各镇',
  [east, west],
  sampleIndicator(east, '产业发展', 10, { category: '经济' }),
  { ...sampleIndicator(east, '产业发展', 10, { category: '民生' }), id: 'i-second' },
  sampleIndicator(west, '招商引资', 10),
);
const names = new ScoreNames([offices, towns]);

/** A match in short: what was found, with what is asked; or what is not known. */
function told(match: ScoreMatch): string {
  if ('what' in match) return `${match.kind} ${match.what}`;
  const asked = match.kind === 'open' ? match.proposals.map(({ text, name }) => ` ${text}=${name}?`) : [];
  return `${match.unit.name} ${match.indicator.id}${asked.join('')}`;
}
const match = (unit: string, indicator: string, category?: string) =>
  told(names.match(unit, indicator, category));

describe('the score that a table is about', () => {
  it('is found by names, aliases and ids, whatever their blanks and width', () => {
    expect(match('县审计局', '党建工作')).toBe('县审计局 i--党建工作');
    expect(match(' 审 计 ', '审计项目１．１')).toBe('县审计局 i-县审计局-审计 项目1.1');
    expect(match('u-东镇', ' i-second ')).toBe('东镇 i-second');
  });

  it('tells indicators apart that only a sign does', () => {
    expect(match('县审计局', '审计项目11')).toBe('县审计局 i-县审计局-审计项目11');
  });

  it('is told by the category where a unit has several of one name, if that tells', () => {
    expect(match('东镇', '产业发展', '民 生')).toBe('东镇 i-second');
    expect(match('东镇', '产业发展', '经济')).toBe('东镇 i-东镇-产业发展');
    expect([match('东镇', '产业发展'), match('东镇', '产业发展', '党建')]).toEqual([
      'ambiguous indicator',
      'ambiguous indicator',
    ]);
    expect(match('西镇', '招商引资', '别的')).toBe('西镇 i-西镇-招商引资');
  });

  it('is open where a name is only alike, and asks for each', () => {
    expect(match('县审计局', '完成造林面积5万亩')).toBe(
      '县审计局 i--完成造林面积4万亩 完成造林面积5万亩=完成造林面积4万亩?',
    );
    expect(match(' 县教体局', '党建工作')).toBe('县教育体育局 i--党建工作 县教体局=县教育体育局?');
    expect(match('县教体局', '党建工作考核')).toBe(
      '县教育体育局 i--党建工作 县教体局=县教育体育局? 党建工作考核=党建工作?',
    );
  });

  it('is asked for by what is the same in every row that uses the name so', () => {
    const proposals = (unit: string, indicator: string) => {
      const found = names.match(unit, indicator);
      return found.kind === 'open' ? found.proposals : [];
    };
    expect(proposals('县教体局', '党建工作考核')).toEqual([
      {
        id: '["unit","县教体局","u-县教育体育局"]',
        kind: 'unit',
        text: '县教体局',
        name: '县教育体育局',
        owner: '部门',
      },
      {
        id: '["indicator","党建工作考核","t-部门","党建工作"]',
        kind: 'indicator',
        text: '党建工作考核',
        name: '党建工作',
        owner: '部门',
      },
    ]);
    expect(proposals('县审计局', '党建 工作考核')[0]?.id).toBe(proposals('县教体局', '党建工作考核')[1]?.id);
  });

  it('is unknown where nothing is like the name, and of a unit it is the indicator that is', () => {
    expect([match('财政所', '党建工作'), match('', '党建工作'), match('、', '党建工作')]).toEqual([
      'unknown unit',
      'unknown unit',
      'unknown unit',
    ]);
    expect([match('东镇', '信访'), match('东镇', ''), match('县教体局', '信访')]).toEqual([
      'unknown indicator',
      'unknown indicator',
      'unknown indicator',
    ]);
  });

  it('is never another unit’s own indicator, nor one that is like it', () => {
    expect(match('县教育体育局', '审计项目11')).toBe('unknown indicator');
    expect(match('西镇', '产业发展')).toBe('unknown indicator');
  });

  it('is ambiguous where two indicators are equally alike', () => {
    const twins = sampleType(
      '部门',
      [audit],
      sampleIndicator(null, '工作甲完成', 10),
      sampleIndicator(null, '工作乙完成', 10),
    );
    expect(told(new ScoreNames([twins]).match('县审计局', '工作完成'))).toBe('ambiguous indicator');
  });

  it('is asked for the more alike of two, up from half of the pairs of characters', () => {
    const likely = sampleType(
      '部门',
      [audit],
      sampleIndicator(null, '党建工作', 10),
      sampleIndicator(null, '党建工作考核', 10),
    );
    const of = new ScoreNames([likely]);
    expect(told(of.match('县审计局', '党建工作考'))).toBe(
      '县审计局 i--党建工作考核 党建工作考=党建工作考核?',
    );
    expect(
      told(
        new ScoreNames([sampleType('部门', [audit], sampleIndicator(null, '甲乙丙', 10))]).match(
          '审计',
          '甲乙丁',
        ),
      ),
    ).toBe('县审计局 i--甲乙丙 甲乙丁=甲乙丙?');
    expect(
      told(
        new ScoreNames([sampleType('部门', [audit], sampleIndicator(null, '甲乙丙戊', 10))]).match(
          '审计',
          '甲乙丁',
        ),
      ),
    ).toBe('unknown indicator');
  });
});

describe('units of one name', () => {
  const same = (type: string): Unit => ({ ...sampleUnit('办公室'), id: `u-${type}` });
  const county = (...caps: readonly (readonly [string, string])[]) =>
    new ScoreNames(
      caps.map(([type, indicator]) => sampleType(type, [same(type)], sampleIndicator(null, indicator, 10))),
    );

  it('are told apart by the only one that has the indicator', () => {
    const found = county(['甲', '党建工作'], ['乙', '信访处理']).match('办公室', '信访处理');
    expect(found).toMatchObject({ kind: 'found', unit: { id: 'u-乙' } });
  });

  it('are told apart by an exact name before one that is alike', () => {
    const found = county(['甲', '党建工作考核'], ['乙', '党建工作']).match('办公室', '党建工作');
    expect(found).toMatchObject({ kind: 'found', unit: { id: 'u-乙' } });
  });

  it('are not told apart where both have it, or one like it', () => {
    const both = county(['甲', '党建工作'], ['乙', '党建工作']);
    expect([told(both.match('办公室', '党建工作')), told(both.match('办公室', '党建工作考'))]).toEqual([
      'ambiguous unit',
      'ambiguous unit',
    ]);
    expect(told(both.match('办公室', '信访'))).toBe('unknown indicator');
  });
});

describe('what a cell of a table names', () => {
  it('is a unit by name, alias or id, or by what is like a unit’s name', () => {
    const units = ['县审计局', '审计', 'u-东镇', '县教体局', '财政所', '', '、'];
    expect(units.map((text) => names.isUnit(text))).toEqual([true, true, true, false, false, false, false]);
    expect(units.map((text) => names.isLikeUnit(text))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is an indicator by its name or id, or by what is like its name', () => {
    const indicators = ['党建工作', 'i-second', '完成造林面积5万亩', '信访', '', ' '];
    expect(indicators.map((text) => names.isIndicator(text))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(indicators.map((text) => names.isLikeIndicator(text))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is no unit where it is longer than any unit’s name', () => {
    const long = sampleUnit('县'.repeat(38));
    const of = new ScoreNames([sampleType('部门', [long])]);
    expect(of.isLikeUnit('县'.repeat(40))).toBe(true);
    expect(of.isLikeUnit('县'.repeat(41))).toBe(false);
  });
});
