import { useSyncExternalStore } from 'react';
import { officeBackground, onOfficeBackground } from '../office/officeBackground';
import type { ThemeName } from './themes';

const FORCED_COLORS = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * The look that fits Office and the system: high contrast when the system forces its colours,
 * otherwise dark or light as Office's own background is, otherwise as the system prefers. Follows
 * changes of the system at once, and those of Office when the person comes back to the pane.
 */
export function useThemeName(): ThemeName {
  const forced = useMedia(FORCED_COLORS);
  const prefersDark = useMedia(DARK);
  const background = useSyncExternalStore(onOfficeBackground, officeBackground);
  if (forced) return 'highContrast';
  const dark = background === null ? prefersDark : isDark(background);
  return dark ? 'dark' : 'light';
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => {
        list.removeEventListener('change', changed);
      };
    },
    () => matchMedia(query).matches,
  );
}

/** Whether light text is needed on a colour `#RRGGBB`: perceived brightness below half. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
