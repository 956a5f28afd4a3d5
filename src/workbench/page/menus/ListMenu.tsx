import { Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';

interface ListMenuProps {
  readonly language: Language;
  readonly choices: readonly string[];
  /** What the cell holds. */
  readonly chosen: string;
  readonly onChoose: (text: string) => void;
  readonly onDone: () => void;
}

/** The entries of a cell's list; typing narrows them, arrows and Enter choose. */
export function ListMenu({ language, choices, chosen, onChoose, onDone }: ListMenuProps): ReactElement {
  const [sought, setSought] = useState('');
  const found = choices.filter((choice) => choice.toLowerCase().includes(sought.toLowerCase()));
  const [at, setAt] = useState(Math.max(0, choices.indexOf(chosen)));
  const current = Math.min(at, found.length - 1);
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    entry.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const choose = (text: string | undefined): void => {
    if (text !== undefined && text !== chosen) onChoose(text);
    onDone();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = keyTarget(event, current, found.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === 'choose') choose(found[current]);
    else if (next === 'close') onDone();
    else setAt(next);
  };
  const id = (index: number): string => `list-entry-${index}`;
  return (
    <div className="menu-body" onKeyDown={onKey}>
      <Input
        role="combobox"
        aria-expanded
        aria-controls="list-entries"
        aria-activedescendant={found.length === 0 ? undefined : id(current)}
        aria-label={workbenchText(language, 'list.search')}
        placeholder={workbenchText(language, 'list.search')}
        value={sought}
        onChange={(_event, { value }) => {
          setSought(value);
          setAt(0);
        }}
      />
      <ul id="list-entries" role="listbox" aria-label={workbenchText(language, 'list.label')}>
        {found.map((choice, index) => (
          <li
            key={choice}
            id={id(index)}
            ref={index === current ? entry : null}
            role="option"
            aria-selected={index === current}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(choice);
            }}
          >
            {choice}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a key leads among the entries; null: it is none of the list's. */
function keyTarget(
  { key, altKey }: KeyboardEvent,
  current: number,
  count: number,
): number | 'choose' | 'close' | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, current + 1);
    case 'ArrowUp':
      return altKey ? 'close' : Math.max(0, current - 1);
    case 'Enter':
      return 'choose';
    case 'Escape':
    case 'Tab':
      return 'close';
    default:
      return null;
  }
}
