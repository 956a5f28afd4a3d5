import { Button } from '@fluentui/react-components';
import { useBusy } from './useBusy';

interface JobButtonProps {
  readonly children: string;
  /** What the person most likely wants next. @default false */
  readonly primary?: boolean;
  /** @default false */
  readonly small?: boolean;
  /** False while the workbook is not ready for it. @default true */
  readonly possible?: boolean;
  readonly onPress: () => void;
}

/**
 * A button that starts work. It is off while work is done, but keeps the keyboard's place: whoever
 * pressed it is still there afterwards.
 */
export function JobButton({
  children,
  primary = false,
  small = false,
  possible = true,
  onPress,
}: JobButtonProps) {
  const busy = useBusy();
  return (
    <Button
      appearance={primary ? 'primary' : 'secondary'}
      size={small ? 'small' : 'medium'}
      disabled={!possible}
      disabledFocusable={busy && possible}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
