import { JoinedMap } from '../../domain/lists/joinedMap';
import { remembered } from '../../domain/lists/remembered';
import type { RegisterLimits, UnitType } from '../../domain/definitions/definitions';
import { registerSums } from '../../domain/deductions/registerSums';
import { reviewDefinitions } from '../../domain/review/reviewDefinitions';
import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { typeResults, type UnitResult } from '../../domain/scoring/computeResults';
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
import { examineLedger, ledgerReadings, type ReadLedgerRow } from './examineLedger';

/** Readings among which are those of a unit type, by its id: the very same ones as long as none of its scores changes. */
type ReadingsByType = ReadonlyMap<string, ReadonlyMap<ScoreKey, ScoreReading>>;

/** What a look at the whole book yields. */
export interface Examination {
  readonly readings: ReadonlyMap<ScoreKey, ScoreReading>;
  readonly byType: ReadingsByType;
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
  const register = sumsOf(ledger, state.settings.limits);
  const results = state.definitions.unitTypes.flatMap((type) =>
    resultsOf(type, scores.byType.get(type.id) ?? scores.readings, register, state.settings),
  );
  return {
    readings: scores.readings,
    byType: scores.byType,
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

/** Results of a unit type of which nothing was edited are those that it had. */
const resultsOf = remembered(typeResults, (type, scores, register, settings) => [
  type,
  scores,
  settings,
  ...type.units.flatMap(({ id }) => {
    const sums = register.get(id);
    return [sums?.bonus, sums?.deduction];
  }),
]);

const sumsOf = remembered(
  (ledger: readonly ReadLedgerRow[], limits: RegisterLimits) =>
    registerSums(
      ledger.map(({ reading }) => reading),
      limits,
    ),
  (ledger, limits) => [ledger, limits],
);

const review = remembered(reviewDefinitions, (definitions) => [definitions]);

interface ScoreExamination {
  readonly readings: ReadonlyMap<ScoreKey, ScoreReading>;
  readonly byType: ReadingsByType;
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
  return { readings, byType: new Map(), findings: standing.findings };
}

/** The scores that stand on the sheets. */
const standingScores = remembered(
  ({ layouts, stored, settings }: BookState): ScoreExamination => {
    const rows = rowsByKey(layouts);
    const sheets = stored.map((sheet) => examineSheet(sheet, rows, settings.scoreDecimals));
    const actuals = actualReadings({ layouts, stored, settings });
    const findings = [
      ...sheets.flatMap((sheet) => sheet.findings),
      ...actualFindings({ stored, layouts }, actuals),
    ];
    // Which of rows that were copied counts has to be asked only where there are any.
    const isPlain = actuals.scores.size === 0 && !hasCopies(stored);
    if (isPlain) {
      const byType = new Map([...layouts].map(([id, { type }]) => [id, readingsOf(type, sheets)]));
      return { readings: new JoinedMap(sheets.map(({ readings }) => readings)), byType, findings };
    }
    const readings = new Map<ScoreKey, ScoreReading>();
    const counted = countedRows(stored);
    for (const { read } of sheets) {
      for (const { stored: row, key, reading } of read) {
        const follows = row.value('score') === '' ? actuals.scores.get(key) : undefined;
        if (counted.get(row.key) === row) readings.set(key, follows ?? reading);
      }
    }
    return { readings, byType: new Map(), findings };
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
  /** The same by key; of copied rows the last. */
  readonly readings: ReadonlyMap<ScoreKey, ScoreReading>;
  /** Ids of the units whose scores it has. */
  readonly units: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** The readings of the sheets that have scores of a unit type, which is one unless rows were moved. */
function readingsOf(
  { units }: UnitType,
  sheets: readonly SheetExamination[],
): ReadonlyMap<ScoreKey, ScoreReading> {
  const own = sheets.filter((sheet) => units.some(({ id }) => sheet.units.has(id)));
  const [first] = own;
  return own.length === 1 && first !== undefined
    ? first.readings
    : new JoinedMap(own.map(({ readings }) => readings));
}

const examineSheet = remembered(
  (sheet: StoredSheet, rows: ReadonlyMap<string, ScoreRow>, scoreDecimals: number): SheetExamination => {
    const read: SheetExamination['read'][number][] = [];
    const readings = new Map<ScoreKey, ScoreReading>();
    const units = new Set<string>();
    const findings: Finding[] = [];
    for (const stored of sheet.rows) {
      const row = rows.get(stored.key);
      if (row?.kind === 'indicator') {
        const reading = rowReading(row, stored.value('score'), stored.format, scoreDecimals);
        read.push({ stored, key: row.key, reading });
        readings.set(row.key, reading);
        units.add(row.unit.id);
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
    return { read, readings, units, findings };
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
