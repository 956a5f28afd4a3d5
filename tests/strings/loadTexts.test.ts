import { expect, it, jest } from '@jest/globals';
import { LANGUAGES } from '../../src/strings/texts';

it.each(LANGUAGES)(
  'fetches what the pane says first, and what is told of books with all the rest, in %s',
  async (language) => {
    // Tests begin with the texts of both languages; a page begins with none.
    await jest.isolateModulesAsync(async () => {
      const { anyTexts, hasTexts, textsIn } = await import('../../src/strings/languageTexts');
      const { loadPaneTexts, loadTexts } = await import('../../src/strings/loadTexts');
      expect(() => textsIn(language, 'pane')).toThrow(RangeError);
      await loadPaneTexts(language);
      expect(textsIn(language, 'pane')['command.compute']).not.toBe('');
      expect(textsIn(language, 'errors').sheetProtected).not.toBe('');
      expect(hasTexts(language, 'findings')).toBe(false);
      expect(() => anyTexts('findings')).toThrow(RangeError);
      await loadTexts(language);
      expect(anyTexts('findings')).toBe(textsIn(language, 'findings'));
      expect(textsIn(language, 'findingKinds').scoreAboveCap).not.toBe('');
      expect(LANGUAGES.filter((other) => hasTexts(other, 'pane'))).toEqual([language]);
    });
  },
);
