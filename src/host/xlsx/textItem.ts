import { MAX_CELL_CHARACTERS } from '../model/limits';
import { XlsxError } from './xlsxError';
import { readText } from './xmlText';

/** The text of a `<si>` or `<is>` while it is told: runs joined, readings (phonetic) left out. */
export class TextItem {
  /** Whether parts of the text have formats of their own. */
  hasFormats = false;
  readonly #open: string[] = [];
  #text = '';

  open(name: string): void {
    this.#open.push(name);
    if (name === 'rPr') this.hasFormats = true;
  }

  add(text: string): void {
    if (this.#open.at(-1) === 't' && !this.#open.includes('rPh')) this.#text += text;
  }

  close(): void {
    this.#open.pop();
  }

  /** @throws XlsxError Damaged for more characters than a cell holds. */
  text(): string {
    return cellText(this.#text);
  }
}

/**
 * A text as the file stores it, for a cell.
 *
 * @throws XlsxError Damaged for more characters than a cell holds.
 */
export function cellText(stored: string): string {
  const text = readText(stored);
  if (text.length > MAX_CELL_CHARACTERS) {
    throw new XlsxError('Damaged', `a text of more than ${MAX_CELL_CHARACTERS} characters`);
  }
  return text;
}
