import type { CellPlace, Finding } from '../../domain/findings/finding';
import type { Language } from '../../strings/texts';
import type { GeneratePlan } from '../generate';
import type { MendPlan } from '../mend/mendPlan';
import type { NumberFix } from '../makeNumbers';
import type { ImportPlan } from '../plan/planImport';
import type { DocumentReading } from '../reading/documentReading';
import type { Stage } from '../useCase';
import type { Hindrance } from '../../workbook/excel/translateError';
import type { CrossedBlock } from '../typed/crossedBlock';
import type { EnteringState } from './enteringState';
import type { Failure } from './failure';
import type { BookOverview } from './overview';
import type { SelectedPlace } from './rowFacts';

/** What a button, in the pane or on the ribbon, sets going. */
export type JobKind =
  | 'open'
  | 'import'
  | 'plan'
  | 'generate'
  | 'mend'
  | 'check'
  | 'compute'
  | 'makeNumbers'
  | 'emptyScores'
  | 'undoNumbers'
  | 'takeBack'
  | 'enterScores'
  | 'saveSettings'
  | 'decideAliases'
  | 'makeSlips'
  | 'markFindings'
  | 'goTo';

/** Work that is being done. There is at most one job at a time. */
export interface Job {
  readonly kind: JobKind;
  /** Null until the use case says what it does. */
  readonly stage: Stage | null;
  /** Share of the writing that is done, 0 to 1; null in every other stage. */
  readonly share: number | null;
  /** What the job waits for: Enter in a cell that is being edited, or Excel, which is busy; null where it goes on. */
  readonly waiting: Hindrance | null;
  /** Excel has not answered for long. */
  readonly silent: boolean;
  /** `no` once the workbook is being changed in a way that could not be taken back. */
  readonly cancel: 'possible' | 'requested' | 'no';
  /** What was asked for meanwhile, and has to be asked for again. */
  readonly refused: JobKind | null;
}

/** How the last job ended well, for the line that says so. */
export type Outcome =
  | {
      readonly kind: 'imported';
      readonly fileName: string;
      readonly units: number;
      readonly indicators: number;
      readonly findings: number;
      /** The year that the document ended, and the sheet where it is kept; null where it ended none. */
      readonly ended: { readonly year: number; readonly sheet: string } | null;
      /** The document is loaded, but the workbook does not keep what a person said of it. */
      readonly notKept: boolean;
    }
  | { readonly kind: 'planChanged' }
  | { readonly kind: 'mended'; readonly count: number }
  | { readonly kind: 'generated'; readonly sheets: number; readonly rows: number; readonly moved: number }
  | { readonly kind: 'checked'; readonly errors: number; readonly warnings: number }
  | {
      readonly kind: 'computed';
      readonly units: number;
      readonly provisional: number;
      readonly unranked: number;
      readonly errors: number;
    }
  | { readonly kind: 'madeNumbers' | 'emptied'; readonly count: number }
  /** `left` were not written, because their cells hold something else by now. */
  | { readonly kind: 'scoresEntered'; readonly count: number; readonly left: number }
  /** `count` entries of the register, and `scores` beside them. */
  | {
      readonly kind: 'entriesEntered';
      readonly scores: number;
      readonly count: number;
      readonly left: number;
    }
  | { readonly kind: 'undone' | 'scoresTakenBack'; readonly count: number; readonly left: number }
  | { readonly kind: 'settingsSaved' | 'settingsRefused'; readonly count: number }
  /** How many names were noted as aliases, and as none. */
  | { readonly kind: 'aliasesDecided'; readonly yes: number; readonly no: number }
  | { readonly kind: 'marked' | 'unmarked'; readonly count: number }
  | { readonly kind: 'slipsMade'; readonly sheet: string; readonly units: number }
  | { readonly kind: 'cancelled' };

/** Totals that were computed, and whether scores changed since; `unknown` for those a book came with. */
export type TotalsState = 'none' | 'unknown' | 'computed' | 'changedSince';

/** Everything the pane shows. Replaced as a whole, never changed in place. */
export interface SessionState {
  readonly language: Language;
  /** `unread` until the workbook was read for the first time. */
  readonly book: 'unread' | BookOverview | null;
  readonly job: Job | null;
  readonly failure: Failure | null;
  readonly outcome: Outcome | null;
  /** What generating would do, waiting for a person to agree. */
  readonly plan: GeneratePlan | null;
  /** What loading a document would change, waiting for a person to agree. */
  readonly importPlan: ImportPlan | null;
  /** How the document that was chosen last is read; null before one was, and once it was given up. */
  readonly reading: DocumentReading | null;
  /** What of the workbook is damaged and how it is mended, waiting for a person; null where it is whole. */
  readonly mendPlan: MendPlan | null;
  /** Findings only a job can make (a figure that differs, a sheet put in order), kept until the next one. */
  readonly jobFindings: readonly Finding[];
  /** What the sheet 问题 listed when it was written last; null while nobody knows. */
  readonly listed: readonly Finding[] | null;
  readonly totals: TotalsState;
  /** The ribbon asked for a document to be chosen, which is done in the pane. */
  readonly documentAsked: boolean;
  readonly selected: SelectedPlace | null;
  /** What was typed wrong a moment ago, until it is put right or a job has listed it. */
  readonly fresh: readonly Finding[];
  /** A block that was written over rows nobody sees, or that take no scores; null once it was put right or kept. */
  readonly crossed: CrossedBlock | null;
  /** The finding that was gone to last. */
  readonly visited: CellPlace | null;
  /** Scores that are about to be entered; null before anybody wanted to. */
  readonly entering: EnteringState | null;
  /** Scores that were made numbers or emptied, newest first. */
  readonly fixes: readonly NumberFix[];
}

/** What is known of the workbook; null before it was read, and while it has no definitions. */
export function knownBook(book: SessionState['book']): BookOverview | null {
  return book === 'unread' ? null : book;
}

/** Whether a job is at work that takes its time; going to a cell is over before it could be in the way. */
export function isAtWork(job: Job | null): boolean {
  return job !== null && job.kind !== 'goTo';
}

/** The state before anything was read. */
export function initialState(language: Language): SessionState {
  return {
    language,
    book: 'unread',
    job: null,
    failure: null,
    outcome: null,
    plan: null,
    importPlan: null,
    reading: null,
    mendPlan: null,
    jobFindings: [],
    listed: null,
    totals: 'none',
    documentAsked: false,
    selected: null,
    fresh: [],
    crossed: null,
    visited: null,
    entering: null,
    fixes: [],
  };
}
