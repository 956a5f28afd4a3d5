/** The value that all have; null where they differ, or there are none. */
export function onlyValue<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
