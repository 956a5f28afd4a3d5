import type { AgreedTable } from './enterJob';
import type { EnteringState } from './enteringState';
import { failureOf } from './failure';
import { load } from './resourceMissing';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import type { Store } from './store';

const NOTHING: EnteringState = {
  isShown: false,
  way: 'indicator',
  choice: null,
  typed: new Map(),
  pasted: '',
  source: null,
  accepted: new Set(),
  written: [],
};

type Run = (
  kind: 'enterScores' | 'takeBack',
  action: (useCase: JobUseCase) => Promise<Outcome | null>,
) => Promise<void>;

/** Enters many scores, or entries of the register, at once, and takes them back. What it takes is loaded with the first ones. */
export class Entering {
  readonly #store: Store;
  readonly #run: Run;

  /** @param run runs a job */
  constructor(store: Store, run: Run) {
    this.#store = store;
    this.#run = run;
  }

  /** Changes what is about to be entered. */
  set(part: Partial<EnteringState>): void {
    this.#store.set({ entering: { ...NOTHING, ...this.#store.get().entering, ...part } });
  }

  /** Takes the tables of a file; the state says so where it cannot be read. */
  async load(file: File): Promise<void> {
    try {
      const { readScoreTables } = await load(import('../../importer/scores/readScoreTables'));
      const source = readScoreTables(new Uint8Array(await file.arrayBuffer()), file.name);
      this.#store.set({ failure: null });
      this.set({ source, pasted: '', accepted: new Set() });
    } catch (error) {
      this.#store.set({ failure: failureOf(error) });
    }
  }

  /** Writes scores, and entries of the register, that were agreed to. */
  write(agreed: AgreedTable): Promise<void> {
    return this.#run('enterScores', async (useCase) => {
      const { enterJob } = await load(import('./enterJob'));
      return enterJob(this.#store, useCase, agreed);
    });
  }

  /** Takes back what was written last. */
  takeBack(): Promise<void> {
    return this.#run('takeBack', async (useCase) => {
      const { takeBackEntered } = await load(import('./enterJob'));
      return takeBackEntered(this.#store, useCase);
    });
  }
}
