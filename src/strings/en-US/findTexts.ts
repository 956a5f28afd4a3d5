/** Texts of the field of the pane that finds units and indicators. `{name}` is filled in by `fillIn`. */
export const findTexts = {
  label: 'Find a unit or an indicator',
  hint: 'Find a unit or an indicator, Enter goes there',
  none: 'Nothing found',
  row: '{unit} · {type}',
  common: '{type} · of {count} units, from “{unit}” on',
  more: '{count} more: type some more of the name',
} as const;
