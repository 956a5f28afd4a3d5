/** Which row of a definition table defines what. Indexes count the rows of data from 0. */
export interface DefinitionRows {
  readonly units: readonly {
    readonly index: number;
    readonly typeId: string;
    /** Null in a row that names a unit type and no unit. */
    readonly unitId: string | null;
  }[];
  readonly indicators: readonly {
    readonly index: number;
    readonly id: string;
    readonly typeId: string;
    /** Null for a common indicator. */
    readonly unitId: string | null;
  }[];
  readonly negative: readonly { readonly index: number; readonly id: string }[];
}
