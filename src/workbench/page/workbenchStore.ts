import type { WorkbenchState } from './workbenchState';

/** What the page shows, and who is told when that changes. */
export class WorkbenchStore {
  state: WorkbenchState = {
    book: null,
    status: { kind: 'starting' },
    isUnsaved: false,
    work: null,
    refusal: null,
    discarding: null,
    commands: 0,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    pane: 0,
  };

  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  protected update(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
