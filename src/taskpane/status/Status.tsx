import { Button, mergeClasses } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Failure } from '../../app/session/failure';
import type { Job } from '../../app/session/sessionState';
import { technicalDetail } from '../../strings/errorText';
import { Glyph } from '../shared/Glyph';
import { useSession, useSessionPart, useSessionState, useText } from '../shared/paneContext';
import { part } from '../shared/part';
import { PartBoundary } from '../shared/PartBoundary';
import { reloadPane } from '../shared/reloadPane';
import { useScoreColumn } from '../shared/useScoreColumn';
import { Dismiss } from './Dismiss';
import { Ended } from './Ended';
import { jobText, noteText, spokenJobText } from './jobText';
import { nextText } from './nextText';
import { failureText, outcomeText } from './outcomeText';
import { useStatusStyles } from './Status.styles';
import { useAttention } from './useAttention';

/** Below what it says in words, so that the pane does not wait for it. */
const JobProgress = part(() => import('./JobProgress'));

/** What is being done, or how it ended; read out as it changes. */
export function Status() {
  const styles = useStatusStyles();
  const { book, job, outcome, failure } = useSessionState();
  const text = useText();
  const score = useScoreColumn();
  const shown = shownJob(job);
  const isUnread = book === 'unread' && job === null;
  useAttention();
  return (
    <>
      <div role="status" className={styles.silent}>
        {shown === null
          ? outcome === null
            ? ''
            : `${outcomeText(outcome, text)} ${nextText(outcome, text, score)}`
          : spokenJobText(shown, text)}
      </div>
      {shown === null && outcome === null && failure === null && !isUnread ? null : (
        <div
          id="status"
          tabIndex={-1}
          className={mergeClasses(
            styles.region,
            shown === null && failure === null ? undefined : styles.sticky,
          )}
        >
          {shown === null ? null : <Working job={shown} />}
          <Ended at="status" />
          {shown !== null || failure === null ? null : <Failed failure={failure} />}
          {isUnread ? <Unread /> : null}
        </div>
      )}
    </>
  );
}

/** Going to a cell is over before anyone could read about it, unless something holds it up. */
function shownJob(job: Job | null): Job | null {
  if (job?.kind === 'goTo' && job.waiting === null && !job.silent) return null;
  return job;
}

/** What to do where the workbook could not be read: nothing else in the pane can be pressed. */
function Unread() {
  const styles = useStatusStyles();
  const session = useSession();
  const text = useText();
  return (
    <div className={styles.box}>
      <p className={styles.grow}>{text('app.unread')}</p>
      <div>
        <Button appearance="primary" size="small" onClick={() => void session.open()}>
          {text('app.readAgain')}
        </Button>
      </div>
    </div>
  );
}

function Working({ job }: { readonly job: Job }) {
  const styles = useStatusStyles();
  const text = useText();
  const note = noteText(job, text);
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <p className={styles.grow} aria-hidden="true">
          {jobText(job, text)}
        </p>
        <Cancel job={job} />
      </div>
      <PartBoundary>
        <Suspense fallback={null}>
          <JobProgress share={job.share} />
        </Suspense>
      </PartBoundary>
      {note === '' ? null : <p className={styles.note}>{note}</p>}
    </div>
  );
}

/** Stops the job; where that is not possible and Excel does not answer, stops waiting for it. */
function Cancel({ job: { cancel, silent } }: { readonly job: Job }) {
  const session = useSession();
  const text = useText();
  const canLeave = cancel !== 'possible' && silent;
  if (cancel === 'no' && !canLeave) return null;
  const name = canLeave ? 'job.leave' : cancel === 'requested' ? 'job.cancelling' : 'job.cancel';
  return (
    <Button
      size="small"
      disabled={cancel === 'requested' && !canLeave}
      onClick={() => {
        session.cancel();
      }}
    >
      {text(name)}
    </Button>
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
      {failure.kind === 'resource' ? (
        <div>
          <Button size="small" onClick={reloadPane}>
            {text('app.reload')}
          </Button>
        </div>
      ) : null}
      <Technical failure={failure} />
    </div>
  );
}

/** What only maintainers can read, out of the way until somebody asks for it. */
function Technical({ failure }: { readonly failure: Failure }) {
  const styles = useStatusStyles();
  const language = useSessionPart('language');
  const text = useText();
  const detail = failure.kind === 'workbook' ? technicalDetail(failure.code, failure.detail, language) : '';
  if (detail === '') return null;
  return (
    <details className={styles.note}>
      <summary>{text('failure.technical')}</summary>
      {detail}
    </details>
  );
}
