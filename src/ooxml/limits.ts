/**
 * How much a file may hold, by its own size: a small file that swells a thousandfold is no document of anybody's,
 * a large one may hold much.
 */
export interface Allowance {
  /** What every file may hold. */
  readonly least: number;
  /** As much more for each byte of the file. */
  readonly perByte: number;
  /** What no file may hold more of. */
  readonly most: number;
}

/** What reading a package may cost; beyond it the file is refused before the cost is incurred. */
export interface OoxmlLimits {
  /** Size of the file, in bytes. */
  readonly fileBytes: number;
  /** Parts in the package, read or not. */
  readonly entries: number;
  /** Bytes of the parts that are read, inflated; a part that is read twice counts twice. */
  readonly inflated: Allowance;
  /** Elements of the parts that are read, together. */
  readonly elements: Allowance;
  /** Elements inside each other. */
  readonly depth: number;
  /** Attributes of one element; all elements together have a few each at most. */
  readonly attributes: number;
  /** Characters of one text, attribute or comment. */
  readonly text: number;
  /** Time from opening the package to the end of its last part, for machines that are slower than the rest allows for. */
  readonly milliseconds: number;
}

/** What an allowance comes to for a file of so many bytes. */
export function allowed({ least, perByte, most }: Allowance, fileBytes: number): number {
  return Math.min(most, least + perByte * fileBytes);
}
