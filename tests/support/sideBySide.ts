/** The rows of units' tables side by side in one, each below its numbered name; `<` carries on the cell to the left. */
export function sideBySide(
  units: readonly string[],
  header: readonly string[],
  tables: readonly (readonly (readonly string[])[])[],
): readonly (readonly string[])[] {
  const most = Math.max(...tables.map(({ length }) => length));
  const blank = header.map(() => '');
  return [
    units.flatMap((unit, at) => [`${at + 1}.${unit}`, ...header.slice(1).map(() => '<')]),
    units.flatMap(() => header),
    ...Array.from({ length: most }, (_, at) => tables.flatMap((rows) => rows[at] ?? blank)),
  ];
}
