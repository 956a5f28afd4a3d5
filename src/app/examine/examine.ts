import { remembered } from '../../domain/lists/remembered';
import { registerSums } from '../../domain/deductions/readLedger';
import { reviewDefinitions } from '../../domain/review/reviewDefinitions';
import type { Finding, Told } from '../../domain/findings/finding';
import { findingThat, makeFinding } from '../../domain/findings/makeFinding';
import { formatPoints, type Points } from '../../domain/points/points';
import { computeResults, type UnitResult } from '../../domain/scoring/computeResults';
import { withholdRanks } from '../../domain/scoring/withholdRanks';
import { readScore, type RefusedScore, type ScoreReading } from '../../domain/scoring/readScore';
import { scoreKey, type ScoreKey } from '../../domain/scoring/scoreKey';
import { unseenCharacters } from '../../domain/text/unseenCharacters';
import { boundOf, boundText } from '../../domain/scoring/boundOf';
import { rowsByKey, type ScoreRow } from '../../workbook/layout/scoreSheet';
import type { RemovedScore } from '../../workbook/plan/planRemoved';
import { countedRows, type StoredRow, type StoredSheet } from '../../workbook/snapshot/readScores';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';
import { allowsRanks } from '../book/damage';
import { damageFindings } from './damageFindings';
import { foldingFindings } from './foldingFindings';
import { examineLedger, ledgerReadings } from './examineLedger';
import { shortName } from '../book/shortName';

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
    if (row?.kind !== 'indicator') continue;
    const key = scoreKey(row.unit.id, row.indicator.id);
    const value = typeof score === 'object' ? '' : score;
    if ((readings.get(key)?.state ?? 'blank') === 'blank') {
      readings.set(
        key,
        readScore({ value, numberFormat: format }, { cap: boundOf(row.indicator), scoreDecimals }),
      );
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
    for (const { read } of sheets) {
      for (const { stored: row, key, reading } of read) {
        if (counted === null || counted.get(row.key) === row) readings.set(key, reading);
      }
    }
    return { readings, findings: sheets.flatMap(({ findings }) => findings) };
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

function readingFinding(stored: StoredRow, row: IndicatorRow, reading: ScoreReading): Finding | null {
  switch (reading.state) {
    case 'invalid':
      return scoreFinding(stored, row, reading);
    case 'notAssessed':
      return reading.isPlain ? null : notAssessedFinding(stored, row);
    case 'valid':
      return reading.isRounded ? roundedFinding(stored, row, reading.points) : null;
    case 'blank':
      return stored.value('score') === '' ? null : blanksFinding(stored, row);
  }
}

type IndicatorRow = Extract<ScoreRow, { kind: 'indicator' }>;

function scoreFinding(stored: StoredRow, row: IndicatorRow, reading: RefusedScore): Finding {
  return findingThat(refusalTold(row, reading), {
    cell: stored.place('score'),
    subject: { kind: 'indicator', id: row.indicator.id },
  });
}

function refusalTold({ unit, indicator }: IndicatorRow, reading: RefusedScore): Told {
  const { name } = indicator;
  const params = { unit: unit.name, indicator: shortName(name), entered: reading.entered };
  switch (reading.fault) {
    case 'scoreNotNumber':
    case 'scoreAboveCap':
    case 'scoreBoolean':
      return { code: reading.fault, params: { ...params, cap: boundText(indicator) } };
    case 'scoreNumberInDisguise': {
      const [meant, unseen] = [String(reading.meant), unseenCharacters(reading.entered)];
      return unseen.length === 0
        ? { code: reading.fault, params: { ...params, variant: 'seen', meant } }
        : { code: reading.fault, params: { ...params, variant: 'unseen', meant, unseen } };
    }
    case 'scoreDate':
    case 'scorePercent':
    case 'scoreFormat': {
      const { fault: code, format, shown, meant } = reading;
      return meant === null
        ? { code, params: { ...params, variant: 'unknown', format, shown } }
        : { code, params: { ...params, variant: 'meant', format, shown, meant: String(meant) } };
    }
    case 'scoreNegative':
    case 'scoreCapMissing':
    case 'scoreErrorValue':
      return { code: reading.fault, params };
  }
}

/** Where a score stands, and what every finding about it tells. */
function scoreTold(stored: StoredRow, { unit, indicator }: IndicatorRow) {
  return {
    where: { cell: stored.place('score'), subject: { kind: 'indicator', id: indicator.id } },
    params: {
      unit: unit.name,
      indicator: shortName(indicator.name),
      entered: String(stored.value('score')),
    },
  } as const;
}

/** One word for one thing: whoever reads the sheet need not guess what a stroke means. */
function notAssessedFinding(stored: StoredRow, row: IndicatorRow): Finding {
  const { where, params } = scoreTold(stored, row);
  return makeFinding('scoreNotAssessed', { ...where, params });
}

/** An average, say: it counts, but not with all of its decimals. */
function roundedFinding(stored: StoredRow, row: IndicatorRow, points: Points): Finding {
  const { where, params } = scoreTold(stored, row);
  return makeFinding('scoreRounded', { ...where, params: { ...params, points: formatPoints(points) } });
}

/** Whoever looks at the sheet takes the cell for empty. */
function blanksFinding(stored: StoredRow, row: IndicatorRow): Finding {
  const { where, params } = scoreTold(stored, row);
  return makeFinding('scoreOnlyBlanks', {
    ...where,
    params: { unit: params.unit, indicator: params.indicator },
  });
}
