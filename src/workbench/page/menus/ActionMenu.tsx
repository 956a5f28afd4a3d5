import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  type MenuOpenChangeData,
} from '@fluentui/react-components';
import { Fragment, useState, type ReactElement } from 'react';
import type { CellPlace } from '../grid/cellEditor';
import { placeTarget } from './placeTarget';

/** Something a menu offers. */
export interface MenuAction {
  readonly label: string;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
  /** A line parts it from what stands above. */
  readonly startsGroup?: boolean;
}

interface ActionMenuProps {
  readonly label: string;
  /** What the menu belongs to, in pixels of the window. */
  readonly place: CellPlace;
  readonly actions: readonly MenuAction[];
  /** The person leaves it by the keyboard, which is to go back to where it was. */
  readonly onEscape: () => void;
  /** The person goes on elsewhere. */
  readonly onLeave: () => void;
}

/** A context menu, open for as long as it is rendered. */
export function ActionMenu({ label, place, actions, onEscape, onLeave }: ActionMenuProps): ReactElement {
  const [target] = useState(() => placeTarget(place));
  const close = ({ open, type }: MenuOpenChangeData): void => {
    if (open) return;
    // Whatever is chosen closes the menu itself.
    if (type === 'menuItemClick') return;
    if (type === 'menuPopoverKeyDown') onEscape();
    else onLeave();
  };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_event, data) => {
        close(data);
      }}
    >
      <MenuPopover>
        <MenuList aria-label={label}>
          {actions.map(({ label: text, onChoose, isDisabled = false, startsGroup = false }) => (
            <Fragment key={text}>
              {startsGroup ? <MenuDivider /> : null}
              <MenuItem
                disabled={isDisabled}
                onClick={() => {
                  if (!isDisabled) onChoose();
                }}
              >
                {text}
              </MenuItem>
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
