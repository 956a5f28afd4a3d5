import { reviewDefinitions } from '../../src/domain/review/reviewDefinitions';
import type { NeutralDocument } from '../../src/importer/document/neutralDocument';
import { importDocument, understandDocument, type ImportedDocument } from '../../src/importer/importDocument';
import { dumpOf } from './countyDocument';

/** An indicator as a made-up document means it. */
export interface MeantIndicator {
  /** Null for what all units have. */
  readonly unit: string | null;
  /** Null where the document has no categories. */
  readonly category: string | null;
  readonly name: string;
  readonly points: number;
}

/** A document, and what it means. */
export interface MeantDocument {
  readonly units: readonly string[];
  readonly indicators: readonly MeantIndicator[];
  readonly document: NeutralDocument;
  /** Whether it is to be written as a text dump, which cannot tell merged cells. */
  readonly isText: boolean;
}

/** A made-up document, read as the file that it is to be. */
export function readMeant({ document, isText }: MeantDocument): ImportedDocument {
  if (!isText) return understandDocument(document);
  return importDocument({ bytes: new TextEncoder().encode(dumpOf(document)), fileName: '指标.txt' });
}

/** Units and indicators that were read, in lines, in no order. */
export function saidIn({ definitions }: ImportedDocument, hasCategories: boolean): readonly string[] {
  return definitions.unitTypes
    .flatMap(({ units, indicators }) => [
      ...units.map(({ name }) => name),
      ...indicators.map(({ unit, category, name, cap }) => {
        const owner = units.find(({ id }) => id === unit)?.name ?? '共性';
        return [owner, hasCategories ? category : '', name, (cap ?? NaN) / 1000].join(' | ');
      }),
    ])
    .sort();
}

/** The same lines of what a document means. */
export function meantBy({ units, indicators }: MeantDocument): readonly string[] {
  return [
    ...units,
    ...indicators.map(({ unit, category, name, points }) =>
      [unit ?? '共性', category ?? '', name, points].join(' | '),
    ),
  ].sort();
}

/** Whether anything is told of a document beside what is usual. */
export function isTold({ definitions, findings }: ImportedDocument): boolean {
  return [...findings, ...reviewDefinitions(definitions)].some(
    ({ code, severity }) => code !== 'responsibleUnknown' && severity !== 'info',
  );
}
