import type { Definitions } from '../domain/definitions/definitions';
import { deriveCaps } from '../domain/definitions/deriveCaps';
import type { DocumentPlace, Finding } from '../domain/findings/finding';
import { boundDocument } from './document/boundDocument';
import type { NeutralDocument } from './document/neutralDocument';
import { DocumentUnreadable } from './documentUnreadable';
import { readDocx } from './docx/readDocx';
import { fileFormat } from './fileFormat';
import { headingSums } from './interpret/headingSums';
import { interpret } from './interpret/interpret';
import type { Inventory, TableEntry } from './inventory/inventory';
import { takeInventory } from './inventory/takeInventory';
import { NO_READING, type Reading } from './reading/reading';
import { readText } from './text/readText';
import { readXlsx } from './xlsx/readXlsx';

/** A file as the user picked it. */
export interface DocumentSource {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** How the document is to be understood, as far as a person said. */
  readonly reading?: Reading;
}

/** What a document says, and what a person should look at. */
export interface ImportedDocument {
  /** Caps that follow from others are filled in (see `deriveCaps`). */
  readonly definitions: Definitions;
  /** Findings of reading alone; what the definitions themselves give is `reviewDefinitions`' business. */
  readonly findings: readonly Finding[];
  /** Where each unit, indicator and negative item stands, by its id. */
  readonly places: ReadonlyMap<string, DocumentPlace>;
  /** What the document has, for those who must say why nothing could be made of it. */
  readonly extent: DocumentExtent;
}

/** How much of a document was recognised. */
export interface DocumentExtent {
  readonly tables: number;
  /** Tables of indicators, whether or not it is certain whose they are. */
  readonly indicatorTables: number;
  /** The rows of those of which no unit is known. */
  readonly withoutUnits: number;
}

/**
 * Reads an assessment document, .docx, .xlsx or .txt: which of them the bytes tell, not the name.
 *
 * @throws DocumentUnreadable when the file is neither, damaged, encrypted or too large.
 */
export function importDocument(source: DocumentSource): ImportedDocument {
  return understandDocument(readDocument(source), source.reading);
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
  return definitionsIn(takeInventory(document, reading));
}

/** What a document says whose lines and tables are known for what they are. */
export function definitionsIn(inventory: Inventory): ImportedDocument {
  const { definitions, findings, places, unreadable } = interpret(inventory);
  const derived = deriveCaps(definitions, unreadable);
  const placed = (place: DocumentPlace): DocumentPlace => withoutTurnedRow(place, inventory.turned);
  return {
    definitions: derived,
    findings: [...findings, ...headingSums(inventory, derived, places)].map((finding) =>
      finding.document === null ? finding : { ...finding, document: placed(finding.document) },
    ),
    places: new Map([...places].map(([id, place]) => [id, placed(place)])),
    extent: extentOf(inventory),
  };
}

/** A row of a table that was turned is none of the document's. */
function withoutTurnedRow(place: DocumentPlace, turned: Inventory['turned']): DocumentPlace {
  return place.table !== null && turned.has(place.table) ? { ...place, row: null } : place;
}

function extentOf({ entries }: Inventory): DocumentExtent {
  const tables = entries.flatMap((entry) => (entry.kind === 'table' ? [entry] : []));
  const numbers = (list: readonly TableEntry[]): number => new Set(list.map(({ number }) => number)).size;
  const ofIndicators = tables.filter(
    ({ use, doubts }) => (use === 'own' || use === 'common') && doubts.every(({ code }) => code !== 'header'),
  );
  const withoutUnits = ofIndicators.filter(({ doubts }) =>
    doubts.some(({ code }) => code === 'units' || code === 'responsible'),
  );
  return {
    tables: numbers(tables),
    indicatorTables: numbers(ofIndicators),
    withoutUnits: withoutUnits.reduce((sum, { rows }) => sum + rows.length, 0),
  };
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
    case 'docx':
      return readDocx(bytes);
    case 'text':
      return readText(bytes);
    case 'xlsx':
      return readXlsx(bytes);
    default:
      throw new DocumentUnreadable(format);
  }
}
