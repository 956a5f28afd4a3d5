/** @jest-environment jsdom */
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import helpPage from '../../src/taskpane/help/helpPage';
import { paneText } from '../../src/strings/paneText';
import { LANGUAGES } from '../../src/strings/texts';
import { helpTexts as english } from '../../src/strings/en-US/helpTexts';
import { helpTexts as chinese } from '../../src/strings/zh-CN/helpTexts';
import { BOOK_ERRORS } from '../../src/app/bookError';
import { WORKBOOK_ERRORS } from '../../src/workbook/excel/workbookError';
import { elements, valuesOf } from './manifestDocument';

/** The build's own plugins; they are not TypeScript. */
const helpPages = createRequire(__filename)('../../src/taskpane/help/helpPages.cjs') as (facts: {
  readonly office: string;
}) => readonly {
  readonly userOptions: { readonly filename: string };
}[];

const TEXTS = { 'zh-CN': chinese, 'en-US': english } as const;
const FILES = LANGUAGES.map((language) => `help.${language}.html`);

function pageOf(language: (typeof LANGUAGES)[number], contact = '', office = '1.1.110'): Document {
  return new DOMParser().parseFromString(helpPage({ language, contact, office }), 'text/html');
}

describe('the help page', () => {
  it('is what the manifest names for support and to learn more, in each language', () => {
    const [support] = elements('SupportUrl');
    const more = elements('Url').find((owner) => owner.getAttribute('id') === 'GetStarted.Url');
    for (const owner of [support, more]) {
      if (owner === undefined) throw new Error('the manifest names no such address');
      expect(valuesOf(owner)).toEqual(FILES.map((file) => `https://localhost:3000/${file}`));
    }
  });

  it('is made by the build under the very names', () => {
    expect(helpPages({ office: '1.1.110' }).map(({ userOptions }) => userOptions.filename)).toEqual(FILES);
  });

  it.each(LANGUAGES)('runs nothing and loads nothing (%s)', (language) => {
    const page = pageOf(language);
    expect(page.querySelectorAll('script, img, link, iframe, form')).toHaveLength(0);
    for (const element of page.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
    }
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none'/);
    expect(policy?.getAttribute('content')).not.toContain('script-src');
  });

  it.each(LANGUAGES)(
    'explains every button, step and kind of error, and links to the other (%s)',
    (language) => {
      const page = pageOf(language);
      const said = page.body.textContent;
      expect(page.documentElement.lang).toBe(language);
      expect(page.title).toBe(TEXTS[language].title);
      for (const command of ['load', 'generate', 'check', 'compute', 'open'] as const) {
        expect(said).toContain(paneText(language, `command.${command}`));
      }
      for (const step of ['definitions', 'sheets', 'scores', 'totals'] as const) {
        expect(said).toContain(paneText(language, `step.${step}`));
      }
      const terms = [...page.querySelectorAll('dt')].map(({ textContent }) => textContent);
      for (const code of [...WORKBOOK_ERRORS, ...BOOK_ERRORS])
        expect(terms).toContain(TEXTS[language][`error.${code}`]);
      // Every kind is followed by what it means and what to do.
      for (const { nextElementSibling } of page.querySelectorAll('dt')) {
        expect(nextElementSibling?.tagName).toBe('DD');
        expect((nextElementSibling?.textContent ?? '').length).toBeGreaterThan(10);
      }
      expect(said).not.toMatch(/[{}]|undefined/);
      const others = FILES.filter((file) => file !== `help.${language}.html`);
      const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      expect(links.filter((link) => !link.startsWith('#'))).toEqual(others);
      // Its contents name every part that there is.
      const parts = [...page.querySelectorAll('h2')].map(({ id }) => `#${id}`);
      expect(links.filter((link) => link.startsWith('#'))).toEqual(parts);
    },
  );

  it('names whom to ask where the build was told, and the administrator otherwise', () => {
    expect(pageOf('zh-CN').body.textContent).toContain(chinese['support.nobody']);
    const told = pageOf('en-US', 'Wang <7621001> & Li').body.textContent;
    expect(told).toContain('Wang <7621001> & Li');
    expect(told).not.toContain(english['support.nobody']);
  });

  it('says where office.js comes from, and the version of a copy', () => {
    expect(pageOf('en-US').body.textContent).toContain('version 1.1.110');
    const told = pageOf('zh-CN', '', 'https://appsforoffice.microsoft.com').body.textContent;
    expect(told).toContain('https://appsforoffice.microsoft.com');
  });

  it.each(Object.keys(chinese) as (keyof typeof chinese)[])('has the text %s in both languages', (key) => {
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(english[key]).not.toBe('');
    expect(holes(english[key])).toEqual(holes(chinese[key]));
  });
});
