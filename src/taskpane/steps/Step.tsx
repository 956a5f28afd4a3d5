import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Glyph } from '../shared/Glyph';
import { useText } from '../shared/paneContext';
import type { StepName } from '../shared/stepNames';
import { useStepStyles } from './Step.styles';
import type { StepStatus } from './stepStates';
import { stepNumber } from './useOpenSteps';

interface StepProps {
  readonly name: StepName;
  readonly status: StepStatus;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One step: its number or mark, its name, how far it is, and what there is to do. */
export function Step({ name, status, open, onToggle, children }: StepProps) {
  const styles = useStepStyles();
  const text = useText();
  const id = useId();
  return (
    <li className={styles.step}>
      <h2 className={styles.heading}>
        <button
          id={`step-${name}`}
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <span className={mergeClasses(styles.mark, styles[status.state])} aria-hidden="true">
            <Mark name={name} status={status} />
          </span>
          <span className={styles.names}>
            <span className={styles.name}>{text(`step.${name}`)}</span>
            <span className={styles.brief}>{status.brief}</span>
            <span className={styles.spoken}>
              {`(${stepNumber(name)}, ${text(`step.state.${status.state}`)})`}
            </span>
          </span>
          <Glyph name="chevron" className={mergeClasses(styles.chevron, open ? styles.open : undefined)} />
        </button>
      </h2>
      <div id={id} className={mergeClasses(styles.body, open ? undefined : styles.hidden)}>
        {open ? children : null}
      </div>
    </li>
  );
}

function Mark({ name, status }: Pick<StepProps, 'name' | 'status'>) {
  if (status.state === 'done') return <Glyph name="done" />;
  if (status.state === 'attention') return <>!</>;
  return <>{stepNumber(name)}</>;
}
