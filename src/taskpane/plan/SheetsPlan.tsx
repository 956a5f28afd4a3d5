import type { GeneratePlan } from '../../app/generate';
import { isChange } from '../../domain/matching/definitionChange';
import { findingMessage } from '../../strings/findingText';
import { part } from '../shared/part';
import { goTo } from '../shared/places';
import { useSession, useSessionPart, useText } from '../shared/paneContext';
import { useStepBodyStyles } from '../shared/StepBody.styles';
import { PlanSection } from './PlanSection';

/** Of use once definitions changed after score sheets were made. */
const DefinitionChanges = part(() => import('./DefinitionChanges'));

/** What generating will do, to be agreed to before anything is written. */
export default function SheetsPlan({ plan }: { readonly plan: GeneratePlan }) {
  const session = useSession();
  const text = useText();
  return (
    <PlanSection
      title={text('plan.title')}
      madeFrom={plan.snapshot}
      agree={{ name: text('plan.confirm'), onPress: () => void session.confirmPlan() }}
      decline={{
        name: text('plan.dismiss'),
        onPress: () => {
          session.dismissPlan();
          goTo({ show: 'step-sheets', focus: 'step-sheets' });
        },
      }}
    >
      <Sheets plan={plan} />
      {isChanged(plan) ? (
        <DefinitionChanges
          title={text('plan.sinceSheets')}
          scores={text('plan.sheetsScores')}
          changes={plan.changes ?? []}
          unitsGone={plan.unitsGone}
          negative={[]}
          proposals={plan.proposals}
          onAnswer={(ids, accepted) => void session.answerPlan({ plan: 'generate', ids, accepted })}
        />
      ) : null}
    </PlanSection>
  );
}

function isChanged({ changes, unitsGone, proposals }: GeneratePlan): boolean {
  if (proposals.length > 0 || unitsGone.length > 0) return true;
  return (changes ?? []).some(isChange);
}

function Sheets({ plan }: { readonly plan: GeneratePlan }) {
  const styles = useStepBodyStyles();
  const language = useSessionPart('language');
  const text = useText();
  return (
    <>
      <ul className={styles.planList}>
        <Names title={text('plan.new', { count: plan.newSheets.length })} names={plan.newSheets} />
        <Names
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

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const styles = useStepBodyStyles();
  if (names.length === 0) return null;
  return (
    <li>
      {title}
      <div className={styles.counts}>{names.join(' · ')}</div>
    </li>
  );
}
