import type { CellPlace } from '../../domain/findings/finding';
import type { Language } from '../../strings/texts';
import { excelView, type ExcelView } from '../../workbook/excel/excelView';
import { excelWorkbook, type ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { AliasDecision } from '../decideAliases';
import type { NumberFix } from '../makeNumbers';
import { answerPlan, type PlanAnswer } from './answerPlan';
import { CrossedBlocks } from './crossedBlocks';
import { Documents } from './documents';
import { Entering } from './entering';
import { Follower } from './follower';
import { loadJobs } from './loadJobs';
import { Marks } from './marks';
import { PATIENCE, type Patience } from './patientWorkbook';
import { load } from './resourceMissing';
import { runJob, type JobUseCase, type RunningJob } from './runJob';
import { initialState, type JobKind, type Outcome, type SessionState } from './sessionState';
import type { SessionOptions } from './sessionOptions';
import { ShownBook, understoodFrom } from './shownBook';
import { Store } from './store';

/**
 * One person's work with the workbook in front: the state that pane and ribbon share, and the jobs both can start.
 * Jobs never run at the same time; while one is at work, the state says that another one was refused. A method
 * that starts a job resolves when it is over, however it ended: that is in the state too.
 */
export class Session {
  readonly #store: Store;
  readonly #workbook: ExcelWorkbook;
  readonly #view: ExcelView;
  readonly #patience: Patience;
  /** What follows a person in the workbook. */
  readonly follower: Follower;
  readonly #shown: ShownBook;
  /** What is done with documents. */
  readonly documents: Documents;
  /** What is done with blocks that crossed rows they should not. */
  readonly crossed: CrossedBlocks;
  /** What is done with many scores at once. */
  readonly entering: Entering;
  /** Who checked what was found. */
  readonly marks: Marks;
  #running: RunningJob | null = null;
  #opening: Promise<void> | null = null;

  constructor(options: SessionOptions) {
    this.#store = new Store(initialState(options.language));
    this.#shown = new ShownBook(this.#store);
    this.#workbook = options.workbook ?? excelWorkbook;
    this.#view = options.view ?? excelView;
    this.#patience = options.patience ?? PATIENCE;
    this.documents = new Documents({
      store: this.#store,
      run: (action) => this.#run('import', action),
      isAtWork: () => this.#running !== null,
    });
    this.crossed = new CrossedBlocks(this.#store, this.#view, (action) => this.#run('takeBack', action));
    this.entering = new Entering(this.#store, (...job) => this.#run(...job));
    this.marks = new Marks(this.#store, (...job) => this.#run(...job));
    this.follower = new Follower({
      view: this.#view,
      snapshot: () => (this.#running === null ? this.#shown.snapshot : null),
      show: (snapshot) => {
        this.#shown.follow(snapshot);
      },
      readAgain: () => this.#readAgain(),
      edited: (...edit) => this.crossed.look(...edit),
      showSelection: (selected) => {
        this.#store.set({ selected });
      },
    });
  }

  get state(): () => SessionState {
    return this.#store.get;
  }
  get subscribe(): Store['subscribe'] {
    return this.#store.subscribe;
  }

  /** Begins to follow the workbook and reads it; to be called again where that failed, or to look again. */
  async open(): Promise<void> {
    this.#opening ??= this.#run('open', async (useCase) => {
      // What is typed from here on is heard, and read again where the reading did not see it.
      await useCase.patiently(() => this.follower.start());
      await this.#refresh(useCase.workbook);
      return null;
    });
    await this.#opening;
    this.#opening = null;
  }

  /** Stops following; the state stays. */
  close(): Promise<void> {
    return this.follower.stop();
  }

  /** Speaks a language whose texts are there. */
  setLanguage(language: Language): void {
    this.#shown.translate(language);
  }

  /** Speaks a language once its texts were fetched; the state says so where they could not be. */
  speak(language: Language): Promise<void> {
    return this.#shown.speak(language);
  }

  /** Answers what a plan asks: renames it proposes, the year it is of, what is lost; nothing while a job is at work. */
  async answerPlan(answer: PlanAnswer): Promise<void> {
    if (this.#running === null) await answerPlan(this.#store, answer);
  }

  /** Plans the score sheets; the plan waits in the state for {@link confirmPlan}. */
  plan(): Promise<void> {
    return this.#run('plan', async (useCase) => (await loadJobs()).planJob(this.#store, useCase));
  }

  dismissPlan(): void {
    this.#store.set({ plan: null });
  }

  /** Carries out the plan that is shown. */
  async confirmPlan(): Promise<void> {
    const { plan } = this.#store.get();
    if (plan === null) return;
    await this.#run('generate', async (useCase) =>
      (await loadJobs()).generateJob(this.#store, useCase, plan),
    );
  }

  /** Mends what is damaged, as the plan that is shown says. */
  confirmMend(): Promise<void> {
    return this.#run('mend', async (useCase) => (await loadJobs()).mendPlannedJob(this.#store, useCase));
  }

  check(): Promise<void> {
    return this.#run('check', async (useCase) => (await loadJobs()).checkJob(this.#store, useCase));
  }

  compute(): Promise<void> {
    return this.#run('compute', async (useCase) => (await loadJobs()).computeJob(useCase));
  }

  /** Makes numbers of scores that are numbers in disguise. */
  makeNumbers(wanted: readonly CellPlace[] | 'all'): Promise<void> {
    return this.#run('makeNumbers', async (useCase) =>
      (await loadJobs()).makeNumbersJob(this.#store, useCase, wanted, 'number'),
    );
  }

  /** Empties cells of scores that Excel made something else of, so that they can be entered again. */
  emptyScores(wanted: readonly CellPlace[]): Promise<void> {
    return this.#run('emptyScores', async (useCase) =>
      (await loadJobs()).makeNumbersJob(this.#store, useCase, wanted, 'nothing'),
    );
  }

  undoNumbers(fixes: readonly NumberFix[]): Promise<void> {
    return this.#run('undoNumbers', async (useCase) =>
      (await loadJobs()).undoNumbersJob(this.#store, useCase, fixes),
    );
  }

  /** Writes changed settings, by code, into their cells. */
  saveSettings(changes: ReadonlyMap<string, Value>): Promise<void> {
    return this.#run('saveSettings', async (useCase) =>
      (await load(import('./ruleJobs'))).saveSettingsJob(this.#store, useCase, changes),
    );
  }

  /** Notes whether names are other names of units. */
  decideAliases(decisions: readonly AliasDecision[]): Promise<void> {
    return this.#run('decideAliases', async (useCase) =>
      (await load(import('./ruleJobs'))).decideAliasesJob(useCase, decisions),
    );
  }

  /** Makes the slips that tell each unit its result. */
  makeSlips(): Promise<void> {
    return this.#run('makeSlips', async (useCase) => (await loadJobs()).makeSlipsJob(useCase));
  }

  /** Selects a cell in the sheet. */
  goTo(place: CellPlace): Promise<void> {
    return this.#run('goTo', async (useCase) => {
      await useCase.patiently(() => this.#view.select(place));
      this.#store.set({ visited: place });
      return null;
    });
  }

  /** Stops the job at work, or stops waiting for Excel where that is all that is left to do. */
  cancel(): void {
    this.#running?.cancel();
  }

  dismissMessage(): void {
    this.#store.set({ failure: null, outcome: null });
  }

  async #run(kind: JobKind, action: (useCase: JobUseCase) => Promise<Outcome | null>): Promise<void> {
    // A ribbon button may be what starts the page; its work waits until the workbook was read.
    if (kind !== 'open') await this.#opening;
    // Going to a cell is over in a moment.
    while (this.#running?.kind === 'goTo') await this.#running.end;
    if (this.#running !== null) {
      this.#running.refuse(kind);
      return;
    }
    const running = runJob(
      {
        store: this.#store,
        workbook: this.#workbook,
        patience: this.#patience,
        refresh: (workbook) => this.follower.renewAfter(this.#refresh(workbook)),
        overlooked: () => {
          this.follower.overlooked();
        },
        show: (book, found) => this.follower.renewAfter(this.#shown.present(understoodFrom(book), found)),
        listAgain: (workbook) => this.#shown.listAgain(workbook),
      },
      kind,
      action,
    );
    this.#running = running;
    await running.end;
    this.#running = null;
    void this.follower.catchUp();
  }

  async #refresh(workbook: ExcelWorkbook): Promise<void> {
    this.follower.readingAll();
    try {
      await this.#shown.present(await this.#shown.understand(await workbook.read({ labels: true })));
    } catch (error) {
      this.follower.overlooked();
      throw error;
    }
  }

  async #readAgain(): Promise<boolean> {
    const snapshot = await this.#workbook.read({ labels: true });
    const after = await this.#shown.understand(snapshot);
    if (this.#running !== null) return false;
    this.#shown.follow(snapshot, after);
    return true;
  }
}
