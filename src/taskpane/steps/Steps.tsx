import type { ReactNode } from 'react';
import { useSessionState, useText } from '../shared/paneContext';
import { STEPS, type StepName } from '../shared/stepNames';
import { DefinitionsStep } from './DefinitionsStep';
import { ScoresStep } from './ScoresStep';
import { SheetsStep } from './SheetsStep';
import { Step } from './Step';
import { useStepStyles } from './Step.styles';
import { stepStates } from './stepStates';
import { TotalsStep } from './TotalsStep';
import { useOpenSteps } from './useOpenSteps';

const BODIES: Readonly<Record<StepName, () => ReactNode>> = {
  definitions: DefinitionsStep,
  sheets: SheetsStep,
  scores: ScoresStep,
  totals: TotalsStep,
};

/** The year's work as four steps with their state. */
export function Steps() {
  const styles = useStepStyles();
  const session = useSessionState();
  const text = useText();
  const statuses = stepStates(session, text);
  const { isOpen, toggle } = useOpenSteps(session, statuses);
  return (
    <ol className={styles.list} aria-label={text('step.list')}>
      {STEPS.map((name) => {
        const Body = BODIES[name];
        return (
          <Step
            key={name}
            name={name}
            status={statuses[name]}
            open={isOpen(name)}
            onToggle={() => {
              toggle(name);
            }}
          >
            <Body />
          </Step>
        );
      })}
    </ol>
  );
}
