import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { workbenchText } from '../../../strings/workbenchText';
import type { BookPicture } from '../../../host';
import type { CellPlace } from '../grid/cellEditor';
import { isMenuKey } from '../menus/menuKey';
import { SheetMenu } from '../menus/SheetMenu';
import { useOverflow } from './useOverflow';
import type { PageProps } from '../pageProps';

interface SheetTabsProps extends PageProps {
  readonly book: BookPicture | null;
  /** A sheet was changed; the person goes on in the grid. */
  readonly onDone: () => void;
  /** A sheet was chosen; the person goes on in the grid, as soon as it is there. */
  readonly onJump: (go: () => Promise<boolean>) => void;
}

/** How far a press on an arrow goes, as a share of what is seen. */
const STEP = 0.6;

/** Whose menu is open. */
interface Opened {
  readonly id: string;
  readonly tab: HTMLElement;
  readonly place: CellPlace;
}

/** The sheets of the book in their order; arrow keys go from one to the next, buttons show those out of sight. */
export function SheetTabs({ workbench, language, book, onDone, onJump }: SheetTabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const names = book?.tabs.map(({ name }) => name) ?? [];
  const [opened, setOpened] = useState<Opened | null>(null);
  const overflows = useOverflow(list, names.join('/'));
  const active = book?.active ?? '';
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, overflows]);
  const activate = (name: string | undefined): void => {
    if (name !== undefined && name !== active) void workbench.turns.way(() => workbench.activate(name));
  };
  /** As in Excel, the sheet whose menu opens comes to the front. */
  const openMenu = (id: string, name: string, tab: HTMLElement): void => {
    activate(name);
    setOpened({ id, tab, place: tab.getBoundingClientRect() });
  };
  const close = (): void => {
    setOpened(null);
  };
  const menuTab = book?.tabs.find(({ id }) => id === opened?.id);
  const onKey = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): void => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = names.indexOf(active) + step;
    activate(names[next]);
    currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  const scroll = (direction: -1 | 1): void => {
    const width = list.current?.clientWidth ?? 0;
    list.current?.scrollBy({ left: direction * STEP * width, behavior: 'smooth' });
  };
  const arrow = (direction: -1 | 1, key: 'tabs.left' | 'tabs.right', sign: string): ReactElement => (
    <button
      type="button"
      className="tab-arrow"
      aria-label={workbenchText(language, key)}
      onClick={() => {
        scroll(direction);
      }}
    >
      {sign}
    </button>
  );
  return (
    <div className="tab-row">
      {overflows ? (
        <>
          {arrow(-1, 'tabs.left', '‹')}
          {arrow(1, 'tabs.right', '›')}
        </>
      ) : null}
      <div
        ref={list}
        className="tabs"
        role="tablist"
        tabIndex={-1}
        aria-label={workbenchText(language, 'tabs.label')}
        onKeyDown={onKey}
        onWheel={({ deltaY }) => list.current?.scrollBy({ left: deltaY })}
      >
        {book?.tabs.map(({ id, name, color, isProtected }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={name === active}
            aria-label={isProtected ? name + workbenchText(language, 'tabs.protected') : name}
            tabIndex={name === active ? 0 : -1}
            style={color === '' ? undefined : { borderBottomColor: color }}
            aria-haspopup="menu"
            onContextMenu={(event) => {
              event.preventDefault();
              openMenu(id, name, event.currentTarget);
            }}
            onKeyDown={(event) => {
              if (!isMenuKey(event)) return;
              event.preventDefault();
              openMenu(id, name, event.currentTarget);
            }}
            onClick={() => {
              onJump(() => workbench.activate(name));
            }}
          >
            {name}
            {isProtected ? <Lock /> : null}
          </button>
        ))}
      </div>
      {opened === null || book === null || menuTab === undefined ? null : (
        <SheetMenu
          key={opened.id}
          workbench={workbench}
          language={language}
          tabs={book.tabs}
          tab={menuTab}
          place={opened.place}
          onEscape={() => {
            close();
            opened.tab.focus();
          }}
          onLeave={close}
          onDone={() => {
            close();
            onDone();
          }}
        />
      )}
    </div>
  );
}

/** The sign of a protected sheet, in the colour of the text: what a high contrast theme makes of it suits the sign too. */
function Lock(): ReactElement {
  return (
    <svg className="lock" viewBox="0 0 16 16" width="11" height="11" aria-hidden>
      <path d="M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
