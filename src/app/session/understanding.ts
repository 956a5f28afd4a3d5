import type { Language } from '../../strings/texts';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { MendPlan } from '../mend/mendPlan';
import type * as overview from './overview';
import { load } from './resourceMissing';

/** What a workbook holds, and what of it is damaged. */
export interface Understood {
  /** Null while the workbook has no definitions, or too much of it is gone. */
  readonly book: overview.BookOverview | null;
  readonly mendPlan: MendPlan | null;
}

const NOTHING: Understood = { book: null, mendPlan: null };

/** Understands snapshots. What it takes is loaded with the first workbook that has a table of ours. */
export class Understanding {
  #parts: Pick<typeof overview, 'overviewOf' | 'mendingOf' | 'hasRanks'> | null = null;

  /**
   * @throws ResourceMissing, or what `overviewOf` throws
   */
  async of(snapshot: BookSnapshot, language: Language): Promise<Understood> {
    const { tables, scores } = snapshot;
    if (Object.keys(tables).length === 0 && scores.length === 0) return NOTHING;
    await this.#load();
    return this.again(snapshot, language);
  }

  /** Makes ready for what follows an overview that a job made. @throws ResourceMissing */
  async prepare(): Promise<void> {
    await this.#load();
  }

  /** Of a snapshot that differs little from one that was understood before. @throws Error when none was */
  again(snapshot: BookSnapshot, language: Language): Understood {
    if (this.#parts === null) throw new Error('no snapshot was understood before this one');
    const { overviewOf, mendingOf } = this.#parts;
    return { book: overviewOf(snapshot, language), mendPlan: mendingOf(snapshot, language) };
  }

  /** As {@link overview.hasRanks}; true of no book before it was made ready for. */
  hasRanks(book: overview.BookOverview): boolean {
    return this.#parts?.hasRanks(book) === true;
  }

  async #load(): Promise<void> {
    this.#parts ??= await load(import('./overview'));
  }
}
