import type { Finding } from '../domain/findings/finding';
import { makeFinding } from '../domain/findings/makeFinding';
import type { ExcelWorkbook } from '../workbook/excel/excelWorkbook';

/** A workbook that tells what Excel refused of the look of sheets, whoever has it written. */
export function tellingUndecorated(
  workbook: ExcelWorkbook,
  tell: (findings: readonly Finding[]) => void,
): ExcelWorkbook {
  return {
    ...workbook,
    execute: (writes, options) =>
      workbook.execute(writes, {
        ...options,
        onUndecorated: (refused) => {
          tell(
            refused.map(({ sheet, part }) =>
              makeFinding('undecorated', { cell: { sheet, cell: 'A1' }, params: { variant: part, sheet } }),
            ),
          );
        },
      }),
  };
}
