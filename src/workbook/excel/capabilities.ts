/** What plans use above ExcelApi 1.8, the minimum. How sheets are heard is decided where they are watched. */
export interface Capabilities {
  /** ExcelApi 1.9: print settings and sheet-wide filters. Without it people set these by hand. */
  readonly pageLayoutAndAutoFilter: boolean;
}

/** What the present host can do beyond the minimum. */
export function readCapabilities(): Capabilities {
  return { pageLayoutAndAutoFilter: Office.context.requirements.isSetSupported('ExcelApi', '1.9') };
}
