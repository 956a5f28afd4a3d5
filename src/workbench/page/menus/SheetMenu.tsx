import { useState, type ReactElement } from 'react';
import { workbenchText, type WorkbenchKeyAsking } from '../../../strings/workbenchText';
import type { SheetAction, Tab } from '../../../host';
import { ActionMenu, type MenuAction } from './ActionMenu';
import { ConfirmBox } from '../boxes/ConfirmBox';
import type { CellPlace } from '../grid/cellEditor';
import { RenameBox } from '../boxes/RenameBox';
import type { PageProps } from '../pageProps';

interface SheetMenuProps extends PageProps {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  /** Where the tab is drawn, in pixels of the window. */
  readonly place: CellPlace;
  readonly onEscape: () => void;
  readonly onLeave: () => void;
  /** Something was chosen and is done, or was called off. */
  readonly onDone: () => void;
}

/** What Excel's users do to a sheet by its tab, with the boxes that ask for a name or for a yes. */
export function SheetMenu(props: SheetMenuProps): ReactElement {
  const { workbench, language, tabs, tab, place, onEscape, onLeave, onDone } = props;
  const [box, setBox] = useState<'rename' | 'delete' | null>(null);
  const { name } = tab;
  const change = (kind: Exclude<SheetAction['kind'], 'rename' | `${string}Rows`>): void => {
    void workbench.changeSheet(name, { kind });
  };
  if (box === 'rename') {
    return <RenameBox workbench={workbench} language={language} sheet={name} onClose={onDone} />;
  }
  if (box === 'delete') {
    return (
      <ConfirmBox
        language={language}
        title={workbenchText(language, 'sheet.delete')}
        message={workbenchText(language, 'sheet.delete.message', { sheet: name })}
        action={workbenchText(language, 'sheet.delete')}
        onConfirm={() => {
          change('delete');
          onDone();
        }}
        onCancel={onDone}
      />
    );
  }
  const entry = (
    key: WorkbenchKeyAsking,
    onChoose: () => void,
    more: Partial<MenuAction> = {},
  ): MenuAction => ({
    label: workbenchText(language, key),
    onChoose,
    ...more,
  });
  const atOnce = (kind: Parameters<typeof change>[0], more: Partial<MenuAction> = {}): MenuAction =>
    entry(
      `sheet.${kind}`,
      () => {
        change(kind);
        onDone();
      },
      more,
    );
  const actions = [
    entry('sheet.rename', () => {
      setBox('rename');
    }),
    atOnce('copy'),
    entry('sheet.delete', () => {
      setBox('delete');
    }),
    atOnce('moveLeft', { startsGroup: true, isDisabled: tabs[0]?.id === tab.id }),
    atOnce('moveRight', { isDisabled: tabs.at(-1)?.id === tab.id }),
    atOnce(tab.isProtected ? 'unprotect' : 'protect', { startsGroup: true }),
  ];
  return (
    <ActionMenu
      label={workbenchText(language, 'sheet.menu', { sheet: name })}
      place={place}
      actions={actions}
      onEscape={onEscape}
      onLeave={onLeave}
    />
  );
}
