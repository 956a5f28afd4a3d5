import { inExcel } from './inExcel';

/** What the workbook keeps of readings, beside its sheets: under this name among the add-in's settings in the file. */
const KEY = 'scorebook.readings';

/** The text that was kept; null where there is none. One round trip. @throws WorkbookError */
export function readKeptReadings(): Promise<string | null> {
  return inExcel(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(KEY);
    kept.load('value');
    await context.sync();
    return kept.isNullObject || typeof kept.value !== 'string' ? null : kept.value;
  });
}

/** Keeps a text in the place of the one before. One round trip. @throws WorkbookError */
export function keepReadings(text: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(KEY, text);
    await context.sync();
  });
}
