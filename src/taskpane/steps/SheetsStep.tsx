import { Button } from '@fluentui/react-components';
import { useSession, useSessionState, useText } from '../shared/paneContext';
import { useBusy } from '../shared/useBusy';
import { Plan } from './Plan';
import { useStepBodyStyles } from './StepBody.styles';

/** Plans the score sheets, and generates them once a person agrees. */
export function SheetsStep() {
  const styles = useStepBodyStyles();
  const session = useSession();
  const { book, plan } = useSessionState();
  const text = useText();
  const busy = useBusy();
  const known = book !== null && book !== 'unread';
  const standing = known && book.sheets.standing > 0;
  return (
    <>
      <p className={styles.hint}>{text(standing ? 'sheets.again' : 'sheets.hint')}</p>
      {plan === null ? (
        <div className={styles.buttons}>
          <Button
            appearance={standing ? 'secondary' : 'primary'}
            disabled={busy || !known}
            onClick={() => void session.plan()}
          >
            {text('command.generate')}
          </Button>
        </div>
      ) : (
        <Plan plan={plan} />
      )}
    </>
  );
}
