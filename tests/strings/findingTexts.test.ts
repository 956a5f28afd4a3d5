import { expect, it } from '@jest/globals';
import { FINDING_SEVERITY, type FindingCode } from '../../src/domain/findings/codes';
import { makeFinding } from '../../src/domain/findings/makeFinding';
import { workbookMessage } from '../../src/strings/errorText';
import { findingKind, findingMessage, keptFindingMessage } from '../../src/strings/findingText';
import { keyOfSheetText, LANGUAGES, languageFor } from '../../src/strings/texts';
import { bookTexts as chineseBook } from '../../src/strings/zh-CN/bookTexts';
import { importTexts as chineseImports } from '../../src/strings/zh-CN/importTexts';
import { WORKBOOK_ERRORS } from '../../src/workbook/excel/workbookError';

type Texts = Readonly<Record<string, string>>;

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

const CODES = Object.keys(FINDING_SEVERITY) as FindingCode[];

/** Keys of a code's texts: one for each variant, or the code itself. */
function keysOf(code: FindingCode): readonly string[] {
  return Object.keys({ ...chineseBook, ...chineseImports }).filter(
    (key) => key === code || key.startsWith(`${code}.`),
  );
}

it.each(CODES)('%s has a kind and texts in both languages that are filled in whole', (code) => {
  const texts: Texts = { ...chineseBook, ...chineseImports };
  expect(keysOf(code)).not.toEqual([]);
  for (const key of keysOf(code)) {
    const [, variant] = key.split('.');
    const params = Object.fromEntries(placeholders(texts[key] ?? '').map((name) => [name, 7]));
    const finding = makeFinding(code, { params: variant === undefined ? params : { ...params, variant } });
    for (const language of LANGUAGES) {
      expect(findingMessage(finding, language)).not.toMatch(/[{}]/);
      expect(findingKind(finding, language)).not.toBe('');
    }
  }
});

it.each(WORKBOOK_ERRORS)('the error %s has a text in both languages', (code) => {
  for (const language of LANGUAGES) expect(workbookMessage(code, '表一', language)).not.toMatch(/[{}]/);
});

it('a finding that another version noted is told as far as it is known', () => {
  const kept = [
    makeFinding('scoreDate'),
    makeFinding('responsibleUnknown', { params: { variant: 'ofNextYear' } }),
  ];
  for (const finding of kept) {
    expect(keptFindingMessage(finding, 'zh-CN')).toMatch(/另一个版本/);
    expect(keptFindingMessage(finding, 'en-US')).toMatch(/another version/);
  }
});

it('a parameter that is missing is an error, and one that names a text is replaced by it', () => {
  expect(() => findingMessage(makeFinding('scoreDate'), 'zh-CN')).toThrow(RangeError);
  const finding = makeFinding('figureDiffers', {
    params: { unit: '东镇', figure: '@row.total', excel: '1', own: '2' },
  });
  expect(findingMessage(finding, 'zh-CN')).toContain('合计');
});

it('texts on sheets are known in either language, in full width and with blanks', () => {
  expect(keyOfSheetText(' 是 ', ['setting.yes', 'setting.no'])).toBe('setting.yes');
  expect(keyOfSheetText('ＹＥＳ', ['setting.yes', 'setting.no'])).toBe('setting.yes');
  expect(keyOfSheetText('也许', ['setting.yes', 'setting.no'])).toBeNull();
  expect(['zh-CN', 'zh-TW', 'en-GB', 'fr-FR'].map(languageFor)).toEqual(['zh-CN', 'zh-CN', 'en-US', 'en-US']);
});
