import { expect, it } from '@jest/globals';
import { matchResponsible, proposedAliases } from '../../../src/domain/matching/matchResponsible';
import { sampleDefinitions, sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';
import { sampleItem } from '../../support/smallCounty';

const [audit, education] = [sampleUnit('县审计局'), sampleUnit('县教育体育局')] as const;
const definitions = {
  ...sampleDefinitions(
    sampleType(
      '部门',
      [audit, education],
      sampleIndicator(null, '党建', 10, { responsible: ['县教体局', '县审计局'] }),
      sampleIndicator(audit, '审计', 10, { responsible: ['县教体局'] }),
    ),
  ),
  negativeList: [{ ...sampleItem('通报', -1), responsible: ['督查室', '县教体局'] }],
  bonusList: [{ ...sampleItem('表彰', 1), responsible: ['县教育和体育局', '督查室'] }],
};

it('every name that somebody is made responsible by is told once, with the first place and how many there are', () => {
  const told = matchResponsible(definitions).map(({ name, match, first, count }) => [
    name,
    match.kind,
    match.unit?.name ?? null,
    `${first.kind} ${first.id}`,
    count,
  ]);
  expect(told).toEqual([
    ['县教体局', 'likely', '县教育体育局', 'indicator i--党建', 3],
    ['县审计局', 'exact', '县审计局', 'indicator i--党建', 1],
    ['督查室', 'none', null, 'negativeItem n-通报', 2],
    ['县教育和体育局', 'likely', '县教育体育局', 'negativeItem n-表彰', 1],
  ]);
});

it('names that are probably a unit’s are proposed to it together', () => {
  expect([...proposedAliases(definitions)]).toEqual([[education.id, ['县教体局', '县教育和体育局']]]);
});
