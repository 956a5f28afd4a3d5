import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { BookState } from '../../app/book/bookState';
import type { EnteringState } from '../../app/session/enteringState';
import { useSession } from '../shared/paneContext';
import { goTo, takeTo } from '../shared/places';
import { useStepBodyStyles } from '../shared/StepBody.styles';
import { ByIndicator } from './ByIndicator';
import { useEnterStyles } from './Enter.styles';
import { FromTable } from './FromTable';
import { useEnterText } from './useEnterText';

const WAYS = ['indicator', 'table'] as const;

interface EnterScoresProps {
  readonly state: BookState;
  readonly entering: EnteringState;
}

/** Many scores at once: along the units of an indicator, or from a table. Nothing is written before a press says so. */
export default function EnterScores({ state, entering }: EnterScoresProps) {
  const step = useStepBodyStyles();
  const styles = useEnterStyles();
  const session = useSession();
  const text = useEnterText();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    takeTo(section.current);
    section.current?.querySelector<HTMLElement>('input[role="combobox"], textarea, td input')?.focus();
  }, []);
  return (
    <section ref={section} tabIndex={-1} className={step.plan} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {text('title')}
        </h3>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            session.entering.set({ isShown: false });
            goTo({ show: 'step-scores', focus: 'step-scores' });
          }}
        >
          {text('close')}
        </Button>
      </div>
      <fieldset className={styles.ways}>
        <legend className={styles.spoken}>{text('way')}</legend>
        {WAYS.map((way) => (
          <label key={way} className={styles.way}>
            <input
              type="radio"
              name={id}
              className={styles.radio}
              checked={entering.way === way}
              onChange={() => {
                session.entering.set({ way });
              }}
            />
            {text(`way.${way}`)}
          </label>
        ))}
      </fieldset>
      {entering.way === 'indicator' ? (
        <ByIndicator state={state} entering={entering} />
      ) : (
        <FromTable state={state} entering={entering} />
      )}
    </section>
  );
}
