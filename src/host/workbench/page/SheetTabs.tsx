import type { KeyboardEvent, ReactElement } from 'react';
import { workbenchText } from '../../../strings/workbenchText';
import type { BookPicture } from '../picture/picture';
import type { WorkbenchPageProps } from './WorkbenchPage';

interface SheetTabsProps extends WorkbenchPageProps {
  readonly book: BookPicture | null;
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** The sheets of the book in their order; arrow keys go from one to the next. */
export function SheetTabs({ workbench, language, book }: SheetTabsProps): ReactElement {
  const names = book?.tabs.map(({ name }) => name) ?? [];
  const activate = (name: string | undefined): void => {
    if (name !== undefined && name !== book?.active) void workbench.select(name, FIRST_CELL);
  };
  const onKey = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): void => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = names.indexOf(book?.active ?? '') + step;
    activate(names[next]);
    currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div
      className="tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={workbenchText(language, 'tabs.label')}
      onKeyDown={onKey}
    >
      {book?.tabs.map(({ id, name, color, isProtected }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={name === book.active}
          aria-label={isProtected ? name + workbenchText(language, 'tabs.protected') : name}
          tabIndex={name === book.active ? 0 : -1}
          style={color === '' ? undefined : { borderBottomColor: color }}
          onClick={() => {
            activate(name);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
