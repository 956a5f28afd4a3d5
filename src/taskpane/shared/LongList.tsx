import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useListStyles } from './fold.styles';
import { useText } from './paneContext';

/** Items shown at once; a list of hundreds would make the pane slow and help nobody. */
const PAGE = 30;

export interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** Tells an item from the others, so that it stays itself when the list changes. */
  readonly keyOf: (item: Item, index: number) => string;
  readonly show: (item: Item) => ReactNode;
}

/** A list that grows by a page at a time; the keyboard goes on at the first item that came. */
export function LongList<Item>({ items, keyOf, show }: LongListProps<Item>) {
  const styles = useListStyles();
  const text = useText();
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  const list = useRef<HTMLUListElement>(null);
  // The last page takes its button away, and the keyboard's place would go with it.
  useEffect(() => {
    if (shown > PAGE) list.current?.querySelectorAll<HTMLElement>(':scope > li')[shown - PAGE]?.focus();
  }, [shown]);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)} tabIndex={-1} className={styles.item}>
            {show(item)}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <div>
          <Button
            size="small"
            onClick={() => {
              setShown(shown + PAGE);
            }}
          >
            {text('findings.more', { count: Math.min(PAGE, rest) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
