/**
 * Loads the pane's page anew. Closing the pane and opening it again does not: in a shared runtime the
 * page lives on behind it. What the workbook holds is read again; what was shown of past jobs is gone.
 */
export function reloadPane(): void {
  window.location.reload();
}
