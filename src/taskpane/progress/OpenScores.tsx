import { useMemo, useState } from 'react';
import {
  progressBy,
  scoreOwners,
  type OpenScore,
  type OwnerProgress,
  type ScoreOwner,
} from '../../app/find/openScores';
import type { BookOverview } from '../../app/session/overview';
import { progressText } from '../../strings/progressText';
import { Choice } from '../shared/Choice';
import { LongList } from '../shared/LongList';
import { useSession, useSessionPart } from '../shared/paneContext';
import { useOpenScoresStyles } from './OpenScores.styles';

/** Who still has scores to give or to be given, each with the list of them, which leads to their cells. */
export default function OpenScores({ overview }: { readonly overview: BookOverview }) {
  const styles = useOpenScoresStyles();
  const language = useSessionPart('language');
  const owners = useMemo(() => scoreOwners(overview), [overview]);
  const [chosen, setChosen] = useState<ScoreOwner>('unit');
  const by = owners.includes(chosen) ? chosen : 'unit';
  const progress = useMemo(() => progressBy(overview, by), [overview, by]);
  const open = progress.filter((owner) => owner.open.length > 0);
  const done = progress.length - open.length;
  return (
    <div className={styles.root}>
      {owners.length > 1 ? (
        <Choice
          label={progressText(language, 'by')}
          value={by}
          options={owners.map((owner) => ({ value: owner, name: progressText(language, `by.${owner}`) }))}
          onChoose={(value) => {
            setChosen(owners.find((owner) => owner === value) ?? 'unit');
          }}
        />
      ) : null}
      {open.length === 0 ? <p className={styles.note}>{progressText(language, 'none')}</p> : null}
      <LongList items={open} keyOf={({ name }) => name} show={(owner) => <Owner key={by} owner={owner} />} />
      {open.length > 0 && done > 0 ? (
        <p className={styles.note}>{progressText(language, 'done', { count: done })}</p>
      ) : null}
    </div>
  );
}

function Owner({ owner: { name, all, open } }: { readonly owner: OwnerProgress }) {
  const styles = useOpenScoresStyles();
  const language = useSessionPart('language');
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.owner}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {progressText(language, 'owner', {
          name: name === '' ? progressText(language, 'nobody') : name,
          all,
          open: open.length,
        })}
      </summary>
      {isOpen ? (
        <LongList items={open} keyOf={({ key }) => key} show={(score) => <Score score={score} />} />
      ) : null}
    </details>
  );
}

function Score({ score: { unit, indicator, isRefused, place } }: { readonly score: OpenScore }) {
  const styles = useOpenScoresStyles();
  const session = useSession();
  const language = useSessionPart('language');
  const job = useSessionPart('job');
  return (
    <button
      type="button"
      className={styles.link}
      disabled={job !== null && job.kind !== 'goTo'}
      onClick={() => void session.goTo(place)}
    >
      {progressText(language, 'row', { unit, indicator })}
      {isRefused ? <span className={styles.note}> {progressText(language, 'refused')}</span> : null}
    </button>
  );
}
