import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTyped } from '../../../src/host/typing/parseTyped';

const YEAR = 2021;

function typed(text: string, format = 'General') {
  return parseTyped(text, format, YEAR);
}

describe('numbers', () => {
  it.each([
    ['5', 5],
    ['-5', -5],
    ['+5', 5],
    ['- 5', -5],
    [' 8.5 ', 8.5],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    ['-0', 0],
    ['(5)', -5],
    ['0.1', 0.1],
    ['12345678901234567', 12_345_678_901_234_500],
    ['0.12345678901234567', 0.123456789012345],
  ])('%j is %d, and the format stays', (text, number) => {
    expect(typed(text)).toEqual({ content: { kind: 'number', number } });
  });

  it.each([
    ['1,234', 1234, '#,##0'],
    ['1,234,567.5', 1_234_567.5, '#,##0.00'],
    ['1e3', 1000, '0.00E+00'],
    ['1.5E-2', 0.015, '0.00E+00'],
    ['85%', 0.85, '0%'],
    ['7%', 0.07, '0%'],
    ['0.07 %', 0.0007, '0.00%'],
    ['-12.5%', -0.125, '0.00%'],
    ['0 1/2', 0.5, '# ?/?'],
    ['-1 3/16', -1.1875, '# ??/??'],
  ])('%j is %d in the format %s', (text, number, numberFormat) => {
    expect(typed(text)).toEqual({ content: { kind: 'number', number }, numberFormat });
  });

  it('keeps the format of a cell that has one', () => {
    expect(typed('85%', '0.0')).toEqual({ content: { kind: 'number', number: 0.85 } });
    expect(typed('1,234', '0.00')).toEqual({ content: { kind: 'number', number: 1234 } });
    expect(typed('2020-5-1', '0.0')).toEqual({ content: { kind: 'number', number: 43_952 } });
  });

  it('reads a number as percent where the cell shows percents', () => {
    expect(typed('85', '0%')).toEqual({ content: { kind: 'number', number: 0.85 } });
    expect(typed('0.85', '0%')).toEqual({ content: { kind: 'number', number: 0.85 } });
    expect(typed('85%', '0%')).toEqual({ content: { kind: 'number', number: 0.85 } });
  });

  it('reads back every number as JavaScript writes it, to 15 digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, places) => {
        const text = (digits / 10 ** places).toFixed(places);
        expect(typed(text).content).toEqual({ kind: 'number', number: Number(text) + 0 });
      }),
    );
  });
});

describe('dates and times', () => {
  it.each([
    ['2020-5-1', 43_952],
    ['2020/5/1', 43_952],
    ['2020/05/01', 43_952],
    ['2020年5月1日', 43_952],
    ['20-5-1', 43_952],
    ['99/12/31', 36_525],
    ['2020-5', 43_952],
    ['2020年5月', 43_952],
    ['5/1', 44_317],
    ['5-1', 44_317],
    ['1/2', 44_198],
    ['5月1日', 44_317],
    ['2020-2-29', 43_890],
    ['1900-1-1', 1],
    ['1900-2-28', 59],
    ['1900-2-29', 60],
    ['1900-3-1', 61],
    ['9999-12-31', 2_958_465],
  ])('%j is day %d', (text, number) => {
    expect(typed(text)).toEqual({ content: { kind: 'number', number }, numberFormat: 'yyyy/m/d' });
  });

  it.each([
    ['12:30', 12.5 / 24, 'h:mm'],
    ['8:05:30', (8 * 3600 + 330) / 86_400, 'h:mm:ss'],
    ['12:30 AM', 0.5 / 24, 'h:mm AM/PM'],
    ['1:30pm', 13.5 / 24, 'h:mm AM/PM'],
    ['30:00', 1.25, '[h]:mm:ss'],
    ['2020-5-1 12:00', 43_952.5, 'yyyy/m/d h:mm'],
  ])('%j is %d in the format %s', (text, number, numberFormat) => {
    expect(typed(text)).toEqual({ content: { kind: 'number', number }, numberFormat });
  });

  it('takes the present year where none is given', () => {
    expect(parseTyped('5/1', 'General')).toEqual(parseTyped('5/1', 'General', new Date().getFullYear()));
  });
});

describe('formulas', () => {
  it.each([
    ['=A1', '=A1'],
    [' =A1+1', '=A1+1'],
    ['+A1', '=+A1'],
    ['-A1', '=-A1'],
    ['-5-3', '=-5-3'],
    ['-甲', '=-甲'],
  ])('%j is the formula %s', (text, formula) => {
    expect(typed(text)).toEqual({ content: { kind: 'formula', formula } });
  });
});

describe('truths and errors', () => {
  it.each([
    ['TRUE', true],
    ['false', false],
    [' True ', true],
  ])('%j is %s', (text, boolean) => {
    expect(typed(text)).toEqual({ content: { kind: 'boolean', boolean } });
  });

  it.each([
    ['#N/A', '#N/A'],
    ['#div/0!', '#DIV/0!'],
  ])('%j is the error %s', (text, error) => {
    expect(typed(text)).toEqual({ content: { kind: 'error', error } });
  });
});

describe('texts', () => {
  it.each([
    ['abc'],
    ['5分'],
    ['８．５'],
    ['８5'],
    ['1,23'],
    ['12,34,567'],
    ['1.2.3'],
    ['1e999'],
    ['2020-13-1'],
    ['2021-2-29'],
    ['13/40'],
    ['1899-12-31'],
    ['2020-5/1'],
    ['12:60'],
    ['13:00 pm'],
    ['1 1/0'],
    ['='],
    ['+'],
    ['-'],
    ['%'],
    ['.'],
    [','],
    [' '],
    [' 甲 '],
    ['#甲'],
    ['¥5'],
    ['２０２０年'],
  ])('%j stays as it is', (text) => {
    expect(typed(text)).toEqual({ content: { kind: 'text', text } });
  });

  it.each([
    ["'5", '5'],
    ["'=A1", '=A1'],
    ["''a", "'a"],
    ["'", ''],
  ])('%j is the text %j', (text, kept) => {
    expect(typed(text)).toEqual({ content: { kind: 'text', text: kept } });
    expect(typed(text, '@')).toEqual({ content: { kind: 'text', text: kept } });
  });

  it.each([['5'], ['=A1'], ['2020-5-1'], ['TRUE'], ['#N/A'], [' 5 ']])('%j stays in a text cell', (text) => {
    expect(typed(text, '@')).toEqual({ content: { kind: 'text', text } });
  });
});

it('empties the cell, a text cell too', () => {
  expect(typed('')).toEqual({ content: { kind: 'empty' } });
  expect(typed('', '@')).toEqual({ content: { kind: 'empty' } });
});
