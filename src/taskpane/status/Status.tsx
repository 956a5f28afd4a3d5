import { Button, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { Failure } from '../../app/session/failure';
import type { Job } from '../../app/session/sessionState';
import { technicalDetail } from '../../strings/errorText';
import { Glyph } from '../shared/Glyph';
import { useSession, useSessionState, useText } from '../shared/paneContext';
import { Dismiss } from './Dismiss';
import { Ended } from './Ended';
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
          <Ended at="status" />
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
        <Dismiss to="top" />
      </div>
      <Technical failure={failure} />
    </div>
  );
}

/** What only maintainers can read, out of the way until somebody asks for it. */
function Technical({ failure }: { readonly failure: Failure }) {
  const styles = useStatusStyles();
  const text = useText();
  const detail = failure.kind === 'workbook' ? technicalDetail(failure.code, failure.detail) : '';
  if (detail === '') return null;
  return (
    <details className={styles.note}>
      <summary>{text('failure.technical')}</summary>
      {detail}
    </details>
  );
}
