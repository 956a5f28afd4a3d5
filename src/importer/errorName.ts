/**
 * Whether an error thrown by the engine has one of these names. `instanceof` would miss errors of another
 * realm (a frame, a test runner's sandbox).
 */
export function hasErrorName(error: unknown, ...names: readonly string[]): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    typeof error.name === 'string' &&
    names.includes(error.name)
  );
}
