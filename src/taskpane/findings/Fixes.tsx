import { useId } from 'react';
import type { NumberFix } from '../../app/makeNumbers';
import { JobButton } from '../shared/JobButton';
import { useSession, useSessionPart, useText, type Text } from '../shared/paneContext';
import { useFindingsStyles } from './Findings.styles';

/** Scores that were made numbers or emptied, each of which can be put back as it was entered. */
export function Fixes() {
  const styles = useFindingsStyles();
  const session = useSession();
  const fixes = useSessionPart('fixes');
  const text = useText();
  const id = useId();
  if (fixes.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {text(fixes.some(({ number }) => number === null) ? 'fixes.titleEmptied' : 'fixes.title')}
        </h3>
        {fixes.length > 1 ? (
          <JobButton small onPress={() => void session.undoNumbers(fixes)}>
            {text('fixes.undoAll', { count: fixes.length })}
          </JobButton>
        ) : null}
      </div>
      <ul className={styles.list}>
        {fixes.map((fix) => (
          <li key={fix.key} className={styles.line}>
            <span className={styles.grow}>{fixText(fix, text)}</span>
            <JobButton small onPress={() => void session.undoNumbers([fix])}>
              {text('fixes.undo')}
            </JobButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function fixText({ unit, indicator, entered, number }: NumberFix, text: Text): string {
  return number === null
    ? text('fixes.emptied', { unit, indicator, entered })
    : text('fixes.item', { unit, indicator, entered, number });
}
