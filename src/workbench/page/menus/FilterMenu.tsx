import { Button, Input } from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { FilterChoices } from '../../../host';
import { workbenchText, type WorkbenchKeyAsking } from '../../../strings/workbenchText';
import type { PageProps } from '../pageProps';
import { FilterEntries } from './FilterEntries';

interface FilterMenuProps extends PageProps {
  readonly sheet: string;
  readonly column: number;
  readonly onDone: () => void;
}

/** Chooses the rows that a column's filter lets through, by what they show. */
export function FilterMenu(props: FilterMenuProps): ReactElement {
  const { workbench, language, sheet, column, onDone } = props;
  const [choices, setChoices] = useState<FilterChoices | null>(null);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [sought, setSought] = useState('');
  useEffect(() => {
    void workbench.filterChoices(sheet, column).then((found) => {
      setChoices(found);
      setChecked(new Set(found?.chosen ?? found?.texts ?? []));
    });
  }, [workbench, sheet, column]);
  const text = (key: WorkbenchKeyAsking): string => workbenchText(language, key);
  const texts = choices?.texts ?? [];
  const found = texts.filter((entry) => entry.toLowerCase().includes(sought.toLowerCase()));
  const wanted = found.filter((entry) => checked.has(entry));
  const put = (chosen: readonly string[] | null): void => {
    void workbench.filter(sheet, column, chosen);
    onDone();
  };
  const apply = (): void => {
    if (wanted.length > 0) put(wanted.length === texts.length ? null : wanted);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    if (event.target instanceof HTMLButtonElement) return;
    apply();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="menu-body" onKeyDown={onKey}>
      <Input
        aria-label={text('list.search')}
        placeholder={text('list.search')}
        value={sought}
        onChange={(_event, { value }) => {
          setSought(value);
        }}
      />
      <FilterEntries language={language} texts={found} checked={checked} onCheck={setChecked} />
      <div className="menu-buttons">
        <Button
          className="menu-clear"
          appearance="subtle"
          disabled={(choices?.chosen ?? null) === null}
          onClick={() => {
            put(null);
          }}
        >
          {text('filter.clear')}
        </Button>
        <Button appearance="primary" disabled={wanted.length === 0} onClick={apply}>
          {text('dialog.ok')}
        </Button>
        <Button onClick={onDone}>{text('dialog.cancel')}</Button>
      </div>
    </div>
  );
}
