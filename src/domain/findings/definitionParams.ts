import type { Variant } from './variant';

/** A column of the definition tables in which something can be wrong. */
export type DefinitionColumn =
  | 'unitType'
  | 'part'
  | 'unit'
  | 'indicator'
  | 'categoryCap'
  | 'cap'
  | 'maxFactor'
  | 'method'
  | 'points'
  | 'list'
  | 'limit'
  | 'categoryLimit'
  | 'veto';

/** What is told of a cell of the definition tables that cannot be used; see `FindingParams`. */
export interface DefinitionParams {
  readonly definitionInvalid: Variant<
    | 'rowLeftOut'
    | 'commonOfUnit'
    | 'pointsMissing'
    | 'noLimit'
    | 'noVeto'
    | 'noFactor'
    | 'noMethod'
    | 'noTarget',
    { readonly column: DefinitionColumn; readonly entered: string }
  >;
}
