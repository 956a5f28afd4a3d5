/** Where a check does what it does: a sheet of its own, which is deleted afterwards. */
export interface CheckPlace {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** What Excel answered: plain data, without names and figures of anybody's. */
export type Answer =
  string | number | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

/** One small question to Excel, asked in a run of its own. */
export interface CallCheck {
  /** Stable: reports of different years are compared by it. */
  readonly id: string;
  /** An error that it throws is an answer, too. */
  readonly ask: (place: CheckPlace) => Promise<Answer>;
  /** What has to be undone in the workbook, however it ended; its sheet goes by itself. */
  readonly tidy?: (context: Excel.RequestContext) => Promise<void>;
}

/** Several answers of one check, each under an id of its own below that of the check. */
export type Answers = ReadonlyMap<string, Answer>;

/** One question whose answer has many parts. */
export interface ManyCheck extends Omit<CallCheck, 'ask'> {
  readonly askMany: (place: CheckPlace) => Promise<Answers>;
}

/** A check with what it asks as a step before its answer is read. */
export function check(id: string, ask: CallCheck['ask']): CallCheck {
  return { id, ask };
}

/** What Excel says to a step that it may refuse: `done`, or the code of its error. */
export async function outcomeOf(step: () => Promise<unknown>): Promise<string> {
  try {
    await step();
    return 'done';
  } catch (error) {
    return refusalOf(error);
  }
}

/** The code of an error of Excel's, as an answer. @throws what is no error of Excel's */
export function refusalOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return `refused: ${error.code}`;
  throw error;
}

/** The first value of a range that was loaded. */
export function firstOf(values: readonly (readonly unknown[])[]): Answer {
  return plainOf(values[0]?.[0]);
}

/** A value of the client as plain data. */
export function plainOf(value: unknown): Answer {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Answer);
}
