import { sheetText, type Language } from '../../strings/texts';
import { cellAddress } from '../formulas/address';
import { SCORE_CODES } from '../formulas/formulaCodes';
import { seemsNotAssessed } from '../formulas/textFormulas';
import { PALETTE } from '../layout/palette';
import type { ScoreSheetLayout } from '../layout/scoreSheet';
import { columnIndex, FIRST_ROW } from '../layout/table';
import type { ConditionalFormat, Write } from '../writes/writes';
import { hasActuals } from './methodCells';

/**
 * Actuals are typed into rows with a method alone: these are coloured, and take numbers or that it is not assessed.
 *
 * @param rowFormats what the rows look like otherwise
 */
export function actualWrites(
  layout: ScoreSheetLayout,
  sheet: string,
  rowFormats: readonly ConditionalFormat[],
  language: Language,
): readonly Write[] {
  if (!hasActuals(layout)) return [];
  const column = columnIndex(layout.columns, 'actual');
  const area = { row: FIRST_ROW, column, rows: Math.max(1, layout.rows.length), columns: 1 };
  const code = `$${cellAddress(FIRST_ROW, columnIndex(layout.columns, 'actualCode'))}`;
  const actual = `$${cellAddress(FIRST_ROW, column)}`;
  return [
    {
      kind: 'validation',
      sheet,
      area,
      validation: {
        rule: {
          kind: 'custom',
          formula: `=IF(${code}="",FALSE,IF(ISNUMBER(${actual}),TRUE,${seemsNotAssessed(actual)}))`,
        },
        alert: {
          title: sheetText(language, 'alert.actual.title'),
          message: sheetText(language, 'alert.actual.message'),
        },
      },
    },
    {
      kind: 'conditionalFormats',
      sheet,
      area,
      formats: [
        {
          kind: 'custom',
          formula: `=N(${code})>${SCORE_CODES.blank}`,
          fill: PALETTE.wrongFill,
          fontColor: PALETTE.wrongText,
        },
        { kind: 'custom', formula: `=${code}<>""`, fill: PALETTE.typed },
        ...rowFormats,
      ],
    },
  ];
}
