import type { ReactNode } from 'react';
import type { PlannedScore, ScorePlan } from '../../app/enter/planScores';
import { groupBy } from '../../domain/lists/groupBy';
import { LongList } from '../shared/LongList';
import { useEnterStyles } from './Enter.styles';
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
      <Group title={text('group.refused', { count: refused.length })} lines={refused} open />
      <Group
        title={text('group.notFound', { count: notFound.length })}
        lines={notFoundLines(notFound, text)}
        open
      />
      <Group title={text('group.changed', { count: changed.length })} lines={changed} open />
      <Group title={text('group.new', { count: added.length })} lines={added} />
    </div>
  );
}

interface Line {
  readonly key: string;
  readonly line: string;
}

interface GroupProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly open?: boolean;
}

function Group({ title, lines, open = false }: GroupProps): ReactNode {
  const styles = useEnterStyles();
  if (lines.length === 0) return null;
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.summary}>{title}</summary>
      <LongList
        items={lines}
        keyOf={({ key }) => key}
        show={({ line }) => <span className={styles.line}>{line}</span>}
      />
    </details>
  );
}

/** A line of a plan; of an actual it says so. */
function lineOf(planned: PlannedScore, entered: string, text: EnterText): string {
  const { at, unit, indicator } = planned;
  const isActual = 'target' in planned && planned.target.isActual;
  const score = isActual ? text('actualIs', { actual: entered }) : entered;
  return text('line', { at, unit, indicator, score });
}

/** What is not found for one reason is one line. */
function notFoundLines(
  scores: readonly Extract<PlannedScore, { state: 'notFound' }>[],
  text: EnterText,
): readonly Line[] {
  const groups = groupBy(scores, (score) => notFoundText(score, text));
  return [...groups].map(([name, members]) => {
    const { at } = members[0];
    const count = members.length;
    return {
      key: name,
      line: count > 1 ? text('several', { name, count, at }) : text('single', { name, at }),
    };
  });
}
