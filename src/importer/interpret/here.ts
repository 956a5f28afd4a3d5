import type { TypeDraft, UnitDraft } from './definitionsDraft';
import type { NumberForm } from './numberedHeading';

/** Where in the document the reader is: what the lines above announced. */
export interface Here {
  kind: 'none' | 'negative' | 'county' | 'type';
  type: TypeDraft | null;
  unit: UnitDraft | null;
  group: string | null;
  /**
   * What the last heading says of a table that it names no unit for (`基本指标`, `加分指标`): the number of those that
   * part a unit's own, or that no one knows whose they are.
   */
  matter: { readonly form: NumberForm | null; readonly known: boolean } | null;
  /** The nearest heading above. */
  heading: string | null;
  /** How the heading that opened the section is numbered: the next one of this kind opens another. */
  opener: NumberForm | null;
}
