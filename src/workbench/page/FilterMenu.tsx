import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import { workbenchText, type WorkbenchKeyAsking } from '../../strings/workbenchText';
import type { FilterChoices } from '../../host';
import { FilterEntries } from './FilterEntries';
import type { CellPlace } from './grid/cellEditor';
import { useMenu } from './useMenu';
import type { PageProps } from './pageProps';

interface FilterMenuProps extends PageProps {
  readonly sheet: string;
  readonly column: number;
  /** Heading of the column. */
  readonly title: string;
  readonly place: CellPlace;
  readonly onDone: () => void;
}

const LEAST_WIDTH = 240;

/** Chooses the rows that a column's filter lets through, by what they show. */
export function FilterMenu(props: FilterMenuProps): ReactElement {
  const { workbench, language, sheet, column, title, place, onDone } = props;
  const { box, style, onBlur } = useMenu(place, LEAST_WIDTH, onDone);
  const [choices, setChoices] = useState<FilterChoices | null>(null);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [sought, setSought] = useState('');
  useEffect(() => {
    void workbench.filterChoices(sheet, column).then((found) => {
      setChoices(found);
      setChecked(new Set(found?.chosen ?? found?.texts ?? []));
    });
  }, [workbench, sheet, column]);
  const text = (key: WorkbenchKeyAsking<'title'>): string => workbenchText(language, key, { title });
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
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) apply();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="menu filter-menu"
      ref={box}
      tabIndex={-1}
      style={style}
      role="dialog"
      aria-label={text('filter.title')}
      onBlur={onBlur}
      onKeyDown={onKey}
    >
      <input
        autoFocus
        aria-label={text('list.search')}
        placeholder={text('list.search')}
        value={sought}
        onChange={({ target }) => {
          setSought(target.value);
        }}
      />
      <FilterEntries language={language} texts={found} checked={checked} onCheck={setChecked} />
      <div className="menu-buttons">
        <button
          type="button"
          disabled={(choices?.chosen ?? null) === null}
          onClick={() => {
            put(null);
          }}
        >
          {text('filter.clear')}
        </button>
        <button type="button" className="primary" disabled={wanted.length === 0} onClick={apply}>
          {text('dialog.ok')}
        </button>
        <button type="button" onClick={onDone}>
          {text('dialog.cancel')}
        </button>
      </div>
    </div>
  );
}
