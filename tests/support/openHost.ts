import {
  loadIronCalc,
  startHost,
  type MakeCalculator,
  type RunningHost,
  type StartOptions,
} from '../../src/host';

let calculator: Promise<MakeCalculator> | null = null;

/** A host with an empty book (one sheet, Sheet1) unless another is given, and the genuine client on it. */
export async function openHost(options: Partial<StartOptions> = {}): Promise<RunningHost> {
  calculator ??= loadIronCalc();
  return startHost({ calculator: await calculator, ...options });
}

/** The error a batch ends with. */
export async function errorOf(batch: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await batch;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch was expected to fail.');
}

/** A value of the client's own realm as one of ours, to compare. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Lets the host deliver its events. */
export function delivered(milliseconds = 20): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
