import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../../src/strings/texts';

const load = createRequire(__filename);
const STRINGS = join(__dirname, '../../src/strings');

/** Every table of texts, by the name of its file: none can be forgotten here. One file only puts others together. */
/** What joins texts of several files. */
const JOINS: ReadonlySet<string> = new Set(['shownTexts.ts', 'toldTexts.ts']);

const FILES = readdirSync(join(STRINGS, 'zh-CN')).filter((file) => !JOINS.has(file));

/** The texts of a file, by table and key; a table's values may be texts alone. */
function textsOf(language: Language, file: string): ReadonlyMap<string, string> {
  const tables = load(join(STRINGS, language, file)) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  return new Map(
    Object.entries(tables).flatMap(([table, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${table} ${key}`, text] as const),
    ),
  );
}

const CHINESE = /[\u3400-\u9fff]/;

/** Texts in the other language by intent: buttons that lead there, and the word that is to be typed. */
// The example of a text that can be read is a Chinese document in both languages.
const MEANT: ReadonlySet<string> = new Set([
  'paneTexts app.otherLanguage',
  'paneTexts definitions.formats.example',
  'helpTexts otherLanguage',
  'bookTexts scoreNotAssessed',
  'bookTexts actualInvalid.notNumber',
  'methodTexts alert.actual.message',
  'sheetTexts alert.actual.message',
  'sheetTexts alert.score.message',
  'settingTexts setting.notAssessed.help',
  'sheetTexts setting.notAssessed.help',
  'selfCheckTexts act.pick',
]);

const holes = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

it('there are the same files of texts in both languages', () => {
  const files = LANGUAGES.map((language) => readdirSync(join(STRINGS, language)));
  expect(files[1]).toEqual(files[0]);
});

describe.each(FILES)('%s', (file) => {
  const chinese = textsOf('zh-CN', file);
  const english = textsOf('en-US', file);

  it('has the same texts in both languages, none of them empty, which ask for the same parameters', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    for (const [key, text] of chinese) {
      expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(text)]);
    }
    for (const text of [...chinese.values(), ...english.values()]) expect(text.trim()).not.toBe('');
  });

  it('is written in its language', () => {
    const words = (text: string): string => text.replace(/\{\w+\}/g, '');
    expect([...english].filter(([key, text]) => CHINESE.test(text) && !MEANT.has(key))).toEqual([]);
    // A Chinese text need not hold a Chinese letter, but then it holds no English word either.
    const latin = [...chinese].filter(([, text]) => /[a-z]{3}/i.test(words(text)) && !CHINESE.test(text));
    expect(latin.filter(([key]) => !MEANT.has(key))).toEqual([]);
  });
});
