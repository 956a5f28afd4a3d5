import type { ImportPlan } from '../../app/plan/planImport';
import { part } from '../shared/part';
import { goTo } from '../shared/places';
import { useSession, useText, type Text } from '../shared/paneContext';
import { PlanSection } from './PlanSection';

const YearQuestion = part(() => import('./YearQuestion'));
const DefinitionChanges = part(() => import('./DefinitionChanges'));

/** What loading a document will change in the book's definitions, to be agreed to before anything is written. */
export default function DocumentPlan({ plan }: { readonly plan: ImportPlan }) {
  const session = useSession();
  const text = useText();
  return (
    <PlanSection
      title={text('plan.importTitle', { fileName: plan.fileName })}
      madeFrom={plan.snapshot}
      agree={{
        name: text('plan.load'),
        possible: plan.otherYear === null || plan.year !== null,
        onPress: () => void session.documents.confirm(),
      }}
      decline={{
        name: text('plan.doNotLoad'),
        onPress: () => {
          session.documents.dismiss();
          goTo({ show: 'step-definitions', focus: 'step-definitions' });
        },
      }}
    >
      {plan.otherYear === null ? null : (
        <YearQuestion
          years={plan.otherYear}
          answer={plan.year}
          onAnswer={(year) => void session.answerPlan({ plan: 'import', year })}
        />
      )}
      <DefinitionChanges
        title={null}
        scores={scoresText(plan, text)}
        changes={plan.changes ?? []}
        unitsGone={plan.unitsGone}
        negative={plan.negative}
        proposals={plan.proposals}
        onAnswer={(ids, accepted) => void session.answerPlan({ plan: 'import', ids, accepted })}
      />
    </PlanSection>
  );
}

/** What happens to scores; null while nobody has said whose year it is. */
function scoresText({ otherYear, year }: ImportPlan, text: Text): string | null {
  if (otherYear === null || year === 'same') return text('plan.importScores');
  return year === null ? null : text('plan.importNewYear', { book: otherYear.book });
}
