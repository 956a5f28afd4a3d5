import { describe, expect, it } from '@jest/globals';
import { compareDefinitions } from '../../../src/domain/matching/compareDefinitions';
import type { Indicator } from '../../../src/domain/definitions/definitions';
import { sampleDefinitions, sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';

const town = sampleUnit('东镇');

/** Ids are given by the order of the document, as the importer does. */
const listed = (...targets: readonly string[]) =>
  sampleDefinitions(
    sampleType(
      '各镇',
      [town],
      ...targets.map((target, index): Indicator => ({
        ...sampleIndicator(town, '项目建设', 5, { target }),
        id: `i-${index}`,
      })),
    ),
  );

const pairs = (before: readonly string[], after: readonly string[], accepted: readonly string[] = []) => {
  const { changes, proposals } = compareDefinitions(listed(...before), listed(...after), new Set(accepted));
  return {
    became: changes.flatMap((change) => {
      if (change.kind === 'added') return [];
      const { target } = change.from.indicator;
      return [[change.kind, target, change.kind === 'removed' ? target : change.to.indicator.target]];
    }),
    asked: proposals.map(({ formerName, name, accepted }) => [formerName, name, accepted]),
  };
};

describe('of indicators of one name in a unit', () => {
  it('each is told by its target, in whatever order they come', () => {
    expect(pairs(['修路', '招商'], ['招商', '修路'])).toEqual({
      became: [
        ['kept', '招商', '招商'],
        ['kept', '修路', '修路'],
      ],
      asked: [],
    });
  });

  it('the one that stays keeps its score when the first is dropped', () => {
    expect(pairs(['修路', '招商'], ['招商'])).toEqual({
      became: [
        ['kept', '招商', '招商'],
        ['removed', '修路', '修路'],
      ],
      asked: [],
    });
  });

  it('a new one in front gets nobody’s score', () => {
    expect(pairs(['修路'], ['植树', '修路']).became).toEqual([['kept', '修路', '修路']]);
  });

  it('one whose target is another is asked about, and is nobody’s until it is answered', () => {
    const asked = [['项目建设（修路）', '项目建设（修桥）', false]];
    expect(pairs(['修路', '招商'], ['招商', '修桥'])).toEqual({
      became: [
        ['kept', '招商', '招商'],
        ['removed', '修路', '修路'],
      ],
      asked,
    });
    expect(pairs(['修路', '招商'], ['招商', '修桥'], ['i-1']).became).toEqual([
      ['kept', '招商', '招商'],
      ['kept', '修路', '修桥'],
    ]);
  });
});
