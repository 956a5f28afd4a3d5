import { ExcelUtilities } from '@microsoft/office-js-helpers';
import { plainRefusal } from './plainRefusal';

/**
 * A sheet of this name with nothing on it, whether it stood before or not.
 *
 * The library clears rather than deletes (`clearOnly`), so that references to the sheet survive;
 * it takes two or three round trips, which is why only the one sheet that may or may not stand is
 * made this way. The name must have come from `sheetNameFor`: the library checks its length only.
 */
export async function emptySheet(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
  } catch (error) {
    throw await plainRefusal(context, error);
  }
}
