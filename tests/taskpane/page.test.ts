/** @jest-environment jsdom */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../src/strings/languageTexts';
import { LANGUAGES } from '../../src/strings/texts';
import page from '../../src/taskpane/page';

const source = page({
  officeScripts: ['first.js', 'office.js'],
  contentSecurityPolicy: "default-src 'none'",
});
let parsed: Document;
beforeAll(() => {
  // A parser runs no scripts and loads none: what is here is there without them.
  parsed = new DOMParser().parseFromString(source, 'text/html');
});

describe('the pane’s page, where no script runs', () => {
  it('says in both languages that it is opening, and where the add-in works if it stays so', () => {
    const slow = parsed.querySelector('.slow');
    for (const language of LANGUAGES) {
      const texts = textsIn(language, 'pane');
      expect(parsed.querySelector(`.plain > p[lang="${language}"]`)?.textContent).toBe(texts['page.loading']);
      expect(slow?.querySelector(`p[lang="${language}"]`)?.textContent).toBe(texts['page.slow']);
    }
  });

  it('has no script of its own, and waits for none before it is drawn', () => {
    const scripts = [...parsed.scripts];
    expect(scripts.map((script) => script.getAttribute('src'))).toEqual(['first.js', 'office.js']);
    expect(scripts.every((script) => script.defer && script.textContent === '')).toBe(true);
  });

  it('keeps the second line from everybody, those who listen included, until its time comes', () => {
    const style = parsed.querySelector('style')?.textContent ?? '';
    expect(style).toMatch(/\.slow\{visibility:hidden;[^}]*animation:show 1s 6s forwards\}/);
    expect(style).toMatch(/@keyframes show\{to\{visibility:visible;/);
  });
});
