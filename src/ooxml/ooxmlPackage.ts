import { Inflate } from 'fflate';
import { Budget } from './budget';
import type { OoxmlLimits } from './limits';
import { OoxmlError } from './ooxmlError';
import { listZipEntries, packedBytes, type ZipEntry } from './zipEntries';

const STORED = 0;
const DEFLATED = 8;

/** So many packed bytes are inflated at once: they cannot swell to more than some 4 MB. */
const SLICE = 4_096;

/** The parts of an Office Open XML file, inflated when they are asked for, within the limits of all together. */
export class OoxmlPackage {
  readonly budget: Budget;
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  /** @throws OoxmlError notPackage, tooLarge, tooComplex, damaged. */
  constructor(bytes: Uint8Array, limits: OoxmlLimits) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new OoxmlError('notPackage', 'no ZIP file');
    if (bytes.length > limits.fileBytes) {
      throw new OoxmlError('tooLarge', `a file of more than ${limits.fileBytes} bytes`);
    }
    this.#bytes = bytes;
    this.#entries = listZipEntries(bytes, limits.entries);
    this.budget = new Budget(limits, bytes.length);
  }

  /** Names of the parts, without a leading slash. */
  names(): Iterable<string> {
    return this.#entries.keys();
  }

  has(part: string): boolean {
    return this.#entries.has(part);
  }

  /**
   * The bytes of a part, piece by piece.
   *
   * @throws OoxmlError tooLarge (declared or real), encrypted, damaged (a missing part too).
   */
  *inflate(part: string): Generator<Uint8Array> {
    const entry = this.#entries.get(part);
    if (entry === undefined) throw new OoxmlError('damaged', `${part} is missing`);
    if (entry.encrypted) throw new OoxmlError('encrypted', part);
    this.budget.expectBytes(entry.size);
    const packed = packedBytes(this.#bytes, entry);
    for (const piece of pieces(entry, packed)) {
      this.budget.takeBytes(piece.length);
      yield piece;
    }
  }
}

function* pieces({ method, name }: ZipEntry, packed: Uint8Array): Generator<Uint8Array> {
  if (method === STORED) {
    yield packed;
    return;
  }
  if (method !== DEFLATED) throw new OoxmlError('damaged', `${name} is packed in an unknown way`);
  let inflated: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => inflated.push(chunk));
  for (let at = 0; at === 0 || at < packed.length; at += SLICE) {
    try {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    } catch (error) {
      throw new OoxmlError('damaged', `${name} cannot be unpacked`, { cause: error });
    }
    yield* inflated;
    inflated = [];
  }
}
