import { useMemo } from 'react';
import { isBlocking } from '../../app/book/damage';
import { answerOf, isAnswered, isLoss, type MendPlan } from '../../app/mend/mendPlan';
import { PlanSection } from '../plan/PlanSection';
import { usePlanStyles } from '../plan/Plan.styles';
import { useSession, useText } from '../shared/paneContext';
import { useStepBodyStyles } from '../shared/StepBody.styles';
import { LossQuestion } from './LossQuestion';

/** What of the workbook is damaged, what is done about it, and what a person has to say first. */
export default function MendSection({ plan }: { readonly plan: MendPlan }) {
  const session = useSession();
  const text = useText();
  const styles = usePlanStyles();
  const body = useStepBodyStyles();
  const { damages } = plan;
  const told = JSON.stringify(damages);
  // The same question is not asked anew because something was typed meanwhile.
  const madeFrom = useMemo(() => ({ told }), [told]);
  return (
    <PlanSection
      title={text('mend.title')}
      madeFrom={madeFrom}
      agree={{
        name: text('mend.confirm'),
        possible: isAnswered(plan),
        onPress: () => void session.confirmMend(),
      }}
      decline={{ name: text('mend.again'), onPress: () => void session.open() }}
    >
      <p className={body.hint}>{text(damages.some(isBlocking) ? 'mend.hint' : 'mend.hintUnconfirmed')}</p>
      {damages.map((damage) =>
        isLoss(damage) ? (
          <LossQuestion
            key={damage.sheet}
            loss={damage}
            answer={answerOf(plan, damage)}
            onAnswer={(answer) => void session.answerPlan({ plan: 'mend', sheet: damage.sheet, answer })}
          />
        ) : (
          <p key={damage.sheet} className={styles.name}>
            {text('mend.named', { sheet: damage.sheet })}
          </p>
        ),
      )}
      {isAnswered(plan) ? null : <p className={styles.detail}>{text('mend.first')}</p>}
    </PlanSection>
  );
}
