import { useMemo } from 'react';
import type { PlannedChange } from '../../app/plan/plannedChanges';
import type { PlannedNegative } from '../../app/plan/plannedNegative';
import type { UnitGone } from '../../domain/matching/compareDefinitions';
import { changedIndicator } from '../../domain/matching/definitionChange';
import type { RenameProposal } from '../../domain/matching/matchDefinitions';
import { useText } from '../shared/paneContext';
import { useStepBodyStyles } from '../shared/StepBody.styles';
import { Change } from './Change';
import { ChangeGroup } from './ChangeGroup';
import { groupText, nameText, placeTexts } from './changeTexts';
import { groupChanges } from './groupChanges';
import { NegativeChanges } from './NegativeChanges';
import { usePlanStyles } from './Plan.styles';
import { Renames } from './Renames';

interface DefinitionChangesProps {
  /** Heading of the changes; null where the plan is about nothing else. */
  readonly title: string | null;
  /** What happens to scores; null while that is not decided. */
  readonly scores: string | null;
  readonly changes: readonly PlannedChange[];
  readonly unitsGone: readonly UnitGone[];
  readonly negative: readonly PlannedNegative[];
  readonly proposals: readonly RenameProposal[];
  readonly onAnswer: (ids: readonly string[], accepted: boolean) => void;
}

/** How definitions changed, by kinds that open to lists, with the renames a person has to confirm. */
export default function DefinitionChanges(props: DefinitionChangesProps) {
  const { title, scores, changes, unitsGone, negative, proposals, onAnswer } = props;
  const styles = usePlanStyles();
  const text = useText();
  const shared = useStepBodyStyles();
  const groups = useMemo(() => groupChanges(changes), [changes]);
  const countOf = (kind: string): number => groups.find((group) => group.kind === kind)?.changes.length ?? 0;
  return (
    <>
      {title === null ? null : <h4 className={styles.title}>{title}</h4>}
      <div>
        {unitsGone.length > 0 ? (
          <ChangeGroup
            title={text('plan.unitsGone', { count: unitsGone.length })}
            items={unitsGone}
            keyOf={({ id }) => id}
            show={({ name, typeName }) => <Change name={name} details={[typeName]} />}
          />
        ) : null}
        {groups.map((group) => (
          <ChangeGroup
            key={group.kind}
            title={groupText(group, text)}
            items={group.changes}
            keyOf={(change) => changedIndicator(change).indicator.id}
            show={(change) => <Change name={nameText(change, text)} details={placeTexts(change, text)} />}
          />
        ))}
        <NegativeChanges changes={negative} />
      </div>
      {proposals.length > 0 ? (
        <Renames
          proposals={proposals}
          added={countOf('added')}
          removed={countOf('removed')}
          onAnswer={onAnswer}
        />
      ) : null}
      {scores === null ? null : <p className={shared.hint}>{scores}</p>}
    </>
  );
}
