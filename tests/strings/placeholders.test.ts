import { expect, it } from '@jest/globals';
import { makeFinding } from '../../src/domain/findings/makeFinding';
import { findingMessage } from '../../src/strings/findingText';
import type { TextAsking } from '../../src/strings/placeholders';
import { paneText } from '../../src/strings/paneText';
import { sheetText } from '../../src/strings/texts';

it('a text that asks for less or more than it is told does not compile', () => {
  const right: TextAsking<'{name}: {count}', 'name' | 'count'> = '{name}: {count}';
  // @ts-expect-error the count is not told
  const less: TextAsking<'{name}', 'name' | 'count'> = '{name}';
  // @ts-expect-error nobody knows the sheet
  const more: TextAsking<'{name}: {sheet}', 'name'> = '{name}: {sheet}';
  expect([right, less, more]).toEqual(['{name}: {count}', '{name}', '{name}: {sheet}']);
});

it('a text is asked for with what it is filled in with, or it does not compile, and throws', () => {
  expect(sheetText('en-US', 'title.year', { year: 2020 })).toBe('2020');
  // @ts-expect-error the year is missing
  expect(() => sheetText('zh-CN', 'title.year')).toThrow(RangeError);
  // @ts-expect-error it asks for a year, not for a month
  expect(() => sheetText('zh-CN', 'title.year', { month: 5 })).toThrow(RangeError);
  // @ts-expect-error the pane has no such text
  expect(() => paneText('zh-CN', 'no.such.text')).toThrow(TypeError);
});

it('a finding is made with what its kind tells, or it does not compile, and throws when it is told', () => {
  const whole = makeFinding('rowsBelowTable', { params: { sheet: '指标库' } });
  expect(findingMessage(whole, 'en-US')).toContain('“指标库” has content below its table');
  // @ts-expect-error which sheet is missing
  const lacking = makeFinding('rowsBelowTable', { params: {} });
  expect(() => findingMessage(lacking, 'zh-CN')).toThrow(RangeError);
  const params = { variant: 'rowLeftOut', column: '@header.cap', entered: '7' } as const;
  // @ts-expect-error no column of the definition tables is called so
  const stray = makeFinding('definitionInvalid', { params });
  expect(() => findingMessage(stray, 'zh-CN')).toThrow(TypeError);
});
