import type { Finding, Told } from '../../domain/findings/finding';
import { findingThat, makeFinding } from '../../domain/findings/makeFinding';
import { formatPoints, type Points } from '../../domain/points/points';
import { boundText } from '../../domain/scoring/boundOf';
import type { RefusedScore, ScoreReading } from '../../domain/scoring/readScore';
import { unseenCharacters } from '../../domain/text/unseenCharacters';
import type { ScoreRow } from '../../workbook/layout/scoreSheet';
import type { StoredRow } from '../../workbook/snapshot/readScores';
import { shortName } from '../book/shortName';

/** A row that takes a score. */
export type IndicatorRow = Extract<ScoreRow, { kind: 'indicator' }>;

/** What is to be told of a score, by how it was read; null where nothing is. */
export function readingFinding(stored: StoredRow, row: IndicatorRow, reading: ScoreReading): Finding | null {
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

/** It counts; whoever relies on the actual should know. */
export function typedOverFinding(stored: StoredRow, row: IndicatorRow): Finding {
  const { where, params } = scoreTold(stored, row);
  return makeFinding('scoreTypedOver', { ...where, params });
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
