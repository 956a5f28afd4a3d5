/** Key of a row of a unit's block that is no score's: its heading, or one of its sums. */
export function blockRowKey(unit: string, ...what: readonly string[]): string {
  return `${unit}#${what.join(':')}`;
}

/** Id of the unit that a row belongs to, whether its key is a score's or one of {@link blockRowKey}. */
export function unitOfRowKey(key: string): string {
  return key.split(/[|#]/, 1)[0] ?? '';
}
