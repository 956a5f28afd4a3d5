import type { Language } from '../../strings/texts';
import type { ExcelView } from '../../workbook/excel/excelView';
import type { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import type { Patience } from './patientWorkbook';

/** What a session works on; the running Excel unless told otherwise. */
export interface SessionOptions {
  readonly language: Language;
  readonly workbook?: ExcelWorkbook;
  readonly view?: ExcelView;
  readonly patience?: Patience;
}
