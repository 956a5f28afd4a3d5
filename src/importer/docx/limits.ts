import type { OoxmlLimits } from '../../ooxml/limits';

/** A document of 1,500 indicators has some 100,000 elements and 8 MB of XML. */
const INFLATED = 20_000_000;
const ELEMENTS = 400_000;

/** What a .docx may cost at most; beyond it the file is refused before the cost is incurred. */
export const DOCX_LIMITS: OoxmlLimits = {
  fileBytes: 50_000_000,
  entries: 5_000,
  inflated: { least: INFLATED, perByte: 0, most: INFLATED },
  elements: { least: ELEMENTS, perByte: 0, most: ELEMENTS },
  depth: 200,
  attributes: 200,
  text: 1_000_000,
  milliseconds: 20_000,
};

/** What a document may say of its lists. */
export const LIST_LIMITS = {
  /** Levels of a list, as in Word. */
  levels: 9,
  /** Characters of the text around a number (`第%1条`). */
  levelText: 255,
  /** Characters of all automatic numbers together. */
  numbers: 4_000_000,
} as const;
