import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { Glyph } from '../shared/Glyph';
import { useSessionState, useText } from '../shared/paneContext';
import { useFindingsStyles } from './Findings.styles';
import { Item } from './Item';

/** More would push everything else out of sight; the list below has them all. */
const MOST = 3;

/** What was typed wrong a moment ago, at the top of the pane and read out, without a button being pressed. */
export function FreshFindings() {
  const styles = useFindingsStyles();
  const { fresh, job } = useSessionState();
  const text = useText();
  const id = useId();
  const rest = fresh.length - MOST;
  const isWorking = job !== null && job.kind !== 'goTo';
  return (
    <div role="alert" className={styles.freshRegion}>
      {fresh.length === 0 || isWorking ? null : (
        <section className={mergeClasses(styles.card, styles.fresh)} aria-labelledby={id}>
          <div className={styles.head}>
            <Glyph name="error" className={styles.error} />
            <h2 id={id} className={styles.title}>
              {text('fresh.title')}
            </h2>
          </div>
          <ul className={styles.list}>
            {fresh.slice(0, MOST).map((finding, index) => (
              <li key={index}>
                <Item finding={finding} />
              </li>
            ))}
          </ul>
          {rest > 0 ? <span className={styles.count}>{text('fresh.more', { count: rest })}</span> : null}
        </section>
      )}
    </div>
  );
}
