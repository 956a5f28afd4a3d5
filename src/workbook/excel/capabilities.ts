/** Features above ExcelApi 1.8, the minimum; asked for here and nowhere else. */
export interface Capabilities {
  /** ExcelApi 1.9: print settings and sheet-wide filters. Without it people set these by hand. */
  readonly pageLayoutAndAutoFilter: boolean;
}

/** What the present host can do beyond the minimum. */
export function readCapabilities(): Capabilities {
  return { pageLayoutAndAutoFilter: Office.context.requirements.isSetSupported('ExcelApi', '1.9') };
}
