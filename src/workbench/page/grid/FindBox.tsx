import { Button, Input } from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Area, SheetPicture } from '../../../host';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import { findCells, nextFound } from './findCells';

interface FindBoxProps {
  readonly language: Language;
  readonly picture: () => SheetPicture | null;
  readonly selection: () => Area;
  readonly onFound: (area: Area) => void;
  /** The keyboard is to go back to the grid. */
  readonly onDone: () => void;
}

/** Finds what the cells of the sheet in front show, which the browser's own search does not see. */
export function FindBox({ language, picture, selection, onFound, onDone }: FindBoxProps): ReactElement {
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const [sought, setSought] = useState('');
  const [place, setPlace] = useState<{ readonly at: number; readonly count: number } | null>(null);
  useEffect(() => {
    field?.focus();
  }, [field]);
  const go = (back: boolean): void => {
    const shown = picture();
    const found = shown === null ? [] : findCells(shown, sought);
    const at = nextFound(found, selection(), back);
    setPlace({ at: at + 1, count: found.length });
    const area = found[at];
    if (area !== undefined) onFound(area);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && event.target === field) go(event.shiftKey);
    else return;
    event.preventDefault();
  };
  return (
    <div className="find-box" role="search" onKeyDown={onKey}>
      <Input
        ref={setField}
        aria-label={workbenchText(language, 'find.label')}
        placeholder={workbenchText(language, 'find.label')}
        value={sought}
        onChange={(_event, { value }) => {
          setSought(value);
          setPlace(null);
        }}
      />
      <span className="find-count" role="status">
        {place === null
          ? ''
          : place.count === 0
            ? workbenchText(language, 'find.none')
            : workbenchText(language, 'find.count', place)}
      </span>
      <Button
        onClick={() => {
          go(true);
        }}
      >
        {workbenchText(language, 'find.previous')}
      </Button>
      <Button
        appearance="primary"
        onClick={() => {
          go(false);
        }}
      >
        {workbenchText(language, 'find.next')}
      </Button>
      <Button appearance="subtle" aria-label={workbenchText(language, 'find.close')} onClick={onDone}>
        ×
      </Button>
    </div>
  );
}
