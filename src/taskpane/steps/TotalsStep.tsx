import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useSession, useSessionState, useText } from '../shared/paneContext';
import { useBusy } from '../shared/useBusy';
import { useStepBodyStyles } from './StepBody.styles';

/** Charts are loaded when there is something to show. */
const Ranking = lazy(() => import('../ranking/Ranking'));

/** Computes totals, and shows the ranking per unit type. */
export function TotalsStep() {
  const styles = useStepBodyStyles();
  const session = useSession();
  const { book, totals } = useSessionState();
  const text = useText();
  const busy = useBusy();
  const sheets = book !== null && book !== 'unread' && book.sheets.standing > 0;
  return (
    <>
      <p className={styles.hint}>{text(totals === 'changedSince' ? 'totals.changedHint' : 'totals.hint')}</p>
      <div className={styles.buttons}>
        <Button
          appearance={totals === 'computed' ? 'secondary' : 'primary'}
          disabled={busy || !sheets}
          onClick={() => void session.compute()}
        >
          {text('command.compute')}
        </Button>
      </div>
      {sheets && totals !== 'none' ? (
        <Suspense fallback={<p className={styles.hint}>{text('totals.loading')}</p>}>
          <Ranking overview={book} />
        </Suspense>
      ) : null}
    </>
  );
}
