/** Ctrl+Z undoes; Ctrl+Y and Ctrl+Shift+Z do again; Ctrl+D fills down. */
export function commandOfKey(key: string, shift: boolean): 'onUndo' | 'onRedo' | 'onFillDown' | null {
  switch (key.toLowerCase()) {
    case 'z':
      return shift ? 'onRedo' : 'onUndo';
    case 'y':
      return 'onRedo';
    case 'd':
      return 'onFillDown';
    default:
      return null;
  }
}
