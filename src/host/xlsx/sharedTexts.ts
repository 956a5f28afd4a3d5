import { parseTyped } from '../typing/parseTyped';
import { SHEET_NAMESPACE } from './styleTable';
import { element, textElement, XML_HEAD } from './xmlText';
import { storedText } from '../../ooxml/spreadsheet/storedText';

interface SharedText {
  readonly id: number;
  /** Typed again, the text would become something else. */
  readonly needsQuote: boolean;
}

/** Collects the texts of a book while its sheets are written, and becomes `sharedStrings.xml`. */
export class SharedTexts {
  readonly #texts = new Map<string, SharedText>();
  #uses = 0;

  use(text: string): SharedText {
    this.#uses += 1;
    let known = this.#texts.get(text);
    if (known === undefined) {
      known = { id: this.#texts.size, needsQuote: changesWhenTyped(text) };
      this.#texts.set(text, known);
    }
    return known;
  }

  xml(): string {
    const items = [...this.#texts.keys()].map((text) =>
      element('si', {}, textElement('t', storedText(text))),
    );
    const attributes = { xmlns: SHEET_NAMESPACE, count: this.#uses, uniqueCount: this.#texts.size };
    return XML_HEAD + element('sst', attributes, items.join(''));
  }
}

function changesWhenTyped(text: string): boolean {
  if (text === '') return false;
  const { content } = parseTyped(text, 'General');
  return text.startsWith('@') || content.kind !== 'text' || content.text !== text;
}
