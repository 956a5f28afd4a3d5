import type { FindingCode, Severity } from './codes';
import type { FindingParams } from './findingParams';

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
  readonly kind: 'unitType' | 'parts' | 'components' | 'unit' | 'indicator' | 'negativeItem';
  /** Of parts and components that of the unit type. */
  readonly id: string;
}

/** Where a finding is, and what it is about; null where nothing can be said of it. */
export interface Whereabouts {
  readonly document: DocumentPlace | null;
  readonly cell: CellPlace | null;
  readonly subject: Subject | null;
}

/** A kind of finding with what it tells. */
export interface ToldOf<Code extends FindingCode> {
  readonly code: Code;
  readonly params: FindingParams[Code];
}

/** What a finding tells, whichever its kind; the code says which parameters it has. */
export type Told<Code extends FindingCode = FindingCode> = { [Each in Code]: ToldOf<Each> }[Code];

/** A finding of one kind. */
export interface FindingOf<Code extends FindingCode> extends ToldOf<Code>, Whereabouts {
  readonly severity: Severity;
}

/**
 * Something a person should look at 问题: a content problem, as a value that travels with the result.
 * Its text is made from `code` and `params` by `src/strings`; no text lives here.
 */
export type Finding<Code extends FindingCode = FindingCode> = { [Each in Code]: FindingOf<Each> }[Code];
