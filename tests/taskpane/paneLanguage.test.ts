/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetLanguage, paneLanguage, rememberLanguage } from '../../src/taskpane/office/paneLanguage';

/** Has Office's menus be in a language; null for a host that tells none. */
function setOffice(displayLanguage: string | null): void {
  const context = displayLanguage === null ? {} : { displayLanguage };
  Object.assign(globalThis, { Office: { context } });
}

beforeEach(() => {
  setOffice('zh-CN');
});
afterEach(() => {
  localStorage.clear();
});

describe('the pane’s language', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en-US'],
    ['de-DE', 'en-US'],
  ])('where Office is in %s is %s', (office, expected) => {
    setOffice(office);
    expect(paneLanguage()).toBe(expected);
  });

  it('is the browser’s where Office tells none', () => {
    setOffice(null);
    expect(navigator.language).toBe('en-US');
    expect(paneLanguage()).toBe('en-US');
  });

  it('stays the one that was chosen, whatever Office’s becomes', () => {
    rememberLanguage('en-US');
    expect(paneLanguage()).toBe('en-US');
    setOffice('de-DE');
    expect(paneLanguage()).toBe('en-US');
  });

  it('follows Office again once Office’s own was chosen', () => {
    rememberLanguage('en-US');
    rememberLanguage('zh-CN');
    expect(paneLanguage()).toBe('zh-CN');
    setOffice('en-US');
    expect(paneLanguage()).toBe('en-US');
  });

  it('follows Office again once the choice is forgotten', () => {
    rememberLanguage('en-US');
    forgetLanguage();
    expect(paneLanguage()).toBe('zh-CN');
  });

  it('is Office’s where the browser stores nothing', () => {
    const genuine = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {};
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    rememberLanguage('en-US');
    forgetLanguage();
    expect(paneLanguage()).toBe('zh-CN');
    Object.defineProperty(globalThis, 'localStorage', genuine);
  });
});
