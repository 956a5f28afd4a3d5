import { useEffect, useRef } from 'react';
import type { RenameProposal } from '../../domain/matching/matchDefinitions';
import { useText } from '../shared/paneContext';
import { useBusy } from '../shared/useBusy';
import { LongList } from '../shared/LongList';
import { usePlanStyles } from './Plan.styles';

interface RenamesProps {
  readonly proposals: readonly RenameProposal[];
  /** How many indicators are new and gone as things are confirmed now. */
  readonly added: number;
  readonly removed: number;
  readonly onAnswer: (ids: readonly string[], accepted: boolean) => void;
}

/** Renames found by likeness: each a question, answered with no until a person says yes. */
export function Renames({ proposals, added, removed, onAnswer }: RenamesProps) {
  const styles = usePlanStyles();
  const text = useText();
  const count = proposals.length;
  const accepted = proposals.filter((proposal) => proposal.accepted).length;
  return (
    <fieldset className={styles.renames}>
      <legend className={styles.title}>{text('plan.renames')}</legend>
      <p className={styles.detail}>{text('plan.renamesHint')}</p>
      {count > 1 ? (
        <Tick
          name={text('plan.renamesAll', { count })}
          state={accepted === count ? 'yes' : accepted === 0 ? 'no' : 'some'}
          onTick={(yes) => {
            onAnswer(
              proposals.map(({ id }) => id),
              yes,
            );
          }}
        />
      ) : null}
      <LongList
        items={proposals}
        keyOf={({ id }) => id}
        show={(proposal) => (
          <Tick
            name={text(`plan.rename.${proposal.kind}`, {
              from: proposal.formerName,
              to: proposal.name,
            })}
            detail={proposal.owner}
            state={proposal.accepted ? 'yes' : 'no'}
            onTick={(yes) => {
              onAnswer([proposal.id], yes);
            }}
          />
        )}
      />
      {/* A tick changes figures far above it; whoever does not see them hears them. */}
      <p className={styles.detail} aria-live="polite">
        {text('plan.renamesAnswer', { accepted, count, added, removed })}
      </p>
    </fieldset>
  );
}

interface TickProps {
  readonly name: string;
  readonly detail?: string;
  readonly state: 'yes' | 'no' | 'some';
  readonly onTick: (yes: boolean) => void;
}

/** The browser's own check box, which every keyboard and reader knows. */
function Tick({ name, detail = '', state, onTick }: TickProps) {
  const styles = usePlanStyles();
  const busy = useBusy();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <label className={styles.tick}>
      <input
        ref={input}
        type="checkbox"
        className={styles.box}
        checked={state === 'yes'}
        disabled={busy}
        onChange={({ currentTarget }) => {
          onTick(currentTarget.checked);
        }}
      />
      <span className={styles.grow}>
        {name} {detail === '' ? null : <span className={styles.detail}>{detail}</span>}
      </span>
    </label>
  );
}
