import { OoxmlError } from '../ooxmlError';
import { attributeOf, type XmlAttributes } from '../xmlElement';
import { isOn } from '../attributes';
import { readText } from './storedText';

/** Characters a cell can hold. */
export const CELL_CHARACTERS = 32_767;

/** The text of a `<si>` or `<is>` while it is told: runs joined, readings (phonetic) left out. */
export class TextItem {
  /** Whether parts of the text have formats of their own. */
  hasFormats = false;
  readonly #open: string[] = [];
  #text = '';
  #struckOut = '';
  #kept = '';
  #isStruck = false;

  open(name: string, attributes: XmlAttributes): void {
    this.#open.push(name);
    if (name === 'r') this.#isStruck = false;
    else if (name === 'rPr') this.hasFormats = true;
    else if (name === 'strike') this.#isStruck = isOn(attributeOf(attributes, 'val') ?? '1');
  }

  add(text: string): void {
    if (this.#open.at(-1) !== 't' || this.#open.includes('rPh')) return;
    this.#text += text;
    if (this.#isStruck) this.#struckOut += text;
    else this.#kept += text;
  }

  close(): void {
    this.#open.pop();
  }

  /** @throws OoxmlError damaged for more characters than a cell holds. */
  text(): string {
    return cellText(this.#text);
  }

  /** The text without runs that are struck out; the same limit as {@link text}. */
  kept(): string {
    return cellText(this.#kept);
  }

  /** The runs that are struck out; the same limit as {@link text}. */
  struckOut(): string {
    return cellText(this.#struckOut);
  }
}

/**
 * A text as the file stores it, for a cell.
 *
 * @throws OoxmlError damaged for more characters than a cell holds.
 */
export function cellText(stored: string): string {
  const text = readText(stored);
  if (text.length > CELL_CHARACTERS) {
    throw new OoxmlError('damaged', `a text of more than ${CELL_CHARACTERS} characters`);
  }
  return text;
}
