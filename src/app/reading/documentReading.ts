import type { NeutralDocument } from '../../importer/document/neutralDocument';
import { definitionsIn, type ImportedDocument } from '../../importer/importDocument';
import type { Inventory } from '../../importer/inventory/inventory';
import { takeInventory } from '../../importer/inventory/takeInventory';
import { NO_READING, type Reading } from '../../importer/reading/reading';
import { pastedTable } from '../../importer/text/pastedTable';

/** A document whose reading a person may look at and change, and what it comes to as it is read now. */
export interface DocumentReading {
  readonly fileName: string;
  readonly document: NeutralDocument;
  /** The indicators as a person pasted them, where there is no document; null where there is one. */
  readonly pasted: string | null;
  /** What an earlier reading says of tables with the same headers; what is said begins with it. */
  readonly proposed: Reading;
  /** What is said now. */
  readonly said: Reading;
  /** What was said before each step, the oldest first. */
  readonly earlier: readonly Reading[];
  readonly understood: Understood;
  /** Whether what is said is still being worked out: `understood` is of an earlier step. */
  readonly isBehind: boolean;
  /** Whether a person is at it; else it is kept for whoever wants to look at it later. */
  readonly isShown: boolean;
}

/** What a document comes to by one reading. */
export interface Understood {
  readonly inventory: Inventory;
  readonly imported: ImportedDocument;
}

/** Steps that can be taken back. */
const MOST_STEPS = 200;

/**
 * Reads a document as far as it says itself what it means, and as an earlier reading says.
 *
 * @param takeTurn called between two parts of the work
 */
export async function beginReading(
  { fileName, document }: Pick<DocumentReading, 'fileName' | 'document'>,
  proposed: Reading = NO_READING,
  takeTurn?: () => Promise<void>,
): Promise<DocumentReading> {
  const understood = await understand(document, proposed, takeTurn);
  const nothing = { earlier: [], isBehind: false, isShown: false };
  return { fileName, document, pasted: null, proposed, said: proposed, understood, ...nothing };
}

/** The reading of no document at all: a person says who is assessed. */
export async function beginEmpty(fileName: string): Promise<DocumentReading> {
  return { ...(await beginReading({ fileName, document: pastedTable('') })), pasted: '', isShown: true };
}

/** The reading with other indicators pasted; what was said of the table before is void. */
export function withPasted(reading: DocumentReading, pasted: string): DocumentReading {
  const { unitTypes } = reading.said;
  const said = unitTypes === undefined ? NO_READING : { unitTypes };
  return { ...reading, document: pastedTable(pasted), pasted, said, earlier: [], isBehind: true };
}

/** What a document comes to by a reading. */
export async function understand(
  document: NeutralDocument,
  said: Reading,
  takeTurn?: () => Promise<void>,
): Promise<Understood> {
  const inventory = takeInventory(document, said);
  await takeTurn?.();
  return { inventory, imported: definitionsIn(inventory) };
}

/** The reading with something else said, which can be taken back. */
export function withSaid(reading: DocumentReading, said: Reading): DocumentReading {
  if (JSON.stringify(said) === JSON.stringify(reading.said)) return reading;
  const earlier = [...reading.earlier, reading.said].slice(-MOST_STEPS);
  return { ...reading, said, earlier, isBehind: true };
}

/** The reading as it was before the last step. */
export function stepBack(reading: DocumentReading): DocumentReading {
  const said = reading.earlier.at(-1);
  if (said === undefined) return reading;
  return { ...reading, said, earlier: reading.earlier.slice(0, -1), isBehind: true };
}

/** The reading with nothing said, neither now nor by an earlier year; this can be taken back as well. */
export function backToGuess(reading: DocumentReading): DocumentReading {
  return withSaid(reading, NO_READING);
}
