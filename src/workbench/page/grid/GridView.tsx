import { useEffect, useRef, useState, type ReactElement } from 'react';
import { workbenchText } from '../../../strings/workbenchText';
import type { BookPicture } from '../../../host';
import type { BookPlace } from '../../messages';
import { CellMenu } from '../menus/CellMenu';
import type { CellPlace } from './cellEditor';
import { pastedRows } from './pastedRows';
import { RowMenu } from '../menus/RowMenu';
import { UniverGrid } from './univerGrid';
import type { PageProps } from '../pageProps';
import type { Attempt } from '../workbenchState';
import { FindBox } from './FindBox';

/** What the rest of the page may do with the grid. */
export interface GridHandle {
  /** Brings the keyboard to it. */
  focus(): void;
  /** Brings the keyboard to it; what is typed before a jump has landed is typed where it leads. Answers whether it did. */
  hold(go: () => Promise<boolean>): Promise<boolean>;
  /** Has the person write again what a cell refused. */
  editAgain(attempt: Attempt): void;
}

interface GridViewProps extends PageProps {
  readonly book: BookPicture | null;
  readonly onMounted: (grid: GridHandle) => void;
}

/** The grid, fed with the host's pictures. */
export function GridView({ workbench, language, book, onMounted }: GridViewProps): ReactElement {
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<UniverGrid | null>(null);
  const [place, setPlace] = useState<CellPlace | null>(null);
  const [opened, setOpened] = useState<{ readonly row: number; readonly column: number } | null>(null);
  const [rows, setRows] = useState<{ readonly selected: BookPlace; readonly at: CellPlace } | null>(null);
  useEffect(() => {
    if (container.current === null || grid.current !== null) return;
    const made = new UniverGrid(container.current, language, workbench.turns, {
      content: () => workbench.state.book?.cell.content ?? '',
      label: () => cellLabel(workbench.state.book),
      isProtected: (id) => workbench.state.book?.tabs.find((tab) => tab.id === id)?.isProtected === true,
      known: () => workbench.selectionKnown(),
      onFill: (place, text) => void workbench.typeIntoAll(place, text),
      onFillDown: (place) => void workbench.fillDown(place),
      onType: (place, text) => {
        void workbench.type(place, text).then((done) => {
          // The selection has gone on already; what was refused is where the person has to be, unless they write.
          if (!done && !workbench.isEditing) workbench.select(place);
        });
      },
      onOpen: (row, column) => {
        setOpened({ row, column });
      },
      onMenu: (selected, at) => {
        setRows({ selected, at });
      },
      onFollow: (place) => workbench.follow(place),
      onUndo: () => {
        workbench.undo();
      },
      onRedo: () => {
        workbench.redo();
      },
      onPlaced: setPlace,
      onClear: (place) => void workbench.clear(place),
      onSelect: (place) => {
        workbench.selected(place);
      },
      onEditing: (on) => {
        workbench.setEditing(on);
      },
    });
    grid.current = made;
    workbench.onPicture((picture, { active, selection }) => {
      if (picture !== null) made.show(picture);
      made.select({ sheet: active, area: selection });
    });
    workbench.onBusy((isBusy) => {
      container.current?.parentElement?.toggleAttribute('data-busy', isBusy);
    });
    onMounted({
      focus: () => {
        made.editor.focus();
      },
      hold: (go) => made.editor.hold(go),
      editAgain: ({ sheet, row, column, text }) => {
        const place = { sheet, area: { row, column, rows: 1, columns: 1 } };
        made.editor.editAgain(text, () => workbench.goToPlace(place));
      },
    });
  }, [workbench, language, onMounted]);
  useEffect(() => {
    if (book === null) return;
    grid.current?.refreshLabel();
  }, [book]);
  const [isFinding, setFinding] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isFind = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey);
      // In front of a dialog nothing is sought.
      if (!isFind || event.altKey || event.shiftKey || document.querySelector('[aria-modal=true]') !== null)
        return;
      event.preventDefault();
      event.stopPropagation();
      setFinding(true);
      container.current?.parentElement?.querySelector<HTMLElement>('.find-box input')?.focus();
    };
    // Before the cell's field, which keeps its keys to itself.
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, []);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (isField(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const copied = pastedRows(event.clipboardData?.getData('text/plain') ?? '');
      workbench.turns.act(() => {
        const place = grid.current?.place ?? null;
        if (place !== null) void workbench.paste(place, copied);
      });
    };
    const copy = (event: ClipboardEvent): void => {
      if (isField(event.target) || grid.current === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', grid.current.copied());
    };
    // Before Univer, whose own paste would change its copy alone.
    window.addEventListener('paste', paste, { capture: true });
    window.addEventListener('copy', copy, { capture: true });
    return () => {
      window.removeEventListener('paste', paste, { capture: true });
      window.removeEventListener('copy', copy, { capture: true });
    };
  }, [workbench]);
  return (
    <div className="grid" role="region" aria-label={workbenchText(language, 'grid.label')}>
      <div className="grid-host" ref={container} />
      {isFinding && book !== null ? (
        <FindBox
          language={language}
          picture={() => grid.current?.view.shown?.picture ?? null}
          selection={() => workbench.state.book?.selection ?? book.selection}
          onFound={(area) => {
            workbench.select({ sheet: grid.current?.place?.sheet ?? book.active, area });
          }}
          onDone={() => {
            setFinding(false);
            grid.current?.editor.focus();
          }}
        />
      ) : null}
      {book === null || place === null ? null : (
        <CellMenu
          workbench={workbench}
          language={language}
          book={book}
          place={place}
          opened={opened}
          onOpen={setOpened}
          onDone={() => {
            setOpened(null);
            grid.current?.editor.focus();
          }}
          onLeave={() => {
            setOpened(null);
          }}
        />
      )}
      {book === null || rows === null ? null : (
        <RowMenu
          workbench={workbench}
          language={language}
          selected={rows.selected}
          place={rows.at}
          onDone={() => {
            setRows(null);
            grid.current?.editor.focus();
          }}
          onLeave={() => {
            setRows(null);
          }}
        />
      )}
    </div>
  );
}

/** What a screen reader hears of the selection. */
function cellLabel(book: BookPicture | null): string {
  if (book === null) return '';
  const { address, content, prompt } = book.cell;
  return [book.active, address, content, prompt?.title, prompt?.message].filter(isSaid).join(' ');
}

function isSaid(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}

/** One of the page's own fields, which copy and paste themselves. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || isEditingCell(target);
}

function isEditingCell(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('.cell-editor.is-editing');
}
