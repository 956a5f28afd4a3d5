import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { Glyph } from '../shared/Glyph';
import { LongList, type LongListProps } from '../shared/LongList';
import { usePlanStyles } from './Plan.styles';

interface ChangeGroupProps<Item> extends LongListProps<Item> {
  readonly title: string;
}

/** Changes of one kind: how many, and which, once somebody opens the list. */
export function ChangeGroup<Item>({ title, ...list }: ChangeGroupProps<Item>) {
  const styles = usePlanStyles();
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
        <span className={styles.grow}>{title}</span>
        <Glyph name="chevron" className={mergeClasses(styles.chevron, open ? styles.open : undefined)} />
      </summary>
      {open ? <LongList {...list} /> : null}
    </details>
  );
}
