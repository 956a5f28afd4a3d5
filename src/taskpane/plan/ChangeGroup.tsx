import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlannedChange } from '../../app/plannedChanges';
import { Glyph } from '../shared/Glyph';
import { useText } from '../shared/paneContext';
import { groupText, nameText, placeTexts } from './changeTexts';
import type { ChangeGroupOf } from './groupChanges';
import { LongList } from './LongList';
import { usePlanStyles } from './Plan.styles';

/** Changes of one kind: how many, and which, once somebody opens the list. */
export function ChangeGroup({ group }: { readonly group: ChangeGroupOf }) {
  const styles = usePlanStyles();
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.group}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.grow}>{groupText(group, text)}</span>
        <Glyph name="chevron" className={mergeClasses(styles.chevron, open ? styles.open : undefined)} />
      </summary>
      {open ? (
        <LongList
          items={group.changes}
          keyOf={({ indicator }) => indicator.id}
          show={(change) => <Change change={change} />}
        />
      ) : null}
    </details>
  );
}

function Change({ change }: { readonly change: PlannedChange }) {
  const styles = usePlanStyles();
  const text = useText();
  return (
    <>
      <span className={styles.name}>{nameText(change, text)}</span>
      {placeTexts(change, text).map((line) => (
        <span key={line} className={styles.detail}>
          {line}
        </span>
      ))}
    </>
  );
}
