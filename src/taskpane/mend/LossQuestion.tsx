import { useId } from 'react';
import { REMADE, type Loss, type LossAnswer } from '../../app/mend/mendPlan';
import { usePlanStyles } from '../plan/Plan.styles';
import { useText, type Text } from '../shared/paneContext';
import { useBusy } from '../shared/useBusy';

interface LossQuestionProps {
  readonly loss: Loss;
  readonly answer: LossAnswer | null;
  readonly onAnswer: (answer: LossAnswer) => void;
}

const ANSWERS = ['withheld', 'counts'] as const satisfies readonly LossAnswer[];

/** What becomes of something that is lost; nothing is taken for granted. */
export function LossQuestion({ loss, answer, onAnswer }: LossQuestionProps) {
  const styles = usePlanStyles();
  const text = useText();
  const busy = useBusy();
  const name = useId();
  const how = loss.kind === 'tableGone' ? REMADE[loss.role] : loss.kind;
  return (
    <fieldset className={styles.renames}>
      <legend className={styles.title}>{titleOf(loss, text)}</legend>
      {hints(loss, text).map((hint) => (
        <p key={hint} className={styles.detail}>
          {hint}
        </p>
      ))}
      {ANSWERS.map((each) => (
        <label key={each} className={styles.tick}>
          <input
            type="radio"
            name={name}
            className={styles.box}
            disabled={busy}
            checked={answer === each}
            onChange={() => {
              onAnswer(each);
            }}
          />
          <span className={styles.grow}>{text(`mend.${how}.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function titleOf(loss: Loss, text: Text): string {
  const { sheet } = loss;
  if (loss.kind === 'columns') return text('mend.columns', { sheet, columns: lostColumns(loss).join('、') });
  return text(loss.kind === 'tableGone' ? 'mend.gone' : 'mend.unconfirmed', { sheet });
}

function lostColumns({ missing }: Extract<Loss, { readonly kind: 'columns' }>): readonly string[] {
  return missing.flatMap(({ header, held }) => (held === 'entries' ? [header] : []));
}

function hints(loss: Loss, text: Text): readonly string[] {
  if (loss.kind === 'unconfirmed') return [];
  if (loss.kind === 'columns') return [text('mend.wayBackColumns')];
  return [
    text('mend.wayBack'),
    ...(REMADE[loss.role] === 'rebuilt' ? [text('mend.rebuilds')] : []),
    ...(loss.role === 'negative' ? [text('mend.wayBackDocument')] : []),
  ];
}
