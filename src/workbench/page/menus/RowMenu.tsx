import type { ReactElement } from 'react';
import { workbenchText, type WorkbenchKeyAsking } from '../../../strings/workbenchText';
import type { BookPlace } from '../../messages';
import { ActionMenu } from './ActionMenu';
import type { CellPlace } from '../grid/cellEditor';
import type { PageProps } from '../pageProps';

interface RowMenuProps extends PageProps {
  readonly selected: BookPlace;
  /** Where the menu was asked for, in pixels of the window. */
  readonly place: CellPlace;
  /** The keyboard is to go back to the grid. */
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

type RowsKey = WorkbenchKeyAsking<'count'>;

/** What can be done to the rows of the selection. */
export function RowMenu(props: RowMenuProps): ReactElement {
  const { workbench, language, place, onDone, onLeave } = props;
  const { sheet, area } = props.selected;
  const entry = (kind: 'insertRows' | 'deleteRows', one: RowsKey, many: RowsKey) => ({
    label: workbenchText(language, area.rows === 1 ? one : many, { count: area.rows }),
    onChoose: () => {
      void workbench.changeSheet(sheet, { kind, area });
      onDone();
    },
  });
  return (
    <ActionMenu
      label={workbenchText(language, 'rows.menu')}
      place={place}
      actions={[
        entry('insertRows', 'rows.insertOne', 'rows.insert'),
        entry('deleteRows', 'rows.deleteOne', 'rows.delete'),
      ]}
      onEscape={onDone}
      onLeave={onLeave}
    />
  );
}
