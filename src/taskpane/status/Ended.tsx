import { mergeClasses } from '@fluentui/react-components';
import { isAtWork } from '../../app/session/sessionState';
import { Glyph } from '../shared/Glyph';
import { useSessionState, useText } from '../shared/paneContext';
import { destinationOf, type Destination } from './destination';
import { useScoreColumn } from '../shared/useScoreColumn';
import { Dismiss } from './Dismiss';
import { nextText } from './nextText';
import { outcomeText } from './outcomeText';
import { useStatusStyles } from './Status.styles';

/** What is near the message once it is gone. */
const BESIDE = { status: 'top', findings: 'findings', scores: 'step-scores', totals: 'step-totals' } as const;

/** How the last job ended and what comes next, if this is where its message stands. */
export function Ended({ at }: { readonly at: Destination['message'] }) {
  const styles = useStatusStyles();
  const { job, outcome } = useSessionState();
  const text = useText();
  const score = useScoreColumn();
  if (isAtWork(job) || outcome === null || destinationOf(outcome).message !== at) return null;
  const next = nextText(outcome, text, score);
  const quiet = (['cancelled', 'planChanged', 'settingsRefused'] as readonly string[]).includes(outcome.kind);
  // A check that found errors is done, but nothing to be glad of.
  const found = (outcome.kind === 'checked' || outcome.kind === 'computed') && outcome.errors > 0;
  const look = quiet ? undefined : found ? styles.failure : styles.success;
  return (
    <div className={mergeClasses(styles.box, look)}>
      <div className={styles.line}>
        <Glyph name={quiet ? 'info' : found ? 'error' : 'done'} className={styles.glyph} />
        {/* The live region says the same; twice would be once too often. */}
        <div className={styles.grow} aria-hidden="true">
          <p className={styles.grow}>{outcomeText(outcome, text)}</p>
          {next === '' ? null : <p className={styles.next}>{next}</p>}
        </div>
        <Dismiss to={BESIDE[at]} />
      </div>
    </div>
  );
}
