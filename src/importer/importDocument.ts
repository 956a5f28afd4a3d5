import type { Definitions } from '../domain/definitions/definitions';
import { deriveCaps } from '../domain/definitions/deriveCaps';
import type { DocumentPlace, Finding } from '../domain/findings/finding';
import { boundDocument } from './document/boundDocument';
import type { NeutralDocument } from './document/neutralDocument';
import { DocumentUnreadable } from './documentUnreadable';
import { readDocx } from './docx/readDocx';
import { fileFormat } from './fileFormat';
import { interpret } from './interpret/interpret';
import { takeInventory } from './inventory/takeInventory';
import { NO_READING, type Reading } from './reading/reading';
import { readText } from './text/readText';

/** A file as the user picked it. */
export interface DocumentSource {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What a document says, and what a person should look at. */
export interface ImportedDocument {
  /** Caps that follow from others are filled in (see `deriveCaps`). */
  readonly definitions: Definitions;
  /** Findings of reading alone; what the definitions themselves give is `reviewDefinitions`' business. */
  readonly findings: readonly Finding[];
  /** Where each unit, indicator and negative item stands, by its id. */
  readonly places: ReadonlyMap<string, DocumentPlace>;
}

/**
 * Reads an assessment document, .docx or .txt: which of them the bytes tell, not the name.
 *
 * @throws DocumentUnreadable when the file is neither, damaged, encrypted or too large.
 */
export function importDocument(source: DocumentSource, reading: Reading = NO_READING): ImportedDocument {
  return understandDocument(readDocument(source), reading);
}

/**
 * The second half of {@link importDocument}: what a document that was read says.
 *
 * @param reading what a person said of it; every guess stands where they said nothing
 */
export function understandDocument(
  document: NeutralDocument,
  reading: Reading = NO_READING,
): ImportedDocument {
  const { definitions, findings, places, unreadable } = interpret(takeInventory(document, reading));
  return { definitions: deriveCaps(definitions, unreadable), findings, places };
}

/**
 * The first half of {@link importDocument}, for those who take a turn between the two.
 *
 * @throws DocumentUnreadable; every refusal names the file
 */
export function readDocument(source: DocumentSource): NeutralDocument {
  try {
    return boundDocument(readNeutral(source));
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    throw new DocumentUnreadable(
      error.code,
      { ...error.params, fileName: source.fileName },
      { cause: error },
    );
  }
}

function readNeutral({ bytes, fileName }: DocumentSource): NeutralDocument {
  if (bytes.length === 0) throw new DocumentUnreadable('empty');
  const format = fileFormat(bytes, fileName);
  switch (format) {
    case 'zip':
      return readDocx(bytes);
    case 'text':
      return readText(bytes);
    default:
      throw new DocumentUnreadable(format);
  }
}
