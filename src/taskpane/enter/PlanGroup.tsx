import type { ReactNode } from 'react';
import { groupBy } from '../../domain/lists/groupBy';
import { LongList } from '../shared/LongList';
import { useEnterStyles } from './Enter.styles';
import type { EnterText } from './useEnterText';

/** A line of what would become of a table. */
export interface PlanLine {
  readonly key: string;
  readonly line: string;
}

interface PlanGroupProps {
  readonly title: string;
  readonly lines: readonly PlanLine[];
  readonly open?: boolean;
}

/** Lines of a plan below what they have in common; nothing where there are none. */
export function PlanGroup({ title, lines, open = false }: PlanGroupProps): ReactNode {
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

/** What is not found for one reason is one line. */
export function linesByReason<Planned extends { readonly at: string }>(
  planned: readonly Planned[],
  reasonOf: (each: Planned) => string,
  text: EnterText,
): readonly PlanLine[] {
  return [...groupBy(planned, reasonOf)].map(([name, members]) => {
    const { at } = members[0];
    const count = members.length;
    return {
      key: name,
      line: count > 1 ? text('several', { name, count, at }) : text('single', { name, at }),
    };
  });
}
