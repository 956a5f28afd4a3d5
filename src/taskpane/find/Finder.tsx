import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { BookState } from '../../app/book/bookState';
import { findableRows, findRows, type FoundRow } from '../../app/find/findRows';
import { findText } from '../../strings/findText';
import type { Language } from '../../strings/texts';
import { useSession, useSessionPart } from '../shared/paneContext';
import { useFinderStyles } from './Finder.styles';

/** Rows shown at once: whoever looks for another one types some more. */
const MOST = 20;

/** Finds a unit, or an indicator of one, by parts of their names, and goes to its row. */
export default function Finder({ state }: { readonly state: BookState }) {
  const styles = useFinderStyles();
  const session = useSession();
  const language = useSessionPart('language');
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const isAsked = query.trim() !== '';
  const rows = useMemo(() => (isAsked ? findableRows(state) : []), [state, isAsked]);
  const found = useMemo(() => findRows(rows, query), [rows, query]);
  const shown = found.slice(0, MOST);
  const isShown = isOpen && isAsked;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, query]);
  const pick = (row: FoundRow | undefined): void => {
    if (row === undefined) return;
    setOpen(false);
    void session.goTo(row.place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the spelling of a Chinese word goes nowhere.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && isShown) setOpen(false);
    else if (shown.length === 0) return;
    else if (event.key === 'ArrowDown') setActive(isShown ? (active + 1) % shown.length : 0);
    else if (event.key === 'ArrowUp') setActive((active + shown.length - 1) % shown.length);
    else if (event.key === 'Enter') pick(shown[active]);
    else return;
    if (event.key.startsWith('Arrow')) setOpen(true);
    event.preventDefault();
  };
  return (
    <div
      className={styles.finder}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={findText(language, 'label')}
        aria-expanded={isShown && shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && shown[active] !== undefined ? `${id}-${active}` : undefined}
        className={styles.field}
        placeholder={findText(language, 'hint')}
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onKeyDown={onKeyDown}
      />
      {isShown ? (
        <div className={styles.found}>
          <ul
            ref={list}
            id={`${id}-list`}
            role="listbox"
            aria-label={findText(language, 'label')}
            className={styles.list}
          >
            {shown.map((row, index) => (
              <li
                key={row.key}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                className={mergeClasses(styles.option, index === active ? styles.active : undefined)}
                onMouseDown={(event) => {
                  // The keyboard stays in the field, which would close the list before the click.
                  event.preventDefault();
                }}
                onClick={() => {
                  pick(row);
                }}
              >
                <span>{row.indicator ?? row.unit}</span>
                <span className={styles.detail}>{detailOf(row, query, language)}</span>
              </li>
            ))}
          </ul>
          {shown.length === 0 ? (
            <p role="status" className={styles.note}>
              {findText(language, 'none')}
            </p>
          ) : null}
          {found.length > shown.length ? (
            <p className={styles.note}>
              {findText(language, 'more', { count: found.length - shown.length })}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function detailOf({ unit, indicator, typeName: type, units }: FoundRow, query: string, language: Language) {
  if (indicator === null) return type;
  const namesUnit = query.split(/\s+/u).some((word) => word !== '' && !indicator.includes(word));
  if (units > 1 && !namesUnit) return findText(language, 'common', { type, unit, count: units });
  return findText(language, 'row', { unit, type });
}
