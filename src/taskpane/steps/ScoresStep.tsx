import { Suspense, useState } from 'react';
import type { ScoringProgress } from '../../app/examine/progress';
import type { BookOverview } from '../../app/session/overview';
import { knownBook } from '../../app/session/sessionState';
import { JobButton } from '../shared/JobButton';
import { useSession, useSessionState, useText } from '../shared/paneContext';
import { part } from '../shared/part';
import { useScoreColumn } from '../shared/useScoreColumn';
import { PartBoundary } from '../shared/PartBoundary';
import { Ended } from '../status/Ended';
import { scoreCounts } from './scoreCounts';
import { useStepBodyStyles } from '../shared/StepBody.styles';

/** Loaded when somebody has many scores to enter. */
const EnterScores = part(() => import('../enter/EnterScores'));

/** Loaded when somebody asks whose scores are missing. */
const OpenScores = part(() => import('../progress/OpenScores'));

/** How far each unit type is, and the check. */
export function ScoresStep() {
  const styles = useStepBodyStyles();
  const session = useSession();
  const state = useSessionState();
  const book = knownBook(state.book);
  const text = useText();
  const { entering } = state;
  const score = useScoreColumn();
  const sheets = book !== null && book.sheets.standing > 0;
  return (
    <>
      <p className={styles.hint}>{text('scores.hint', { score })}</p>
      {sheets ? (
        <ul className={styles.types}>
          {book.progress.map((progress) => (
            <TypeProgress key={progress.unitType} progress={progress} />
          ))}
        </ul>
      ) : null}
      <div className={styles.buttons}>
        {/* One button is what comes next: to check while something is wrong, to compute otherwise. */}
        <JobButton
          primary={scoreCounts(state).invalid > 0}
          possible={sheets}
          onPress={() => void session.check()}
        >
          {text('command.check')}
        </JobButton>
        <JobButton
          possible={sheets}
          onPress={() => {
            session.entering.set({ isShown: true });
          }}
        >
          {text('enter.open')}
        </JobButton>
      </div>
      {sheets && entering?.isShown === true ? (
        <PartBoundary>
          <Suspense fallback={null}>
            <EnterScores state={book.state} entering={entering} />
          </Suspense>
        </PartBoundary>
      ) : null}
      {sheets ? <Missing overview={book} /> : null}
      <Ended at="scores" />
    </>
  );
}

/** Whose scores are missing, folded until somebody asks. */
function Missing({ overview }: { readonly overview: BookOverview }) {
  const styles = useStepBodyStyles();
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.fold}>{text('scores.missing')}</summary>
      {isOpen ? (
        <PartBoundary>
          <Suspense fallback={null}>
            <OpenScores overview={overview} />
          </Suspense>
        </PartBoundary>
      ) : null}
    </details>
  );
}

function TypeProgress({ progress }: { readonly progress: ScoringProgress }) {
  const styles = useStepBodyStyles();
  const text = useText();
  const { name, valid, blank, invalid } = progress;
  const all = Math.max(1, valid + blank + invalid);
  const percent = (count: number): string => `${(count / all) * 100}%`;
  return (
    <li>
      <div className={styles.typeLine}>
        <span>{name}</span>
        <span className={styles.counts}>{text('scores.counts', { valid, blank, invalid })}</span>
      </div>
      {/* The figures beside it say the same. */}
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.valid} style={{ width: percent(valid) }} />
        <div className={styles.invalid} style={{ width: percent(invalid) }} />
      </div>
    </li>
  );
}
