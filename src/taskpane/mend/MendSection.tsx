import { useMemo } from 'react';
import { isBlocking } from '../../app/book/damage';
import { answerOf, isAnswered, isLoss, isMendable, type MendPlan } from '../../app/mend/mendPlan';
import { PlanSection } from '../plan/PlanSection';
import { usePlanStyles } from '../plan/Plan.styles';
import { useSession, useText } from '../shared/paneContext';
import { useStepBodyStyles } from '../shared/StepBody.styles';
import { damageLines } from './damageLines';
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
      {damages
        .flatMap((damage) => damageLines(damage, text))
        .map((line) => (
          <p key={line} className={styles.name}>
            {line}
          </p>
        ))}
      {damages.filter(isLoss).map((loss) => (
        <LossQuestion
          key={loss.sheet}
          loss={loss}
          answer={answerOf(plan, loss)}
          onAnswer={(answer) => void session.answerPlan({ plan: 'mend', sheet: loss.sheet, answer })}
        />
      ))}
      {isAnswered(plan) || !damages.every(isMendable) ? null : (
        <p className={styles.detail}>{text('mend.first')}</p>
      )}
    </PlanSection>
  );
}
