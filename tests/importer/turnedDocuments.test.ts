import { test } from '@jest/globals';
import { expectReadOrTold } from '../support/expectRead';
import { turnedDocument } from '../support/turnedDocument';

test('a document whose units have rows is read as it was meant, or what was not is told', () => {
  expectReadOrTold(turnedDocument, { hasCategories: ({ how }) => how.hasCategories });
});
