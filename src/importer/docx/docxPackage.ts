import { Inflate } from 'fflate';
import { DocumentUnreadable } from '../documentUnreadable';
import type { DocxLimits } from './limits';
import { listZipEntries, packedBytes, type ZipEntry } from './zipEntries';

const STORED = 0;
const DEFLATED = 8;

/** So many packed bytes are inflated at once: they cannot swell to more than some 16 MB. */
const SLICE = 16_384;

/** The parts of a .docx, inflated one by one when they are asked for, within a common bound. */
export class DocxPackage {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #limits: DocxLimits;
  #left: number;

  /** @throws DocumentUnreadable `tooLarge`, or `damaged` when it is no whole zip file. */
  constructor(bytes: Uint8Array, limits: DocxLimits) {
    if (bytes.length > limits.fileBytes) throw tooLarge(limits.fileBytes);
    this.#bytes = bytes;
    this.#entries = listZipEntries(bytes);
    this.#limits = limits;
    this.#left = limits.xmlBytes;
  }

  /**
   * The bytes of a part; null where there is none of this name.
   *
   * @throws DocumentUnreadable `tooLarge` (declared or real), `encrypted`, `damaged`.
   */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) throw new DocumentUnreadable('encrypted');
    if (entry.size > this.#left) throw tooLarge(this.#limits.xmlBytes);
    const packed = packedBytes(this.#bytes, entry);
    const content = this.#unpack(entry, packed);
    this.#left -= content.length;
    return content;
  }

  #unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    if (entry.method === STORED) {
      if (packed.length > this.#left) throw tooLarge(this.#limits.xmlBytes);
      return packed;
    }
    if (entry.method !== DEFLATED) throw new DocumentUnreadable('damaged', { part: entry.name });
    try {
      return inflateWithin(packed, this.#left, this.#limits.xmlBytes);
    } catch (error) {
      if (error instanceof DocumentUnreadable) throw error;
      throw new DocumentUnreadable('damaged', { part: entry.name }, { cause: error });
    }
  }
}

/** Inflates slice by slice and stops as soon as more comes out than allowed, whatever the file declares. */
function inflateWithin(packed: Uint8Array, allowed: number, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > allowed) throw tooLarge(limit);
    chunks.push(chunk);
  });
  for (let at = 0; at === 0 || at < packed.length; at += SLICE) {
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

function tooLarge(bytes: number): DocumentUnreadable {
  return new DocumentUnreadable('tooLarge', { megabytes: bytes / 1_000_000 });
}
