import { Suspense } from 'react';
import { knownBook } from '../../app/session/sessionState';
import { JobButton } from '../shared/JobButton';
import { useSession, useSessionState, useText } from '../shared/paneContext';
import { part } from '../shared/part';
import { PartBoundary } from '../shared/PartBoundary';
import { useStepBodyStyles } from '../shared/StepBody.styles';

/** Loaded with the first plan. */
const SheetsPlan = part(() => import('../plan/SheetsPlan'));

/** Plans the score sheets, and generates them once a person agrees. */
export function SheetsStep() {
  const styles = useStepBodyStyles();
  const session = useSession();
  const { book: read, plan } = useSessionState();
  const text = useText();
  const book = knownBook(read);
  const standing = book !== null && book.sheets.standing > 0;
  return (
    <>
      <p className={styles.hint}>{text(standing ? 'sheets.again' : 'sheets.hint')}</p>
      {plan === null ? (
        <div className={styles.buttons}>
          <JobButton primary={!standing} possible={book !== null} onPress={() => void session.plan()}>
            {text('command.generate')}
          </JobButton>
        </div>
      ) : (
        <PartBoundary>
          <Suspense fallback={<p className={styles.hint}>{text('plan.loading')}</p>}>
            <SheetsPlan plan={plan} />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
