import { useEffect, useId, useRef } from 'react';
import type { GeneratePlan } from '../../app/generate';
import { findingMessage } from '../../strings/findingText';
import { JobButton } from '../shared/JobButton';
import { goTo } from '../shared/places';
import { useSession, useSessionPart, useText } from '../shared/paneContext';
import { useStepBodyStyles } from './StepBody.styles';

/** What generating will do, to be agreed to before anything is written. */
export function Plan({ plan }: { readonly plan: GeneratePlan }) {
  const styles = useStepBodyStyles();
  const session = useSession();
  const text = useText();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  // The question appears where a button was; whoever works by keyboard is taken to it.
  useEffect(() => {
    section.current?.focus();
  }, [plan]);
  return (
    <section ref={section} tabIndex={-1} className={styles.plan} aria-labelledby={id}>
      <h3 id={id} className={styles.planTitle}>
        {text('plan.title')}
      </h3>
      <Changes plan={plan} />
      <div className={styles.buttons}>
        <JobButton primary onPress={() => void session.confirmPlan()}>
          {text('plan.confirm')}
        </JobButton>
        <JobButton
          onPress={() => {
            session.dismissPlan();
            goTo({ show: 'step-sheets', focus: 'step-sheets' });
          }}
        >
          {text('plan.dismiss')}
        </JobButton>
      </div>
    </section>
  );
}

function Changes({ plan }: { readonly plan: GeneratePlan }) {
  const styles = useStepBodyStyles();
  const language = useSessionPart('language');
  const text = useText();
  return (
    <>
      <ul className={styles.planList}>
        <Sheets title={text('plan.new', { count: plan.newSheets.length })} names={plan.newSheets} />
        <Sheets
          title={text('plan.updated', { count: plan.updatedSheets.length })}
          names={plan.updatedSheets}
        />
        <li>{text('plan.rows', { count: plan.scoreRows })}</li>
        {plan.kept > 0 ? <li>{text('plan.kept', { count: plan.kept })}</li> : null}
        {plan.returned > 0 ? <li>{text('plan.returned', { count: plan.returned })}</li> : null}
        {plan.moved > 0 ? <li>{text('plan.moved', { count: plan.moved })}</li> : null}
      </ul>
      {plan.findings.length > 0 ? (
        <details>
          <summary>{text('plan.movedList')}</summary>
          <ul className={styles.planList}>
            {plan.findings.map((finding, index) => (
              <li key={index}>{findingMessage(finding, language)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Sheets({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const styles = useStepBodyStyles();
  if (names.length === 0) return null;
  return (
    <li>
      {title}
      <div className={styles.counts}>{names.join(' · ')}</div>
    </li>
  );
}
