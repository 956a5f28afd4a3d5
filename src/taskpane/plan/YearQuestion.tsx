import { useId } from 'react';
import type { ImportPlan } from '../../app/plan/planImport';
import type { OtherYear, YearAnswer } from '../../app/plan/otherYear';
import { useText } from '../shared/paneContext';
import { useBusy } from '../shared/useBusy';
import { usePlanStyles } from './Plan.styles';

interface YearQuestionProps {
  readonly years: OtherYear;
  readonly answer: ImportPlan['year'];
  readonly onAnswer: (year: YearAnswer) => void;
}

/** Whether a document of another year begins it or corrects the one that is there; nothing is taken for granted. */
export default function YearQuestion({ years, answer, onAnswer }: YearQuestionProps) {
  const styles = usePlanStyles();
  const text = useText();
  const busy = useBusy();
  const name = useId();
  const options = [
    {
      year: 'new',
      label: text('plan.year.new', { document: years.document }),
      hint: text('plan.year.newHint', { book: years.book }),
    },
    { year: 'same', label: text('plan.year.same'), hint: text('plan.year.sameHint') },
  ] as const;
  return (
    <fieldset className={styles.renames}>
      <legend className={styles.title}>
        {text('plan.year', { document: years.document, book: years.book })}
      </legend>
      {options.map(({ year, label, hint }) => (
        <label key={year} className={styles.detail}>
          <input
            type="radio"
            name={name}
            disabled={busy}
            checked={answer === year}
            onChange={() => {
              onAnswer(year);
            }}
          />
          <strong>{label}</strong>
          <br />
          {hint}
        </label>
      ))}
      {answer === null ? <p className={styles.detail}>{text('plan.year.first')}</p> : null}
    </fieldset>
  );
}
