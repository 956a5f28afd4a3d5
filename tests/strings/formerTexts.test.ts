import { describe, expect, it } from '@jest/globals';
import { FORMER_TEXTS } from '../../src/strings/formerTexts';
import { keyOfSheetText, sheetTextForms, type SheetTextKey } from '../../src/strings/texts';

const former = Object.entries(FORMER_TEXTS).map(([key, texts]) => [key as SheetTextKey, texts] as const);

describe('what texts of the sheets said in earlier versions', () => {
  it.each(former)('is understood as %s and as nothing else', (key, texts) => {
    for (const text of texts) {
      const [form] = sheetTextForms(key as 'setting.weight.own', { type: '各镇' }).filter(
        (each) => each === text.replace('{type}', '各镇'),
      );
      expect(form).toBeDefined();
      const keys = former.map(([other]) => other).filter((other) => other !== key);
      expect(keyOfSheetText(text, [...keys, key])).toBe(key);
    }
  });
});
