import { expect, it } from '@jest/globals';
import { formatText } from '../../../src/host/text/formatText';

it.each<[number, string, string]>([
  [0, 'General', '0'],
  [1234.5, 'General', '1234.5'],
  [1 / 3, 'General', '0.333333333'],
  [123456789012, 'General', '1.23457E+11'],
  [0.1 + 0.2, 'General', '0.3'],
  [1.005, '0.00', '1.01'],
  [101.7, '0.00', '101.70'],
  [-1.5, '0', '-2'],
  [-0.001, '0.00', '-0.00'],
  [5, '0.###', '5.'],
  [5.25, '0.###', '5.25'],
  [0.5, '.00', '.50'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [0.256, '0%', '26%'],
  [0.256, '0.0%', '25.6%'],
  [7, '000', '007'],
  [3, '0"分"', '3分'],
  [3, '@', '3'],
  [-3, '0.0;(0.0)', '(3.0)'],
  [0, '0;-0;', ''],
  [43832, 'yyyy-mm-dd', '2020-01-02'],
  [43832, 'yyyy/m/d', '2020/1/2'],
  [43832, 'yyyy"年"m"月"d"日"', '2020年1月2日'],
  [43832.5, 'yyyy/m/d h:mm', '2020/1/2 12:00'],
  [1, 'yyyy/m/d', '1900/1/1'],
])('%d in %s is %s', (number, format, expected) => {
  expect(formatText({ kind: 'number', number }, format)).toBe(expected);
});

it('texts, booleans, errors and empty cells show as they are', () => {
  expect(formatText({ kind: 'text', text: '优' }, '0.00')).toBe('优');
  expect(formatText({ kind: 'boolean', boolean: true }, '0.00')).toBe('TRUE');
  expect(formatText({ kind: 'error', error: '#N/A' }, '0.00')).toBe('#N/A');
  expect(formatText({ kind: 'empty' }, '0.00')).toBe('');
});

it.each(['# ?/?', '[Red]0', '0.00E+00', '_-* #,##0', '"x'])('%s is refused rather than guessed', (format) => {
  expect(() => formatText({ kind: 'number', number: 1 }, format)).toThrow();
});
