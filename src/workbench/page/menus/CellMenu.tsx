import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { BookPicture } from '../../../host';
import { workbenchText } from '../../../strings/workbenchText';
import type { CellPlace } from '../grid/cellEditor';
import type { PageProps } from '../pageProps';
import { FilterMenu } from './FilterMenu';
import { ListMenu } from './ListMenu';

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface CellMenuProps extends PageProps {
  readonly book: BookPicture;
  /** Where the selected cell is drawn. */
  readonly place: CellPlace;
  /** The cell whose menu is to be open; it may not be the selected one yet. */
  readonly opened: Cell | null;
  readonly onOpen: (cell: Cell) => void;
  /** The menu is to close, and the keyboard to go back to the grid. */
  readonly onDone: () => void;
  /** The menu is to close, for the person goes on elsewhere. */
  readonly onLeave: () => void;
}

/** What the selected cell offers: the list of its rule, or the filter of its column. */
export function CellMenu(props: CellMenuProps): ReactElement | null {
  const { workbench, language, book, place, opened, onOpen, onDone, onLeave } = props;
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const { cell, selection, active } = book;
  const { row, column } = selection;
  const choices = cell.locked ? null : cell.choices;
  if (choices === null && !cell.hasFilter) return null;
  const isOpen = opened?.row === row && opened.column === column;
  return (
    <div className="cell-frame" ref={setFrame} style={{ ...place }}>
      <Popover
        open={isOpen}
        trapFocus={cell.hasFilter}
        positioning={{ target: frame, position: 'below', align: 'start', offset: 2 }}
        onOpenChange={(event, { open }) => {
          const isHere = event.type === 'keydown' || frame?.contains(event.target as Node) === true;
          if (open) onOpen({ row, column });
          else if (isHere) onDone();
          else onLeave();
        }}
      >
        <PopoverTrigger disableButtonEnhancement>
          <button
            type="button"
            className="cell-button"
            aria-label={workbenchText(language, cell.hasFilter ? 'filter.button' : 'list.button')}
            aria-haspopup={cell.hasFilter ? 'dialog' : 'listbox'}
            tabIndex={-1}
            onMouseDown={(event) => {
              // The keyboard stays where it is.
              event.preventDefault();
            }}
          />
        </PopoverTrigger>
        <PopoverSurface
          className={cell.hasFilter ? 'menu filter-menu' : 'menu list-menu'}
          style={{ minWidth: place.width }}
          aria-label={
            cell.hasFilter ? workbenchText(language, 'filter.title', { title: cell.content }) : undefined
          }
        >
          {cell.hasFilter ? (
            <FilterMenu
              key={`${active} ${column}`}
              workbench={workbench}
              language={language}
              sheet={active}
              column={column}
              onDone={onDone}
            />
          ) : (
            <ListMenu
              key={`${active} ${row} ${column}`}
              language={language}
              choices={choices ?? []}
              chosen={cell.content}
              onChoose={(text) => void workbench.type({ sheet: active, area: selection }, text)}
              onDone={onDone}
            />
          )}
        </PopoverSurface>
      </Popover>
    </div>
  );
}
