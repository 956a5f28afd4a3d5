import { TreeBuilder } from '../../ooxml/readTree';
import type { XmlVisitor } from '../../ooxml/readXml';
import type { XmlAttributes, XmlElement } from '../../ooxml/xmlElement';

/** How deep the paragraphs and tables stand: below the document and its body. */
const DEPTH_OF_BLOCKS = 2;

/** Tells what stands in the body of a document piece by piece, and keeps none of it: a tree of the whole is large. */
export class BodyVisitor implements XmlVisitor {
  readonly #tell: (part: XmlElement) => void;
  readonly #path: string[] = [];
  #part: TreeBuilder | null = null;
  #bodies = 0;

  constructor(tell: (part: XmlElement) => void) {
    this.#tell = tell;
  }

  /** Whether it was a document with a body. */
  get hasBody(): boolean {
    return this.#bodies > 0;
  }

  open(name: string, attributes: XmlAttributes, prefix: string): void {
    const [root, body] = this.#path;
    if (this.#path.length === DEPTH_OF_BLOCKS && root === 'document' && body === 'body') {
      if (this.#bodies === 1) this.#part = new TreeBuilder();
    } else if (this.#path.length === 1 && root === 'document' && name === 'body') this.#bodies += 1;
    this.#path.push(name);
    this.#part?.open(name, attributes, prefix);
  }

  text(text: string): void {
    this.#part?.text(text);
  }

  close(): void {
    this.#path.pop();
    this.#part?.close();
    const part = this.#part?.root ?? null;
    if (this.#path.length > DEPTH_OF_BLOCKS || part === null) return;
    this.#part = null;
    this.#tell(part);
  }
}
