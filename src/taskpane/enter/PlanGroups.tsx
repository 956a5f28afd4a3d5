import type { PlannedScore, ScorePlan } from '../../app/enter/planScores';
import { linesByReason, PlanGroup } from './PlanGroup';
import { notFoundText, refusalText } from './reasonText';
import { useEnterText, type EnterText } from './useEnterText';

/** What would become of the scores of a table, line by line, those first that need a look. */
export function PlanGroups({ plan }: { readonly plan: ScorePlan }) {
  const text = useEnterText();
  const of = <State extends PlannedScore['state']>(state: State) =>
    plan.scores.filter((score): score is Extract<PlannedScore, { state: State }> => score.state === state);
  const refused = of('refused').map((score) => {
    const entered = text('refused', { entered: score.entered, why: refusalText(score, text) });
    return { key: score.at, line: lineOf(score, entered, text) };
  });
  const notFound = of('notFound');
  const changed = of('changed').map((score) => {
    const change = text('change', { before: String(score.target.before), score: String(score.wanted) });
    return { key: score.at, line: lineOf(score, change, text) };
  });
  const added = of('new').map((score) => ({
    key: score.at,
    line: lineOf(score, String(score.wanted), text),
  }));
  return (
    <div>
      <PlanGroup title={text('group.refused', { count: refused.length })} lines={refused} open />
      <PlanGroup
        title={text('group.notFound', { count: notFound.length })}
        lines={linesByReason(notFound, (score) => notFoundText(score, text), text)}
        open
      />
      <PlanGroup title={text('group.changed', { count: changed.length })} lines={changed} open />
      <PlanGroup title={text('group.new', { count: added.length })} lines={added} />
    </div>
  );
}

/** A line of a plan; of an actual it says so. */
function lineOf(planned: PlannedScore, entered: string, text: EnterText): string {
  const { at, unit, indicator } = planned;
  const isActual = 'target' in planned && planned.target.isActual;
  const score = isActual ? text('actualIs', { actual: entered }) : entered;
  return text('line', { at, unit, indicator, score });
}
