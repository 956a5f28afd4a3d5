import type { Finding } from '../domain/findings/finding';
import type { Language } from '../strings/texts';
import type { ExcelWorkbook } from '../workbook/excel/excelWorkbook';

/** What a use case is doing, for people who wait. */
export type Stage = 'reading' | 'planning' | 'writing' | 'verifying' | 'reporting';

/** What every use case is given, whoever called it. */
export interface UseCase {
  readonly workbook: ExcelWorkbook;
  readonly language: Language;
  /** Told what is being done; `share` (0 to 1) only while writing. */
  readonly onProgress?: (stage: Stage, share?: number) => void;
  /** Told what was typed meanwhile and has no place any more, where the job's result does not hold it. */
  readonly onLate?: (findings: readonly Finding[]) => void;
  /** Stops the use case between two requests. */
  readonly signal?: AbortSignal;
  /** The day that is written as today; the clock's otherwise. */
  readonly today?: () => Date;
  /** Called between two parts of long work, for whoever has clicks to answer meanwhile. */
  readonly takeTurn?: () => Promise<void>;
}
