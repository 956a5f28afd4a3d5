import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { CrossedBlock } from '../../app/typed/crossedBlock';
import { Glyph } from '../shared/Glyph';
import { JobButton } from '../shared/JobButton';
import { useSession, useText, type Text } from '../shared/paneContext';
import { showUnasked } from '../shared/places';
import { useFindingsStyles } from './Findings.styles';

/** A block that was written over rows nobody sees, or that take no score, with the way to take it back. */
export default function CrossedCard({ block }: { readonly block: CrossedBlock }) {
  const styles = useFindingsStyles();
  const session = useSession();
  const text = useText();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    showUnasked(card.current);
  }, [block]);
  return (
    <section ref={card} className={mergeClasses(styles.card, styles.fresh)} aria-labelledby={id}>
      <div className={styles.head}>
        <Glyph name="attention" className={styles.warning} />
        <h2 id={id} className={styles.title}>
          {text('crossed.title')}
        </h2>
      </div>
      {linesOf(block, text).map((line) => (
        <div key={line} role="status" className={styles.message}>
          {line}
        </div>
      ))}
      <div className={styles.actions}>
        <JobButton primary onPress={() => void session.crossed.takeBack(block)}>
          {text('crossed.takeBack')}
        </JobButton>
        <JobButton
          onPress={() => {
            session.crossed.keep();
          }}
        >
          {text('crossed.keep')}
        </JobButton>
      </div>
    </section>
  );
}

function linesOf({ sheet, range, hidden, beside, cells }: CrossedBlock, text: Text): readonly string[] {
  return [
    ...(hidden > 0 ? [text('crossed.hidden', { sheet, range, count: hidden })] : []),
    ...(beside > 0 ? [text('crossed.beside', { sheet, range, count: beside })] : []),
    text('crossed.hint', { count: cells.length }),
  ];
}
