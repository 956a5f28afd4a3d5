import { expect, it } from '@jest/globals';
import { BOOK_ERRORS } from '../../src/app/bookError';
import { FINDING_SEVERITY, type FindingCode } from '../../src/domain/findings/codes';
import { makeFinding } from '../../src/domain/findings/makeFinding';
import { workbookMessage } from '../../src/strings/errorText';
import { findingMessage } from '../../src/strings/findingText';
import { findingKind } from '../../src/strings/findingWords';
import { keyOfSheetText, LANGUAGES, languageFor } from '../../src/strings/texts';
import { WORKBOOK_ERRORS } from '../../src/workbook/excel/workbookError';

const CODES = Object.keys(FINDING_SEVERITY) as FindingCode[];

it.each(CODES)('%s has a name in both languages', (code) => {
  for (const language of LANGUAGES) expect(findingKind(code, language)).not.toBe('');
});

it('what people typed is told as they typed it, even where it looks like the name of one of our texts', () => {
  for (const entered of ['@setting.noGrades', '{cap}', '{unit}', 'row.total']) {
    const finding = makeFinding('scoreNotNumber', {
      params: { unit: '@row.total', indicator: '@part.own', entered, cap: '10' },
    });
    expect(findingMessage(finding, 'zh-CN')).toBe(
      `“@row.total”的“@part.own”填了“${entered}”，不是数字，没有计入。请改成 0 到 10 之间的数字。`,
    );
  }
});

it('words of ours are told in the language that is asked for', () => {
  const differs = makeFinding('figureDiffers', {
    params: { unit: '东镇', figure: 'total', excel: '1', own: null },
  });
  expect(findingMessage(differs, 'zh-CN')).toMatch(/“东镇”的合计：表中公式算得 1，程序核算为 —，/);
  expect(findingMessage(differs, 'en-US')).toMatch(
    /^Total of “东镇”: the book’s formula gives 1, the add-in —\./,
  );
  const refused = makeFinding('settingInvalid', {
    params: { setting: '第一等次', entered: '优', used: 'noGrades' },
  });
  expect(findingMessage(refused, 'zh-CN')).toContain('暂按“不评等次”计算');
  expect(findingMessage(refused, 'en-US')).toContain('“no grades” is used');
  const lacks = makeFinding('ledgerUnfinished', { params: { missing: 'times' } });
  expect(findingMessage(lacks, 'zh-CN')).toContain('还没有填“次数”');
});

it('a list is joined as the language joins it, and what is left out is marked', () => {
  const units = [
    { unit: '甲镇', maximum: '90' },
    { unit: '乙镇', maximum: '80' },
  ];
  const told = (count: number) =>
    makeFinding('maximaDiffer', { params: { unitType: '各镇', usual: '100', count, units } });
  expect(findingMessage(told(2), 'zh-CN')).toContain('（甲镇 90、乙镇 80）');
  expect(findingMessage(told(3), 'zh-CN')).toContain('（甲镇 90、乙镇 80……）');
  expect(findingMessage(told(3), 'en-US')).toContain('(甲镇 90, 乙镇 80, …)');
});

it.each([...WORKBOOK_ERRORS, ...BOOK_ERRORS])('the error %s has a text in both languages', (code) => {
  for (const language of LANGUAGES) expect(workbookMessage(code, '表一', language)).not.toMatch(/[{}]/);
});

it('texts on sheets are known in either language, in full width and with blanks', () => {
  expect(keyOfSheetText(' 是 ', ['setting.yes', 'setting.no'])).toBe('setting.yes');
  expect(keyOfSheetText('ＹＥＳ', ['setting.yes', 'setting.no'])).toBe('setting.yes');
  expect(keyOfSheetText('也许', ['setting.yes', 'setting.no'])).toBeNull();
  expect(['zh-CN', 'zh-TW', 'en-GB', 'fr-FR'].map(languageFor)).toEqual(['zh-CN', 'zh-CN', 'en-US', 'en-US']);
});
