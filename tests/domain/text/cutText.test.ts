import { expect, it } from '@jest/globals';
import { negativeLabels } from '../../../src/domain/deductions/negativeLabels';
import { cutText } from '../../../src/domain/text/cutText';
import { sampleItem } from '../../support/smallCounty';

it.each([
  ['东镇党建', 4, '东镇党建'],
  ['东镇党建', 2, '东镇'],
  ['东𠮷镇', 2, '东'],
  ['东𠮷镇', 3, '东𠮷'],
  ['𠮷', 1, ''],
  ['', 3, ''],
])('%s cut at %d is %s', (text, longest, beginning) => {
  expect(cutText(text, longest)).toBe(beginning);
});

it('labels of negative items end in whole characters', () => {
  const item = sampleItem(`${'长'.repeat(75)}𠮷${'长'.repeat(20)}`, -1);
  expect([...negativeLabels([item]).values()]).toEqual([`负面：${'长'.repeat(75)}…`]);
});
