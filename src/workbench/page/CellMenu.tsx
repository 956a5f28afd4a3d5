import type { ReactElement } from 'react';
import { workbenchText } from '../../strings/workbenchText';
import type { BookPicture } from '../../host';
import { FilterMenu } from './FilterMenu';
import { ARROW_SIZE } from './grid/arrowSize';
import type { CellPlace } from './grid/cellEditor';
import { ListMenu } from './ListMenu';
import type { PageProps } from './pageProps';

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
  readonly onOpen: (cell: Cell | null) => void;
  /** The menu has closed. */
  readonly onDone: () => void;
}

/** What the selected cell offers: the list of its rule, or the filter of its column. */
export function CellMenu(props: CellMenuProps): ReactElement | null {
  const { workbench, language, book, place, opened, onOpen, onDone } = props;
  const { cell, selection, active } = book;
  const { row, column } = selection;
  const choices = cell.locked ? null : cell.choices;
  if (choices === null && !cell.hasFilter) return null;
  const isOpen = opened?.row === row && opened.column === column;
  const name = workbenchText(language, cell.hasFilter ? 'filter.button' : 'list.button');
  return (
    <>
      <button
        type="button"
        className="cell-button"
        style={{ left: place.left + place.width - ARROW_SIZE, top: place.top + place.height - ARROW_SIZE }}
        aria-label={name}
        aria-haspopup={cell.hasFilter ? 'dialog' : 'listbox'}
        aria-expanded={isOpen}
        tabIndex={-1}
        onMouseDown={(event) => {
          // The menu would close for losing the keyboard, and open again.
          event.preventDefault();
        }}
        onClick={() => {
          if (isOpen) onDone();
          else onOpen({ row, column });
        }}
      />
      {!isOpen ? null : cell.hasFilter ? (
        <FilterMenu
          key={`${active} ${column}`}
          workbench={workbench}
          language={language}
          sheet={active}
          column={column}
          title={cell.content}
          place={place}
          onDone={onDone}
        />
      ) : (
        <ListMenu
          key={`${active} ${row} ${column}`}
          language={language}
          choices={choices ?? []}
          chosen={cell.content}
          place={place}
          onChoose={(text) => void workbench.type(row, column, text)}
          onDone={onDone}
        />
      )}
    </>
  );
}
