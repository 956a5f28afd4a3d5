/** The same in English. */
export const checkedTexts = {
  mark: 'Mark as checked',
  markAll: 'Mark all as checked ({count})',
  markOf: 'Mark as checked: {message}',
  markAllOf: 'Mark all as checked ({count}): {message}',
  by: 'Checked by',
  confirm: 'OK',
  cancel: 'Cancel',
  title: 'Checked: {count}',
  undo: 'Not checked',
  undoOf: 'Not checked: {message}',
} as const;
