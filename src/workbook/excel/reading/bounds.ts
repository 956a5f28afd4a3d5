/** How large requests and answers may get. */
export interface Bounds {
  /** Most bytes of one answer. Excel on the web fails above 5 MB, and so does what the answer was for. */
  readonly answer: number;
  /** Most bytes of one request, estimated from above. */
  readonly request: number;
}

/** A wide margin below the 5 MB of Excel on the web costs few round trips. */
export const BOUNDS: Bounds = { answer: 3_000_000, request: 1_450_000 };
