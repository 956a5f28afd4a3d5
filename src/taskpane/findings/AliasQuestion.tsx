import type { Finding } from '../../domain/findings/finding';
import type { AliasDecision } from '../../app/decideAliases';
import { JobButton } from '../shared/JobButton';
import { useSession, useText } from '../shared/paneContext';
import { useFindingsStyles } from './Findings.styles';

/** A name, and the unit that it may be another name of. */
interface Asked extends Omit<AliasDecision, 'isAlias'> {
  readonly unitName: string;
}

/** What a finding asks: whether a name is another name of the unit; null where it asks nothing. */
function askedOf({ code, params, subject }: Finding): Asked | null {
  if (code !== 'responsibleUnknown' || params.variant !== 'likely' || subject?.kind !== 'unit') return null;
  return { name: params.name, unit: subject.id, unitName: params.unit };
}

/** Whether a name is another name of the unit it is most like, to be said yes or no to. */
export function AliasQuestion({ finding }: { readonly finding: Finding }) {
  const styles = useFindingsStyles();
  const session = useSession();
  const text = useText();
  const asked = askedOf(finding);
  if (asked === null) return null;
  const { name, unit, unitName } = asked;
  const question = text('aliases.ask', { name, unit: unitName });
  const answer = (isAlias: boolean) => () => void session.decideAliases([{ name, unit, isAlias }]);
  return (
    <div role="group" aria-label={question} className={styles.question}>
      <span className={styles.asked} aria-hidden="true">
        {question}
      </span>
      <JobButton small onPress={answer(true)}>
        {text('aliases.yes')}
      </JobButton>
      <JobButton small onPress={answer(false)}>
        {text('aliases.no')}
      </JobButton>
    </div>
  );
}

/** Says yes to all of several such questions. */
export function AllAliases({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useFindingsStyles();
  const session = useSession();
  const text = useText();
  const asked = findings.flatMap((finding): readonly AliasDecision[] => {
    const question = askedOf(finding);
    return question === null ? [] : [{ name: question.name, unit: question.unit, isAlias: true }];
  });
  if (asked.length < 2) return null;
  return (
    <div className={styles.actions}>
      <JobButton small onPress={() => void session.decideAliases(asked)}>
        {text('aliases.allYes', { count: asked.length })}
      </JobButton>
    </div>
  );
}
