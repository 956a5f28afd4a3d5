import type { SessionState } from './sessionState';

/** Holds a state and tells listeners when it was replaced; the shape React's external stores have. */
export class Store {
  #state: SessionState;
  readonly #listeners = new Set<() => void>();

  constructor(state: SessionState) {
    this.#state = state;
  }

  readonly get = (): SessionState => this.#state;

  /** Replaces what `change` names. */
  set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after each change. Answers how to stop it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };
}
