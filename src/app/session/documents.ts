import type { ReadingChange } from '../reading/changeReading';
import { BUNDLED_DOCUMENT, fetchBundledDocument } from './bundledDocument';
import { loadJobs } from './loadJobs';
import { load } from './resourceMissing';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import type { Store } from './store';

/** What documents need of the session. */
export interface DocumentsSetting {
  readonly store: Store;
  /** Runs a job that loads something. */
  readonly run: (action: (useCase: JobUseCase) => Promise<Outcome | null>) => Promise<void>;
  readonly isAtWork: () => boolean;
}

/** Documents on their way into the workbook: chosen, read together with a person where needed, planned, loaded. */
export class Documents {
  readonly #setting: DocumentsSetting;

  constructor(setting: DocumentsSetting) {
    this.#setting = setting;
  }

  /** Has the pane show where a document is chosen; false once it does. */
  ask(asked = true): void {
    this.#setting.store.set({ documentAsked: asked });
  }

  loadBundled(): Promise<void> {
    return this.#load(BUNDLED_DOCUMENT.fileName, fetchBundledDocument);
  }

  load(file: File): Promise<void> {
    return this.#load(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  /** Reads what is selected in the open workbook, or all of the sheet, as a document. */
  loadSelection(): Promise<void> {
    const { store, run } = this.#setting;
    return run(async (useCase) => (await loadJobs()).importSelectionJob(store, useCase));
  }

  #load(fileName: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    const { store, run } = this.#setting;
    return run(async (useCase) => (await loadJobs()).importJob(store, useCase, { fileName, bytes }));
  }

  /** Loads the document whose plan is shown. */
  confirm(): Promise<void> {
    const { store, run } = this.#setting;
    const { importPlan } = store.get();
    if (importPlan === null) return Promise.resolve();
    return run(async (useCase) => (await loadJobs()).importPlannedJob(store, useCase, importPlan));
  }

  /** The document is not loaded. */
  dismiss(): void {
    this.#setting.store.set({ importPlan: null });
  }

  /** Shows how the document that was chosen last is read, so that it can be changed. */
  showReading(): void {
    const { reading } = this.#setting.store.get();
    if (reading !== null) this.#setting.store.set({ reading: { ...reading, isShown: true } });
  }

  /** Begins without a document. @param name what the list of units is called where others have a file's name */
  async beginEmpty(name: string): Promise<void> {
    const { store, isAtWork } = this.#setting;
    const { beginEmpty } = await load(import('./readingJobs'));
    if (!isAtWork())
      store.set({ reading: await beginEmpty(name), importPlan: null, outcome: null, failure: null });
  }

  /** Takes over what a person says of the document that is shown; nothing while a job is at work. */
  async say(change: ReadingChange): Promise<void> {
    const { store, isAtWork } = this.#setting;
    if (isAtWork()) return;
    const { sayOfReading } = await load(import('./readingJobs'));
    await sayOfReading(store, change);
  }

  /** Loads the document as it is read now, or plans to; nothing while something is missing for that. */
  loadAsRead(): Promise<void> {
    const { store, run } = this.#setting;
    return run(async (useCase) => (await loadJobs()).importReadingJob(store, useCase));
  }

  /** Leaves the reading; the workbook stays as it is. */
  dismissReading(): void {
    this.#setting.store.set({ reading: null, importPlan: null });
  }
}
