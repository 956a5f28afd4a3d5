import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, type ReactElement, type ReactNode } from 'react';

interface BoxProps {
  readonly title: string;
  /** It interrupts: nothing but an answer closes it. */
  readonly isAlert?: boolean;
  /** Ids of what a screen reader says after the title. */
  readonly describedBy?: string | undefined;
  /** What has the keyboard first. */
  readonly first: HTMLElement | null;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Escape was pressed. */
  readonly onEscape: () => void;
}

/** A dialog in front of the page, for as long as it is rendered. */
export function Box(props: BoxProps): ReactElement {
  const { title, isAlert = false, describedBy, first, children, actions, onEscape } = props;
  // After Fluent, which gives the keyboard to the first button.
  useEffect(() => {
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, [first]);
  return (
    <Dialog
      open
      modalType={isAlert ? 'alert' : 'modal'}
      onOpenChange={(_event, { open }) => {
        if (!open) onEscape();
      }}
    >
      <DialogSurface className="box" aria-describedby={describedBy}>
        <DialogBody>
          <DialogTitle action={null}>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
