/** One edge of a cell. `style` uses Office.js names (`Excel.BorderLineStyle`, `Excel.BorderWeight`). */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const BORDER_EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type BorderEdge = (typeof BORDER_EDGES)[number];

/** The format of one cell. Immutable: a change makes a new one. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly color: string;
    readonly underline: string;
  };
  /** Null: no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  /** `Excel.HorizontalAlignment`, `Excel.VerticalAlignment`. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Text is made smaller until it fits; missing = false. */
  readonly shrink?: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** The format of a cell nobody has formatted. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  font: { name: '等线', size: 11, bold: false, italic: false, color: '#000000', underline: 'None' },
  fill: null,
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
};
