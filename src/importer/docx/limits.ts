/** What a .docx may cost at most; beyond it the file is refused before the cost is incurred. */
export interface DocxLimits {
  /** Size of the file, in bytes. */
  readonly fileBytes: number;
  /** XML of all parts that are read together, inflated, in bytes. */
  readonly xmlBytes: number;
  /** Elements of one part. A document of 1,500 indicators has some 100,000. */
  readonly elements: number;
  /** Elements inside each other. */
  readonly depth: number;
}

export const DOCX_LIMITS: DocxLimits = {
  fileBytes: 50_000_000,
  xmlBytes: 20_000_000,
  elements: 400_000,
  depth: 200,
};
