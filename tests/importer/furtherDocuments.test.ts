import { expect, test } from '@jest/globals';
import { expectReadOrTold } from '../support/expectRead';
import { furtherDocument } from '../support/furtherDocument';
import { isTold, readMeant } from '../support/readMeant';

test('a document of a further structure is read as it was meant, or what was not is told', () => {
  expectReadOrTold(furtherDocument, {
    hasCategories: ({ indicators }) => indicators.some(({ category }) => category !== null),
    read: (made) => {
      const imported = readMeant(made);
      if (made.how.limit !== null) expect(imported.definitions.limits).toEqual({ bonus: 5000 });
      return imported;
    },
    isTold: (imported) => {
      const listed = imported.findings.filter(({ code }) => code !== 'bonusesRead');
      return isTold({ ...imported, findings: listed });
    },
  });
});
