import type { Language } from '../../strings/texts';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { BookOverview, overviewOf } from './overview';
import { load } from './resourceMissing';

/** Understands snapshots. What it takes is loaded with the first book that has definitions. */
export class Understanding {
  #overviewOf: typeof overviewOf | null = null;

  /**
   * Null while the workbook has no definitions.
   *
   * @throws ResourceMissing, or what {@link overviewOf} throws
   */
  async of(snapshot: BookSnapshot, language: Language): Promise<BookOverview | null> {
    if (snapshot.tables.units === undefined) return null;
    return (await this.#load())(snapshot, language);
  }

  /** Makes ready for what follows an overview that a job made. @throws ResourceMissing */
  async prepare(): Promise<void> {
    await this.#load();
  }

  /** Of a snapshot that differs little from one that was understood before. @throws Error when none was */
  again(snapshot: BookSnapshot, language: Language): BookOverview | null {
    if (this.#overviewOf === null) throw new Error('no snapshot was understood before this one');
    return this.#overviewOf(snapshot, language);
  }

  async #load(): Promise<typeof overviewOf> {
    this.#overviewOf ??= (await load(import('./overview'))).overviewOf;
    return this.#overviewOf;
  }
}
