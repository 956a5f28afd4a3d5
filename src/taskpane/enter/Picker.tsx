import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useEnterStyles } from './Enter.styles';
import { useEnterText } from './useEnterText';

/** One of the things that can be picked. */
export interface PickerOption {
  readonly id: string;
  readonly name: string;
  /** Told below the name. */
  readonly detail: string;
}

interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly PickerOption[];
  readonly onPick: (id: string) => void;
}

/** Options shown at once: whoever looks for another one types some more. */
const MOST = 30;

/** Picks one of many by a part of its name: arrows and Enter, or a click. */
export function Picker({ label, placeholder, options, onPick }: PickerProps) {
  const styles = useEnterStyles();
  const text = useEnterText();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const found = options.filter(({ name, detail }) => plain(`${name} ${detail}`).includes(plain(query)));
  const shown = found.slice(0, MOST);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, query]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the spelling of a Chinese word picks nothing.
    if (event.nativeEvent.isComposing || shown.length === 0) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % shown.length);
    else if (event.key === 'ArrowUp') setActive((active + shown.length - 1) % shown.length);
    else if (event.key === 'Enter') {
      const picked = shown[active];
      if (picked !== undefined) onPick(picked.id);
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.part}>
      <label className={styles.label}>
        {label}
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown[active] === undefined ? undefined : `${id}-${active}`}
          className={styles.field}
          placeholder={placeholder}
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.options}>
        {shown.map((option, index) => (
          <li
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={mergeClasses(styles.option, index === active ? styles.active : undefined)}
            onClick={() => {
              onPick(option.id);
            }}
          >
            <span>{option.name}</span>
            <span className={styles.detail}>{option.detail}</span>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className={styles.quiet}>{text('choice.none')}</p> : null}
      {found.length > shown.length ? (
        <p className={styles.quiet}>{text('choice.more', { count: found.length - shown.length })}</p>
      ) : null}
    </div>
  );
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
