import { useMemo } from 'react';
import type { PlannedChange } from '../../app/plannedChanges';
import type { RenameProposal } from '../../domain/definitions/matchDefinitions';
import { useStepBodyStyles } from '../steps/StepBody.styles';
import { ChangeGroup } from './ChangeGroup';
import { groupChanges } from './groupChanges';
import { usePlanStyles } from './Plan.styles';
import { Renames } from './Renames';

interface DefinitionChangesProps {
  /** Heading of the changes; null where the plan is about nothing else. */
  readonly title: string | null;
  /** What happens to scores. */
  readonly scores: string;
  readonly changes: readonly PlannedChange[];
  readonly proposals: readonly RenameProposal[];
  readonly onAnswer: (ids: readonly string[], accepted: boolean) => void;
}

/** How definitions changed, by kinds that open to lists, with the renames a person has to confirm. */
export default function DefinitionChanges(props: DefinitionChangesProps) {
  const { title, scores, changes, proposals, onAnswer } = props;
  const styles = usePlanStyles();
  const shared = useStepBodyStyles();
  const groups = useMemo(() => groupChanges(changes), [changes]);
  const countOf = (kind: string): number => groups.find((group) => group.kind === kind)?.changes.length ?? 0;
  return (
    <>
      {title === null ? null : <h4 className={styles.title}>{title}</h4>}
      <div>
        {groups.map((group) => (
          <ChangeGroup key={group.kind} group={group} />
        ))}
      </div>
      {proposals.length > 0 ? (
        <Renames
          proposals={proposals}
          added={countOf('added')}
          removed={countOf('removed')}
          onAnswer={onAnswer}
        />
      ) : null}
      <p className={shared.hint}>{scores}</p>
    </>
  );
}
