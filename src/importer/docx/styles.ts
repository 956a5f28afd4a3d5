import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';
import { childNumber, childValue } from './properties';

/** What the reader needs to know of a style. */
interface Style {
  readonly basedOn: string | null;
  /** `w:numId`; null where the style says nothing of lists. */
  readonly list: string | null;
  readonly level: number | null;
}

/** The list that a paragraph style puts its paragraphs in. */
export interface ListOfStyle {
  /** The style that says so: the paragraph's own, or one that it is based on. */
  readonly style: string;
  readonly list: string;
  readonly level: number | null;
}

/** Styles may be based on each other; longer chains are taken for a circle. */
const LONGEST_CHAIN = 20;

/** The styles of `word/styles.xml`; none where there is no such part. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  /** The style of paragraphs that name none. */
  readonly #usual: string | null = null;

  constructor(root: XmlElement | null) {
    for (const element of root === null ? [] : children(root)) {
      const id = attribute(element, 'styleId');
      if (element.name !== 'style' || id === null) continue;
      const numbering = child(element, 'pPr', 'numPr');
      this.#styles.set(id, {
        basedOn: childValue(element, 'basedOn'),
        list: childValue(numbering, 'numId'),
        level: childNumber(numbering, 'ilvl'),
      });
      const isDefault = ['1', 'true', 'on'].includes(attribute(element, 'default') ?? '');
      if (isDefault && attribute(element, 'type') === 'paragraph') this.#usual = id;
    }
  }

  /** Null where neither the style nor one below it names a list. */
  listOf(style: string | null): ListOfStyle | null {
    let id = style ?? this.#usual;
    for (let step = 0; id !== null && step < LONGEST_CHAIN; step += 1) {
      const found = this.#styles.get(id);
      if (found === undefined) return null;
      if (found.list !== null) return { style: id, list: found.list, level: found.level };
      id = found.basedOn;
    }
    return null;
  }
}
