import { TreeBuilder } from '../readTree';
import type { XmlVisitor } from '../readXml';
import type { XmlAttributes, XmlElement } from '../xmlElement';
import { OoxmlError } from '../ooxmlError';

/** Where the cells lie: below the root. */
const DEPTH = 1;

/** Sends what stands inside `<sheetData>` to one who reads cells, and makes a tree of the rest. */
export class SheetVisitor implements XmlVisitor {
  readonly #tree = new TreeBuilder();
  readonly #name: string;
  readonly #begin: (before: XmlElement) => XmlVisitor;
  #depth = 0;
  #cells: XmlVisitor | null = null;
  #hasCells = false;

  /** @param begin is called once the cells begin, with what stands before them. */
  constructor(name: string, begin: (before: XmlElement) => XmlVisitor) {
    this.#name = name;
    this.#begin = begin;
  }

  /** The worksheet without its cells. */
  get root(): XmlElement | null {
    return this.#tree.root;
  }

  open(name: string, attributes: XmlAttributes, prefix: string): void {
    if (this.#cells === null) {
      this.#tree.open(name, attributes, prefix);
      const { root } = this.#tree;
      if (this.#depth === DEPTH && name === 'sheetData' && root !== null) this.#beginCells(root);
      else if (this.#depth === DEPTH && name === 'cols' && this.#hasCells) {
        throw new OoxmlError('damaged', `columns behind their cells in ${this.#name}`);
      }
    } else this.#cells.open(name, attributes, prefix);
    this.#depth += 1;
  }

  text(text: string): void {
    (this.#cells ?? this.#tree).text(text);
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#depth === DEPTH) this.#cells = null;
    if (this.#cells === null) this.#tree.close();
    else this.#cells.close(name);
  }

  #beginCells(root: XmlElement): void {
    if (this.#hasCells) throw new OoxmlError('damaged', `cells twice in ${this.#name}`);
    this.#hasCells = true;
    this.#cells = this.#begin(root);
  }
}
