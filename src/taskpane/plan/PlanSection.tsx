import { Suspense, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { JobButton } from '../shared/JobButton';
import { useText } from '../shared/paneContext';
import { PartBoundary } from '../shared/PartBoundary';
import { takeTo } from '../shared/places';
import { useStepBodyStyles } from '../shared/StepBody.styles';

/** A button below a plan. */
interface Answer {
  readonly name: string;
  /** False while something has to be answered first. @default true */
  readonly possible?: boolean;
  readonly onPress: () => void;
}

interface PlanSectionProps {
  readonly title: string;
  /** What the plan was made from; another plan than the one a person is reading has another. */
  readonly madeFrom: unknown;
  readonly agree: Answer;
  readonly decline: Answer;
  readonly children: ReactNode;
}

/** What a job will do, and the question whether to do it; asked only once all of it is shown. */
export function PlanSection({ title, madeFrom, agree, decline, children }: PlanSectionProps) {
  const styles = useStepBodyStyles();
  const text = useText();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  // The question appears where a button was, or a button of the ribbon asked for it: people are taken to it before they see it.
  useLayoutEffect(() => {
    takeTo(section.current);
  }, [madeFrom]);
  const declined = <JobButton onPress={decline.onPress}>{decline.name}</JobButton>;
  return (
    <section ref={section} tabIndex={-1} className={styles.plan} aria-labelledby={id}>
      <h3 id={id} className={styles.planTitle}>
        {title}
      </h3>
      {/* A plan that cannot be shown cannot be agreed to. */}
      <PartBoundary otherwise={declined}>
        <Suspense fallback={<p className={styles.hint}>{text('plan.loading')}</p>}>
          {children}
          <div className={styles.buttons}>
            <JobButton primary possible={agree.possible ?? true} onPress={agree.onPress}>
              {agree.name}
            </JobButton>
            {declined}
          </div>
        </Suspense>
      </PartBoundary>
    </section>
  );
}
