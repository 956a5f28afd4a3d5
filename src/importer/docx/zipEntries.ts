import { DocumentUnreadable } from '../documentUnreadable';
import { hasErrorName } from '../errorName';

/** An entry of a zip file, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bytes, packed and unpacked. What is declared may be a lie. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A comment behind the end record is no longer than this. */
const LONGEST_COMMENT = 0xffff;

/**
 * The entries of a zip file by name, without unpacking anything.
 *
 * @throws DocumentUnreadable `damaged` when the directory is missing or cut off.
 */
export function listZipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY_SIGNATURE)
        throw new RangeError('no entry where one was declared');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(
        bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      );
      entries.set(name, {
        name,
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (hasErrorName(error, 'RangeError')) throw new DocumentUnreadable('damaged', {}, { cause: error });
    throw error;
  }
  return entries;
}

/** The packed bytes of an entry. @throws DocumentUnreadable `damaged` when they are not there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_LENGTH > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) {
    throw new DocumentUnreadable('damaged', { part: entry.name });
  }
  const start =
    entry.offset +
    LOCAL_LENGTH +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw new DocumentUnreadable('damaged', { part: entry.name });
  return bytes.subarray(start, start + entry.packedSize);
}

/** @throws RangeError when there is no end record. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new RangeError('no end of a zip directory');
}
