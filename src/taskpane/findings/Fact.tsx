import { useId } from 'react';
import { sharedMessage } from '../../strings/findingText';
import { LongList } from '../shared/LongList';
import { useSessionPart } from '../shared/paneContext';
import type { FindingFact } from './facts';
import { useFindingsStyles } from './Findings.styles';
import { Item } from './Item';

/** What equal findings share, once, and below it each with what is its own, its cell and what can be done there. */
export function Fact({ fact }: { readonly fact: FindingFact }) {
  const styles = useFindingsStyles();
  const language = useSessionPart('language');
  const id = useId();
  if (fact.length === 1) return <Item finding={fact[0]} />;
  const { message, own } = sharedMessage(fact, language);
  const items = fact.map((finding, index) => ({ finding, own: own[index] ?? '' }));
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className={styles.message}>
        {message}
      </div>
      <div className={styles.rows}>
        <LongList
          items={items}
          keyOf={(_, index) => String(index)}
          show={(item) => <Item finding={item.finding} own={item.own} />}
        />
      </div>
    </div>
  );
}
