import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { knownBook } from '../../app/session/sessionState';
import { nextStepText } from '../../strings/nextStepText';
import { useSessionState, useText } from '../shared/paneContext';
import { goTo } from '../shared/places';
import { STEPS } from '../shared/stepNames';
import { stepStates } from '../steps/stepStates';
import { NEXT_HEIGHT, useNextStepStyles } from './NextStep.styles';

/** What comes next, and how many errors there are: always in view, each leading to where it is done. */
export default function NextStep() {
  const styles = useNextStepStyles();
  const session = useSessionState();
  const text = useText();
  const { language } = session;
  const statuses = stepStates(session, text);
  const next =
    STEPS.find((step) => statuses[step].state === 'attention') ??
    STEPS.find((step) => statuses[step].state === 'current');
  const found = [...session.jobFindings, ...(knownBook(session.book)?.findings ?? [])];
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const isShown = next !== undefined || errors > 0;
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBottom = isShown ? `${NEXT_HEIGHT}px` : '';
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, [isShown]);
  if (!isShown) return null;
  return (
    <nav className={styles.bar} aria-label={nextStepText(language, 'label')}>
      {next === undefined ? null : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          onClick={() => {
            goTo({ show: `step-${next}`, focus: `step-${next}` });
          }}
        >
          {nextStepText(language, 'step', { step: text(`step.${next}`) })}
        </Button>
      )}
      {errors === 0 ? null : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.errors}
          aria-label={nextStepText(language, 'errorsLabel', { count: errors })}
          onClick={() => {
            goTo({ show: 'findings', focus: 'findings' });
          }}
        >
          {nextStepText(language, 'errors', { count: errors })}
        </Button>
      )}
    </nav>
  );
}
