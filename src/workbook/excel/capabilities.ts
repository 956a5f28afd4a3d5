/** What plans use above ExcelApi 1.8, the minimum. How sheets are heard is decided where they are watched. */
export interface Capabilities {
  /** ExcelApi 1.9: print settings and sheet-wide filters. Without it people set these by hand. */
  readonly pageLayoutAndAutoFilter: boolean;
  /** ExcelApi 1.9: formats of cells one by one. Without it all cells for scores stay unlocked. */
  readonly cellProperties: boolean;
  /** ExcelApi 1.11: moving cells. Without it people move their own columns out of a table by hand. */
  readonly moveCells: boolean;
}

/** What the present host can do beyond the minimum. */
export function readCapabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  return { pageLayoutAndAutoFilter: has('1.9'), cellProperties: has('1.9'), moveCells: has('1.11') };
}

/** Excel on the web alone: whether Excel tells if a sheet is protected with a password. */
export function canTellPasswords(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1');
}

/** ExcelApi 1.13: whether Excel tells which cells are merged. Without it a sheet is read as if none were. */
export function canTellMergedAreas(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}
