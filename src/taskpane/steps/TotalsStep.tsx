import { Suspense } from 'react';
import { knownBook } from '../../app/session/sessionState';
import { JobButton } from '../shared/JobButton';
import { useSession, useSessionState, useText } from '../shared/paneContext';
import { part } from '../shared/part';
import { PartBoundary } from '../shared/PartBoundary';
import { Ended } from '../status/Ended';
import { scoreCounts } from './scoreCounts';
import { useStepBodyStyles } from '../shared/StepBody.styles';

/** Charts are loaded when there is something to show. */
const Ranking = part(() => import('../ranking/Ranking'));

const HINTS = {
  none: 'totals.hint',
  unknown: 'totals.unknownHint',
  computed: 'totals.hint',
  changedSince: 'totals.changedHint',
} as const;

/** Computes totals, and shows the ranking per unit type. */
export function TotalsStep() {
  const styles = useStepBodyStyles();
  const session = useSession();
  const state = useSessionState();
  const { totals } = state;
  const book = knownBook(state.book);
  const text = useText();
  const sheets = book !== null && book.sheets.standing > 0;
  const { valid, invalid } = scoreCounts(state);
  return (
    <>
      <Ended at="totals" />
      <p className={styles.hint}>{text(sheets ? HINTS[totals] : 'totals.hint')}</p>
      <div className={styles.buttons}>
        <JobButton
          primary={totals !== 'computed' && valid > 0 && invalid === 0}
          possible={sheets}
          onPress={() => void session.compute()}
        >
          {text('command.compute')}
        </JobButton>
        {totals === 'none' ? null : (
          <JobButton possible={sheets} onPress={() => void session.makeSlips()}>
            {text('slips.make')}
          </JobButton>
        )}
      </div>
      {sheets && totals !== 'none' ? (
        <PartBoundary>
          <Suspense fallback={<p className={styles.hint}>{text('totals.loading')}</p>}>
            <Ranking overview={book} />
          </Suspense>
        </PartBoundary>
      ) : null}
    </>
  );
}
