import { translateError } from './translateError';

/** Runs a batch in the running Excel. @throws WorkbookError and nothing else */
export async function inExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw translateError(error);
  }
}
