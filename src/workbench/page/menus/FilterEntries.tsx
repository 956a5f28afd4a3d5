import type { ReactElement } from 'react';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';

interface FilterEntriesProps {
  readonly language: Language;
  /** Texts to choose from; the empty one stands for blank cells. */
  readonly texts: readonly string[];
  readonly checked: ReadonlySet<string>;
  readonly onCheck: (checked: ReadonlySet<string>) => void;
}

/** A box to tick for each text, and one for all that are shown. */
export function FilterEntries({ language, texts, checked, onCheck }: FilterEntriesProps): ReactElement {
  const ticked = texts.filter((entry) => checked.has(entry)).length;
  const toggle = (entries: readonly string[], on: boolean): void => {
    const next = new Set(checked);
    for (const entry of entries) {
      if (on) next.add(entry);
      else next.delete(entry);
    }
    onCheck(next);
  };
  return (
    <div className="filter-entries">
      <label>
        <input
          type="checkbox"
          ref={(box) => {
            if (box !== null) box.indeterminate = ticked > 0 && ticked < texts.length;
          }}
          checked={ticked > 0 && ticked === texts.length}
          onChange={({ target }) => {
            toggle(texts, target.checked);
          }}
        />
        {workbenchText(language, 'filter.all')}
      </label>
      {texts.map((entry) => (
        <label key={entry}>
          <input
            type="checkbox"
            checked={checked.has(entry)}
            onChange={({ target }) => {
              toggle([entry], target.checked);
            }}
          />
          {entry === '' ? workbenchText(language, 'filter.blank') : entry}
        </label>
      ))}
    </div>
  );
}
