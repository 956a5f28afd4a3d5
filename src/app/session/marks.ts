import type { Finding } from '../../domain/findings/finding';
import { load } from './resourceMissing';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import type { Store } from './store';

type Run = (kind: 'markFindings', action: (useCase: JobUseCase) => Promise<Outcome | null>) => Promise<void>;

/** Keeps in the book who checked which findings. What it takes is loaded with the first of them. */
export class Marks {
  readonly #store: Store;
  readonly #run: Run;

  /** @param run runs a job */
  constructor(store: Store, run: Run) {
    this.#store = store;
    this.#run = run;
  }

  /** Marks findings as checked today. @param by name of who did; null takes the marks away */
  set(findings: readonly Finding[], by: string | null): Promise<void> {
    return this.#run('markFindings', async (useCase) => {
      const { markFindings } = await load(import('../markFindings'));
      const { jobFindings } = this.#store.get();
      await markFindings(useCase, { findings, by }, jobFindings);
      return { kind: by === null ? 'unmarked' : 'marked', count: findings.length };
    });
  }
}
