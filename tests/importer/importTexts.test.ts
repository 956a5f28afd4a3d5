import { expect, test } from '@jest/globals';
import { importTexts as english } from '../../src/strings/en-US/importTexts';
import { importTexts as chinese } from '../../src/strings/zh-CN/importTexts';

/** The placeholders of a template, in alphabetical order. */
function placeholders(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

test('English and Chinese texts of the importer ask for the same parameters', () => {
  const of = (texts: object): object =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, placeholders(String(text))]));
  expect(of(english)).toEqual(of(chinese));
});

test.each(['tooLarge', 'damaged', 'notDocx', 'oldDoc', 'encrypted', 'undecodable', 'empty'])(
  'the text of document.%s asks for nothing but what the error gives',
  (code) => {
    const text = Object.entries(chinese).find(([key]) => key === `document.${code}`)?.[1];
    expect(placeholders(text ?? '{missing}')).toEqual(
      code === 'tooLarge' ? ['fileName', 'megabytes'] : ['fileName'],
    );
  },
);
