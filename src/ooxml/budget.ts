import { allowed, type OoxmlLimits } from './limits';
import { OoxmlError } from './ooxmlError';

/** Attributes that elements have on the average, at most. */
const USUAL_ATTRIBUTES = 4;

/** What is left of the limits while the parts of one package are read. */
export class Budget {
  readonly #limits: OoxmlLimits;
  readonly #now: () => number;
  readonly #end: number;
  readonly #bytes: number;
  readonly #elements: number;
  #bytesLeft: number;
  #elementsLeft: number;
  #attributesLeft: number;

  /**
   * @param fileBytes size of the package
   * @param now milliseconds since whenever
   */
  constructor(limits: OoxmlLimits, fileBytes: number, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    this.#end = now() + limits.milliseconds;
    this.#bytes = allowed(limits.inflated, fileBytes);
    this.#elements = allowed(limits.elements, fileBytes);
    this.#bytesLeft = this.#bytes;
    this.#elementsLeft = this.#elements;
    this.#attributesLeft = this.#elements * USUAL_ATTRIBUTES;
  }

  /** @throws OoxmlError tooLarge when so many bytes are more than is left; none are taken. */
  expectBytes(count: number): void {
    if (count > this.#bytesLeft) throw new OoxmlError('tooLarge', `more than ${this.#bytes} bytes inflated`);
  }

  /** @throws OoxmlError tooLarge, or tooComplex when the time is over. */
  takeBytes(count: number): void {
    this.expectBytes(count);
    this.#bytesLeft -= count;
    if (this.#now() > this.#end) {
      throw new OoxmlError('tooComplex', `not read within ${this.#limits.milliseconds} ms`);
    }
  }

  /** @throws OoxmlError tooComplex */
  takeElement(depth: number, part: string): void {
    this.#elementsLeft -= 1;
    if (this.#elementsLeft < 0) throw new OoxmlError('tooComplex', `more than ${this.#elements} elements`);
    if (depth > this.#limits.depth) {
      throw new OoxmlError('tooComplex', `${part} nests more than ${this.#limits.depth} elements`);
    }
  }

  /**
   * @param ofElement how many the element has with this one
   * @throws OoxmlError tooComplex
   */
  takeAttribute(ofElement: number, part: string): void {
    this.#attributesLeft -= 1;
    if (ofElement > this.#limits.attributes || this.#attributesLeft < 0) {
      throw new OoxmlError('tooComplex', `${part} has too many attributes`);
    }
  }

  /** @throws OoxmlError tooComplex */
  checkText(characters: number, part: string): void {
    if (characters > this.#limits.text) {
      throw new OoxmlError('tooComplex', `${part} has a text of more than ${this.#limits.text} characters`);
    }
  }
}
