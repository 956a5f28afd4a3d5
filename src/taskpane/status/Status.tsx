import { Button, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { Failure } from '../../app/session/failure';
import type { Job, Outcome } from '../../app/session/sessionState';
import { Glyph } from '../shared/Glyph';
import { goTo } from '../shared/places';
import { useSession, useSessionState, useText } from '../shared/paneContext';
import { jobText, spokenJobText } from './jobText';
import { nextText } from './nextText';
import { failureText, outcomeText } from './outcomeText';
import { useStatusStyles } from './Status.styles';
import { useAttention } from './useAttention';

/** What is being done, or how it ended; read out as it changes. */
export function Status() {
  const styles = useStatusStyles();
  const { job, outcome, failure } = useSessionState();
  const text = useText();
  // Going to a cell is over before anyone could read about it.
  const shown = job?.kind === 'goTo' ? null : job;
  useAttention();
  return (
    <>
      <div role="status" className={styles.silent}>
        {shown === null
          ? outcome === null
            ? ''
            : `${outcomeText(outcome, text)} ${nextText(outcome, text)}`
          : spokenJobText(shown, text)}
      </div>
      {shown === null && outcome === null && failure === null ? null : (
        <div
          id="status"
          tabIndex={-1}
          className={mergeClasses(styles.region, shown === null ? undefined : styles.working)}
        >
          {shown === null ? null : <Working job={shown} />}
          {shown !== null || outcome === null ? null : <Ended outcome={outcome} />}
          {shown !== null || failure === null ? null : <Failed failure={failure} />}
        </div>
      )}
    </>
  );
}

function Working({ job }: { readonly job: Job }) {
  const styles = useStatusStyles();
  const session = useSession();
  const text = useText();
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <p className={styles.grow} aria-hidden="true">
          {jobText(job, text)}
        </p>
        {job.cancel === 'no' ? null : (
          <Button
            size="small"
            disabled={job.cancel === 'requested'}
            onClick={() => {
              session.cancel();
            }}
          >
            {text(job.cancel === 'requested' ? 'job.cancelling' : 'job.cancel')}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={text('stage.progress')}
        {...(job.share === null ? {} : { value: job.share, max: 1 })}
      />
      {job.cancel === 'no' ? <p className={styles.note}>{text('job.noCancel')}</p> : null}
    </div>
  );
}

function Ended({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStatusStyles();
  const text = useText();
  const quiet = outcome.kind === 'cancelled' || outcome.kind === 'planChanged';
  // A check that found errors is done, but nothing to be glad of.
  const found = (outcome.kind === 'checked' || outcome.kind === 'computed') && outcome.errors > 0;
  const next = nextText(outcome, text);
  const look = quiet ? undefined : found ? styles.failure : styles.success;
  return (
    <div className={mergeClasses(styles.box, look)}>
      <div className={styles.line}>
        <Glyph name={quiet ? 'info' : found ? 'error' : 'done'} className={styles.glyph} />
        {/* The live region above says the same; twice would be once too often. */}
        <div className={styles.grow} aria-hidden="true">
          <p className={styles.grow}>{outcomeText(outcome, text)}</p>
          {next === '' ? null : <p className={styles.next}>{next}</p>}
        </div>
        <Dismiss />
      </div>
    </div>
  );
}

function Failed({ failure }: { readonly failure: Failure }) {
  const styles = useStatusStyles();
  const { language } = useSessionState();
  const text = useText();
  return (
    <div className={mergeClasses(styles.box, styles.failure)}>
      <div className={styles.line}>
        <Glyph name="error" className={styles.glyph} />
        <div className={styles.grow} role="alert">
          <p className={styles.title}>{text('failure.title')}</p>
          <p className={styles.grow}>{failureText(failure, language, text)}</p>
        </div>
        <Dismiss />
      </div>
    </div>
  );
}

function Dismiss() {
  const session = useSession();
  const text = useText();
  return (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => {
        session.dismissMessage();
        goTo({ show: 'top', focus: 'top' });
      }}
    >
      {text('failure.dismiss')}
    </Button>
  );
}
