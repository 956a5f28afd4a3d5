import { OoxmlError } from './ooxmlError';

/** An entry of a ZIP file, as its central directory declares it. */
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
const END_64_SIGNATURE = 0x06064b50;
const LOCATOR_64_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LOCATOR_64_LENGTH = 20;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A comment behind the end record is no longer than this. */
const LONGEST_COMMENT = 0xffff;
/** A number that stands in the long form (ZIP64) instead. */
const ELSEWHERE = 0xffffffff;
const EXTRA_64 = 1;

/**
 * The entries of a ZIP file by name, without unpacking anything.
 *
 * @throws OoxmlError damaged when the directory is missing, cut off or names a part twice; tooComplex for more entries
 * than `most`.
 */
export function listZipEntries(bytes: Uint8Array, most: number): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  const directory = findDirectory(view);
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (index >= most) throw new OoxmlError('tooComplex', `more than ${most} parts`);
    if (uint32(view, at) !== ENTRY_SIGNATURE) throw damaged('no entry where one was declared');
    const nameLength = uint16(view, at + 28);
    const extraLength = uint16(view, at + 30);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength))
      .replace(/^\/+/, '');
    if (entries.has(name)) throw damaged(`two parts ${name}`);
    const [size = 0, packedSize = 0, offset = 0] = longNumbers(
      view,
      [uint32(view, at + 24), uint32(view, at + 20), uint32(view, at + 42)],
      at + ENTRY_LENGTH + nameLength,
      extraLength,
    );
    entries.set(name, {
      name,
      encrypted: (uint16(view, at + 8) & 1) === 1,
      method: uint16(view, at + 10),
      packedSize,
      size,
      offset,
    });
    at += ENTRY_LENGTH + nameLength + extraLength + uint16(view, at + 32);
  }
  return entries;
}

/** The packed bytes of an entry. @throws OoxmlError damaged when they are not there. */
export function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (uint32(view, offset) !== LOCAL_SIGNATURE) throw damaged(`${name} is not where it should be`);
  const start = offset + LOCAL_LENGTH + uint16(view, offset + 26) + uint16(view, offset + 28);
  if (start + packedSize > bytes.length) throw damaged(`${name} breaks off`);
  return bytes.subarray(start, start + packedSize);
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const end = findEnd(view);
  const count = uint16(view, end + 10);
  const offset = uint32(view, end + 16);
  const locator = end - LOCATOR_64_LENGTH;
  if (offset !== ELSEWHERE && count !== 0xffff) return { count, offset };
  if (locator < 0 || uint32(view, locator) !== LOCATOR_64_SIGNATURE) return { count, offset };
  const long = uint64(view, locator + 8);
  if (uint32(view, long) !== END_64_SIGNATURE) throw damaged('no long end of the directory');
  return { count: uint64(view, long + 32), offset: uint64(view, long + 48) };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged('no end of a ZIP directory');
}

/** The numbers, with those that stand in the extra field from there. */
function longNumbers(
  view: DataView,
  numbers: readonly number[],
  start: number,
  length: number,
): readonly number[] {
  if (!numbers.includes(ELSEWHERE)) return numbers;
  for (let at = start; at + 4 <= start + length; at += 4 + uint16(view, at + 2)) {
    if (uint16(view, at) !== EXTRA_64) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== ELSEWHERE) return number;
      next += 8;
      return uint64(view, next - 8);
    });
  }
  return numbers;
}

function uint16(view: DataView, at: number): number {
  if (at + 2 > view.byteLength) throw damaged('the ZIP directory breaks off');
  return view.getUint16(at, true);
}

function uint32(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw damaged('the ZIP directory breaks off');
  return view.getUint32(at, true);
}

function uint64(view: DataView, at: number): number {
  return uint32(view, at) + uint32(view, at + 4) * 2 ** 32;
}

function damaged(detail: string): OoxmlError {
  return new OoxmlError('damaged', detail);
}
