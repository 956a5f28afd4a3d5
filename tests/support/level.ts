/** How much is tried; see tests/levels.cjs. */
export interface TestLevel {
  readonly name: 'everyday' | 'full';
  /** Of every random test that names none of its own. */
  readonly seed: number;
  /** Random books that are calculated three ways. */
  readonly threeWays: number;
  /** Random sequences of actions. */
  readonly sequences: number;
  /** Simulated years, of one seed each. */
  readonly years: number;
  /** Documents of random counties, as text; half as many as .docx. */
  readonly documents: number;
  /** Files changed at random, of each kind. */
  readonly hostileFiles: number;
  /** Documents of random structures. */
  readonly shapes: number;
  /** Whether faults are tried at every part of a request, or at a few. */
  readonly everyFault: boolean;
  /** Whether everything people may do while a job runs is tried at every request, by both, or once. */
  readonly everyEdit: boolean;
}

/** The level at which the tests run. */
export const { testLevel } = globalThis as unknown as { readonly testLevel: TestLevel };
