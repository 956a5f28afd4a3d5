/** What begins a compound file: the container of Office 97–2003, and the coat around an encrypted file of any Office. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Bytes of the header, and of an entry of the directory. */
const HEADER = 512;
const ENTRY = 128;
/** Where the header has the numbers of the sectors that hold the table of sectors, and how many fit there. */
const TABLE_AT = 76;
const TABLE_SECTORS = 109;
/** Sectors and entries from here on are none. */
const LARGEST = 0xfffffff9;
/** Entries of a directory that are looked at. */
const MOST_ENTRIES = 10_000;

/** Names that tell what a compound file is, sought in all of it where its directory cannot be read. */
const TELLING = ['EncryptedPackage', 'WordDocument', 'Workbook', 'Book', 'PowerPoint Document'];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return COMPOUND.every((byte, index) => bytes[index] === byte);
}

/**
 * What stands directly in a compound file, by name; what is embedded in a document of it is not among them. Of a file
 * whose directory cannot be read the names that tell what it is, wherever they are.
 */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = rootNames(bytes);
  return names.size > 0 ? names : new Set(TELLING.filter((name) => holdsUtf16(bytes, name)));
}

interface Entry {
  readonly name: string;
  /** Entries beside it, and the first one inside. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function rootNames(bytes: Uint8Array): ReadonlySet<string> {
  const entries = readDirectory(bytes);
  const names = new Set<string>();
  const waiting = [entries[0]?.child ?? LARGEST];
  const seen = new Set<number>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    names.add(entry.name);
    waiting.push(entry.left, entry.right);
  }
  return names;
}

/** The entries of the directory as far as its sectors can be followed. */
function readDirectory(bytes: Uint8Array): readonly Entry[] {
  if (bytes.length < HEADER) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return [];
  const size = 2 ** shift;
  const startOf = (sector: number): number => (sector + 1) * size;
  const entries: Entry[] = [];
  let sector = view.getUint32(48, true);
  while (sector < LARGEST && startOf(sector) + size <= bytes.length && entries.length < MOST_ENTRIES) {
    for (let at = startOf(sector); at < startOf(sector) + size; at += ENTRY)
      entries.push(readEntry(view, at));
    sector = sectorBehind(view, sector, size);
  }
  return entries;
}

/** The next sector of a chain; none where the header does not say where that is written. */
function sectorBehind(view: DataView, sector: number, size: number): number {
  const perSector = size / 4;
  const index = Math.floor(sector / perSector);
  if (index >= TABLE_SECTORS) return LARGEST;
  const at = (view.getUint32(TABLE_AT + 4 * index, true) + 1) * size + 4 * (sector % perSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : LARGEST;
}

function readEntry(view: DataView, at: number): Entry {
  const letters = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
  let name = '';
  for (let letter = 0; letter < letters; letter += 1) {
    name += String.fromCharCode(view.getUint16(at + 2 * letter, true));
  }
  const number = (offset: number): number => view.getUint32(at + offset, true);
  return { name, left: number(68), right: number(72), child: number(76) };
}

/** Whether the bytes hold a word in UTF-16, as names in a compound file are written. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) {
      return true;
    }
  }
  return false;
}
