import type { OoxmlLimits } from '../../ooxml/limits';

/** Cells of a sheet that are empty and have a format take room as well; a document of 20,000 rows has some 20 MB. */
const INFLATED = 60_000_000;
const ELEMENTS = 2_000_000;

/** What a workbook may cost at most as a document; beyond it the file is refused before the cost is incurred. */
export const XLSX_LIMITS: OoxmlLimits = {
  fileBytes: 50_000_000,
  entries: 5_000,
  inflated: { least: INFLATED, perByte: 0, most: INFLATED },
  elements: { least: ELEMENTS, perByte: 0, most: ELEMENTS },
  depth: 100,
  attributes: 200,
  text: 1_000_000,
  milliseconds: 20_000,
};

/** Sheets of a workbook. */
export const MOST_SHEETS = 500;

/** Merged areas of a sheet. */
export const MOST_MERGES = 50_000;
