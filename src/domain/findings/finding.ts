import type { FindingCode, Severity } from './codes';

/** Where in the imported document something stands. Numbers count from 1. */
export interface DocumentPlace {
  /** The nearest heading above. */
  readonly heading: string | null;
  readonly table: number | null;
  readonly row: number | null;
  /** The text concerned, as it stands there. */
  readonly text: string;
}

/** Where in the workbook something stands: a sheet's name and an A1 address within it. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Which definition a finding is about, so that its row in the definition tables can be shown. */
export interface Subject {
  readonly kind: 'unitType' | 'unit' | 'indicator' | 'negativeItem';
  readonly id: string;
}

/**
 * Something a person should look at 问题: a content problem, as a value that travels with the result.
 * Its text is made from `code` and `params` by `src/strings`; no text lives here.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly document: DocumentPlace | null;
  readonly cell: CellPlace | null;
  readonly subject: Subject | null;
  readonly params: Readonly<Record<string, string | number>>;
}
