import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { ImportedDocument } from '../../src/importer/importDocument';
import { testLevel } from './level';
import { isTold, meantBy, readMeant, saidIn, type MeantDocument } from './readMeant';

/** Most that may be told instead of read. */
const MOST_TOLD = 0.1;

interface HowToRead<Made> {
  readonly hasCategories: (made: Made) => boolean;
  /** {@link readMeant} unless given. */
  readonly read?: (made: Made) => ImportedDocument;
  /** {@link isTold} unless given. */
  readonly isTold?: (imported: ImportedDocument) => boolean;
}

/** Reads made-up documents: each as it was meant, or what was not is told, and that of a tenth at most. */
export function expectReadOrTold<Made extends MeantDocument>(
  documents: fc.Arbitrary<Made>,
  how: HowToRead<Made>,
): void {
  let made = 0;
  let told = 0;
  fc.assert(
    fc.property(documents, (document) => {
      const imported = (how.read ?? readMeant)(document);
      const said = saidIn(imported, how.hasCategories(document));
      made += 1;
      if (JSON.stringify(said) === JSON.stringify(meantBy(document))) return;
      told += 1;
      if (!(how.isTold ?? isTold)(imported)) expect(said).toEqual(meantBy(document));
    }),
    { numRuns: testLevel.shapes },
  );
  expect(told / made).toBeLessThan(MOST_TOLD);
}
