import { remembered } from '../../domain/lists/remembered';
import { registerSums } from '../../domain/deductions/registerSums';
import { reviewDefinitions } from '../../domain/review/reviewDefinitions';
import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { computeResults, type UnitResult } from '../../domain/scoring/computeResults';
import { withholdRanks } from '../../domain/scoring/withholdRanks';
import { readScore, type ScoreReading } from '../../domain/scoring/readScore';
import { scoreKey, scoreOfActual, type ScoreKey } from '../../domain/scoring/scoreKey';
import { boundOf } from '../../domain/scoring/boundOf';
import { rowsByKey, type ScoreRow } from '../../workbook/layout/scoreSheet';
import type { RemovedScore } from '../../workbook/plan/planRemoved';
import { countedRows, type StoredRow, type StoredSheet } from '../../workbook/snapshot/readScores';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';
import { allowsRanks } from '../book/damage';
import { actualFindings } from './actualFindings';
import { actualReadings } from './actualReadings';
import { damageFindings } from './damageFindings';
import { readingFinding, typedOverFinding, type IndicatorRow } from './scoreFindings';
import { foldingFindings } from './foldingFindings';
import { examineLedger, ledgerReadings } from './examineLedger';

/** What a look at the whole book yields. */
export interface Examination {
  readonly readings: ReadonlyMap<ScoreKey, ScoreReading>;
  readonly results: readonly UnitResult[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every score against its stored cap, the ledger and the definitions, and computes all results. Pure.
 *
 * @param returning entries that are about to come back to rows of theirs; they count, without findings
 */
export function examine(state: BookState, returning: readonly RemovedScore[] = []): Examination {
  const scores = examineScores(state, returning);
  const ledger = ledgerReadings(state);
  const results = computeResults(
    state.definitions,
    scores.readings,
    registerSums(
      ledger.map(({ reading }) => reading),
      state.settings.limits,
    ),
    state.settings,
  );
  return {
    readings: scores.readings,
    // Where entries are missing that nobody has given up, a rank would be a guess.
    results: state.damages.some((damage) => !allowsRanks(damage)) ? withholdRanks(results) : results,
    findings: [
      ...damageFindings(state.damages),
      ...state.findings,
      ...scores.findings,
      ...foldingFindings(results, state),
      ...examineLedger(ledger, state),
      ...review(state.definitions),
    ],
  };
}

const review = remembered(reviewDefinitions, (definitions) => [definitions]);

interface ScoreExamination {
  readonly readings: ReadonlyMap<ScoreKey, ScoreReading>;
  readonly findings: readonly Finding[];
}

function examineScores(state: BookState, returning: readonly RemovedScore[]): ScoreExamination {
  const standing = standingScores(state);
  if (returning.length === 0) return standing;
  const { scoreDecimals } = state.settings;
  const rows = rowsByKey(state.layouts);
  const readings = new Map(standing.readings);
  for (const { key: written, score, format } of returning) {
    const row = rows.get(written);
    if (row?.kind !== 'indicator' || score === '') continue;
    const key = scoreKey(row.unit.id, row.indicator.id);
    const value = typeof score === 'object' ? '' : score;
    if ((readings.get(key)?.state ?? 'blank') === 'blank') {
      readings.set(
        key,
        readScore({ value, numberFormat: format }, { cap: boundOf(row.indicator), scoreDecimals }),
      );
    }
  }
  if (returning.some(({ key }) => scoreOfActual(key) !== null)) {
    const cells = countedRows(state.stored);
    const entered = new Set(returning.flatMap(({ key, score }) => (score === '' ? [] : [key])));
    for (const [key, score] of actualReadings(state, returning).scores) {
      if ((cells.get(key)?.value('score') ?? '') === '' && !entered.has(key)) readings.set(key, score);
    }
  }
  return { readings, findings: standing.findings };
}

/** The scores that stand on the sheets. */
const standingScores = remembered(
  ({ layouts, stored, settings }: BookState): ScoreExamination => {
    const readings = new Map<ScoreKey, ScoreReading>();
    const rows = rowsByKey(layouts);
    // Which of rows that were copied counts has to be asked only where there are any.
    const counted = hasCopies(stored) ? countedRows(stored) : null;
    const sheets = stored.map((sheet) => examineSheet(sheet, rows, settings.scoreDecimals));
    const actuals = actualReadings({ layouts, stored, settings });
    for (const { read } of sheets) {
      for (const { stored: row, key, reading } of read) {
        const follows = row.value('score') === '' ? actuals.scores.get(key) : undefined;
        if (counted === null || counted.get(row.key) === row) readings.set(key, follows ?? reading);
      }
    }
    return {
      readings,
      findings: [
        ...sheets.flatMap(({ findings }) => findings),
        ...actualFindings({ stored, layouts }, actuals),
      ],
    };
  },
  ({ layouts, stored, settings }) => [layouts, settings.scoreDecimals, ...stored],
);

/** The scores of one sheet, copied rows included. */
interface SheetExamination {
  readonly read: readonly {
    readonly stored: StoredRow;
    readonly key: ScoreKey;
    readonly reading: ScoreReading;
  }[];
  readonly findings: readonly Finding[];
}

const examineSheet = remembered(
  (sheet: StoredSheet, rows: ReadonlyMap<string, ScoreRow>, scoreDecimals: number): SheetExamination => {
    const read: SheetExamination['read'][number][] = [];
    const findings: Finding[] = [];
    for (const stored of sheet.rows) {
      const row = rows.get(stored.key);
      if (row?.kind === 'indicator') {
        const reading = rowReading(row, stored.value('score'), stored.format, scoreDecimals);
        read.push({ stored, key: row.key, reading });
        const finding = readingFinding(stored, row, reading);
        if (finding !== null) findings.push(finding);
        if (row.indicator.method !== undefined && reading.state !== 'blank') {
          findings.push(typedOverFinding(stored, row));
        }
      } else if (stored.value('score') !== '') {
        const params = { entered: String(stored.value('score')) };
        findings.push(makeFinding('strayEntry', { cell: stored.place('score'), params }));
      }
    }
    return { read, findings };
  },
  (sheet, rows, scoreDecimals) => [sheet, rows, scoreDecimals],
);

/** Of a row that stands as it stood the same reading, so that one typed score is read anew alone. */
const rowReading = remembered(
  ({ indicator }: IndicatorRow, value: Value, numberFormat: string, scoreDecimals: number): ScoreReading =>
    readScore({ value, numberFormat }, { cap: boundOf(indicator), scoreDecimals }),
  (row, value, numberFormat, scoreDecimals) => [row, value, numberFormat, scoreDecimals],
);

/** Whether some key stands in several rows. */
const hasCopies = remembered(
  (stored: readonly StoredSheet[]): boolean => {
    const keys = stored.flatMap((sheet) => sheet.rows.map(({ key }) => key));
    return new Set(keys).size < keys.length;
  },
  (stored) => stored.map(({ keys }) => keys),
);
