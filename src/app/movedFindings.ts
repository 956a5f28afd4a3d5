import type { Finding } from '../domain/findings/finding';
import { makeFinding } from '../domain/findings/makeFinding';
import type { RemovedScore } from '../workbook/plan/planRemoved';
import type { BookState } from './bookState';
import type { EnteredScores } from './enteredScores';

/** What goes to 已移出 because it has no place any more, or because the same place has another entry. */
export function movedFindings({ layouts, context }: BookState, entered: EnteredScores): readonly Finding[] {
  const places = new Set([...layouts.values()].flatMap(({ rows }) => rows.map(({ key }) => key)));
  return entered.newlyRemoved.map((score) =>
    makeFinding('scoreMoved', {
      params: {
        variant: places.has(score.key) ? 'second' : 'gone',
        unit: score.unit,
        indicator: score.indicator,
        entered: textOf(score),
        sheet: context.names.tables.removed,
      },
    }),
  );
}

/** What a moved entry says: its score, or its remark where that is all. */
function textOf({ score, formula, remark, remarkFormula }: RemovedScore): string {
  const [cell, own] = score === '' && formula === '' ? [remark, remarkFormula] : [score, formula];
  if (own !== '') return own;
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : String(cell);
}
