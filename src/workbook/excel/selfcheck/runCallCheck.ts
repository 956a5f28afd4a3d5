import { refusalOf, type Answer, type CallCheck, type CheckPlace, type ManyCheck } from './callCheck';

/** The answer to a check, in a report. */
export interface CheckAnswer {
  readonly id: string;
  readonly answer: Answer;
  readonly milliseconds: number;
  /** Round trips, where they were counted. */
  readonly trips?: number;
}

/**
 * Asks one check, in a run of its own and on a sheet of its own, which is deleted again. What Excel refuses, or does
 * not know, is its answer.
 *
 * @throws Error where the check itself is wrong, or its sheet cannot be made
 */
export async function runCallCheck(check: CallCheck | ManyCheck): Promise<readonly CheckAnswer[]> {
  const sheetId = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load('id');
    await context.sync();
    return sheet.id;
  });
  const start = performance.now();
  try {
    const answers = await Excel.run((context) =>
      answersOf(check, { context, sheet: context.workbook.worksheets.getItem(sheetId) }),
    );
    const milliseconds = Math.round(performance.now() - start);
    return [...answers].map(([id, answer]) => ({ id, answer, milliseconds }));
  } finally {
    await tidy(check, sheetId);
  }
}

async function answersOf(
  check: CallCheck | ManyCheck,
  place: CheckPlace,
): Promise<ReadonlyMap<string, Answer>> {
  try {
    if ('ask' in check) return new Map([[check.id, await check.ask(place)]]);
    const answers = await check.askMany(place);
    return new Map([...answers].map(([part, answer]) => [`${check.id}: ${part}`, answer]));
  } catch (error) {
    return new Map([[check.id, refusalOf(error)]]);
  }
}

/** Each step in a run of its own: one that is refused, because the check was refused too, leaves the others. */
async function tidy({ tidy: tidyCheck }: CallCheck | ManyCheck, sheetId: string): Promise<void> {
  const steps = [
    ...(tidyCheck === undefined ? [] : [tidyCheck]),
    async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItemOrNullObject(sheetId).delete();
      await context.sync();
    },
  ];
  for (const step of steps) {
    try {
      await Excel.run(step);
    } catch (error) {
      refusalOf(error);
    }
  }
}
