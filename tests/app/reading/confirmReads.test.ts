import { expect, test } from '@jest/globals';
import { beginReading } from '../../../src/app/reading/documentReading';
import { openQuestions } from '../../../src/app/reading/openQuestions';
import { confirmReads } from '../../../src/app/reading/confirmReads';
import { sketchedDocument } from '../../support/sketchedDocument';

test.each([
  [
    'marks of types that nothing names are not taken for anything',
    '分值 | 乡镇 | 县直部门',
    '50 | √ | √',
    false,
  ],
  ['hollow marks of units are taken for what stands there', '分值 | 东镇 | 西镇', '50 | ● | ○', true],
])('%s', async (_, header, cells, reads) => {
  const sketch = `清河县2031年度乡镇目标考核指标\n1.南镇\n类别 | 考核指标 | ${header}\n经济 | 工业 | ${cells}\n^ | 粮食 | ${cells}`;
  const reading = await beginReading({ fileName: '指标.docx', document: sketchedDocument(sketch) });
  expect(confirmReads(reading, 1)).toBe(reads);
});

test('a column of figures that the header calls indicators is taken for them', async () => {
  const sketch =
    '清河县2031年度乡镇目标考核指标\n1.东镇\n类别 | 考核指标 | 分值\n经济 | 2030 | 60\n党建 | 2031 | 40\n2.西镇\n类别 | 考核指标 | 分值\n经济 | 收入 | 100';
  const reading = await beginReading({ fileName: '指标.docx', document: sketchedDocument(sketch) });
  expect(openQuestions(reading)).toEqual([{ table: 1, doubt: { code: 'header' } }]);
  expect(confirmReads(reading, 1)).toBe(true);
});
