import { Suspense, useId } from 'react';
import type { FindingFact } from '../../domain/findings/findingGroups';
import { findingMessage, sharedMessage } from '../../strings/findingText';
import { LongList } from '../shared/LongList';
import { useSessionPart } from '../shared/paneContext';
import { part } from '../shared/part';
import { PartBoundary } from '../shared/PartBoundary';
import { useFindingsStyles } from './Findings.styles';
import { Item } from './Item';

/** Fetched with the first group that is opened. */
const MarkChecked = part(() => import('./MarkChecked'));

/** What equal findings share, once, and below it each with what is its own, its cell and what can be done there. */
export function Fact({ fact: { members, follows } }: { readonly fact: FindingFact }) {
  const styles = useFindingsStyles();
  const language = useSessionPart('language');
  const id = useId();
  const [first] = members;
  if (members.length === 1) {
    return (
      <>
        <Item finding={first} />
        {follows.length === 0 ? null : (
          <div className={styles.rows}>
            {follows.map((finding, index) => (
              <Item key={index} finding={finding} />
            ))}
          </div>
        )}
        <Mark fact={{ members, follows }} message={findingMessage(first, language)} />
      </>
    );
  }
  const { message, own } = sharedMessage(members, language);
  const items = members.map((finding, index) => ({ finding, own: own[index] ?? '' }));
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className={styles.message}>
        {message}
      </div>
      <div className={styles.rows}>
        <LongList
          items={items}
          keyOf={(_, index) => String(index)}
          show={(item) => (
            <>
              <Item finding={item.finding} own={item.own} />
              <Mark fact={{ members: [item.finding], follows: [] }} message={item.own} />
            </>
          )}
        />
      </div>
      <Mark fact={{ members, follows }} message={message} />
    </div>
  );
}

/** An error is put right, whoever has looked at it. */
function Mark({
  fact: { members, follows },
  message,
}: {
  readonly fact: FindingFact;
  readonly message: string;
}) {
  if (members[0].severity === 'error') return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <MarkChecked findings={[...members, ...follows]} message={message} />
      </Suspense>
    </PartBoundary>
  );
}
