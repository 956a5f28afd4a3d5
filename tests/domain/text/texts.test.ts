import { describe, expect, it } from '@jest/globals';
import { textHash } from '../../../src/domain/text/textHash';
import { caselessText, isBlank, tidyText } from '../../../src/domain/text/tidyText';
import { unseenCharacters, withoutUnseen } from '../../../src/domain/text/unseenCharacters';

describe('tidyText', () => {
  it('drops blanks at the ends, and takes a run of them within for one space', () => {
    expect(['  东镇 ', '\u3000东\u00a0 \n镇\n', '东镇', ' ', ''].map(tidyText)).toEqual([
      '东镇',
      '东 镇',
      '东镇',
      '',
      '',
    ]);
  });

  it('leaves what is no blank to a formula: tabs, zero-width blanks and marks of direction', () => {
    expect(['\t东镇', '东镇\u200b', '\u202d东镇'].map(tidyText)).toEqual([
      '\t东镇',
      '东镇\u200b',
      '\u202d东镇',
    ]);
  });

  it('tells a blank text from any other', () => {
    expect(['', ' \u3000\u00a0\n', '\t', '0', '\u200b'].map(isBlank)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('tells texts apart by width, not by case', () => {
    expect(caselessText('ABC办')).toBe(caselessText('abc办'));
    expect(caselessText('ＡBC')).not.toBe(caselessText('ABC'));
  });
});

describe('what nobody sees in a text', () => {
  it.each([
    ['8.5', []],
    ['8 .5\u3000', ['blank']],
    ['\u202d8.5\u202c', ['direction']],
    ['8\u200b5', ['zeroWidth']],
    ['\ufeff8\u00ad5\u2060', ['zeroWidth']],
    ['8\u00075', ['control']],
    ['\u2066 8\u0000\u200d\u200e', ['direction', 'blank', 'control', 'zeroWidth']],
  ])('of %j is told by kind, each once, in order: %j', (text, kinds) => {
    expect(unseenCharacters(text)).toEqual(kinds);
  });

  it('is left out where the text is quoted', () => {
    expect(withoutUnseen(' \u202e8.5\u202c\u200b 分\u0007 ')).toBe('8.5 分');
  });
});

it('a hash has eleven digits, and tells order, length and every character apart', () => {
  const texts = ['', '0', '00', '东镇', '镇东', '东镇 ', '𠮷', 'a'.repeat(1000), `${'a'.repeat(999)}b`];
  const hashes = texts.map(textHash);
  expect(new Set(hashes).size).toBe(texts.length);
  expect(hashes.every((hash) => /^[0-9a-z]{11}$/.test(hash))).toBe(true);
  expect(texts.map(textHash)).toEqual(hashes);
});
