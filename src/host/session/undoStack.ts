import type { Area, Sheet } from '../model/book';

/** One thing a person did, and how to take it back. Both ways leave the book exactly as it was. */
export interface UndoStep {
  readonly sheet: Sheet;
  /** What is selected afterwards, as Excel does. */
  readonly area: Area;
  undo(): void;
  redo(): void;
}

/** Steps that were one to the person. */
type Steps = readonly UndoStep[];

/** What a person did last, to be undone and done again; an add-in's writes clear it, as Excel's do. */
export class UndoStack {
  #done: Steps[] = [];
  #undone: Steps[] = [];
  #together: UndoStep[] | null = null;

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  add(step: UndoStep): void {
    if (this.#together !== null) {
      this.#together.push(step);
      return;
    }
    this.#done.push([step]);
    this.#undone = [];
  }

  /** Makes one of all steps that an action takes. */
  asOne<T>(action: () => T): T {
    if (this.#together !== null) return action();
    const steps: UndoStep[] = [];
    this.#together = steps;
    try {
      return action();
    } finally {
      this.#together = null;
      if (steps.length > 0) {
        this.#done.push(steps);
        this.#undone = [];
      }
    }
  }

  /** As {@link UndoStack.asOne}, for an action that answers whether it came to its end: if not, all of it is taken back. */
  allOrNone(action: () => boolean): void {
    const count = this.#done.length;
    const isDone = this.asOne(action);
    if (isDone || this.#done.length === count) return;
    for (const step of [...(this.#done.pop() ?? [])].reverse()) step.undo();
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  /** Takes the last steps back. Answers them, the one to look at first; none: there was nothing to undo. */
  undo(): Steps {
    const steps = [...(this.#done.pop() ?? [])].reverse();
    if (steps.length > 0) this.#undone.push([...steps].reverse());
    for (const step of steps) step.undo();
    return [...steps].reverse();
  }

  /** Does again what was undone last. */
  redo(): Steps {
    const steps = this.#undone.pop() ?? [];
    if (steps.length > 0) this.#done.push(steps);
    for (const step of steps) step.redo();
    return steps;
  }
}
