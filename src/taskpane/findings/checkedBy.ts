const KEY = 'scorebook.checkedBy';

/** Who said last that findings are checked; empty where nobody did, or nothing may be stored. */
export function checkedBy(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Proposes the name the next time, where the browser lets the pane remember anything. */
export function rememberCheckedBy(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // The name is asked again.
  }
}
