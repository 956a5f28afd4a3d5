import type { LedgerReading } from '../../domain/deductions/readLedger';
import { hasBonuses } from '../../domain/definitions/listItems';
import type { Definitions } from '../../domain/definitions/definitions';
import { unitsByLabel } from '../../domain/definitions/unitLabels';
import { groupBy } from '../../domain/lists/groupBy';
import { decimalText } from '../../domain/methods/decimals';
import { toDouble } from '../../domain/points/rational';
import { toNumber, type FinalScore } from '../../domain/points/points';
import { rivalsOf } from '../../domain/ranking/rivals';
import { partTotalOf, type UnitResult } from '../../domain/scoring/computeResults';
import { isRanked } from '../../domain/scoring/resultState';
import { actualKey, scoreKey } from '../../domain/scoring/scoreKey';
import type { RankScope } from '../../domain/settings/settings';
import { caselessText } from '../../domain/text/tidyText';
import type { ScoreRow } from '../../workbook/layout/scoreSheet';
import type { Slip, SlipDeduction, SlipLine, Standing } from '../../workbook/layout/slip';
import { countedRows } from '../../workbook/snapshot/readScores';
import { countedActuals } from './countedActuals';
import type { Examination } from '../examine/examine';
import { ledgerReadings } from '../examine/examineLedger';
import type { BookState } from './bookState';

/** The slips of all units that have indicators, in the order of the definitions. Pure. */
export function slipsOf(state: BookState, examination: Examination): readonly Slip[] {
  const { definitions, layouts } = state;
  const results = new Map(examination.results.map((result) => [result.unit, result]));
  const standings = standingsOf(definitions, examination.results, state.settings.rankScope);
  const deductions = deductionsByUnit(state);
  const lineOf = lineReader(state, examination);
  return definitions.unitTypes.flatMap((type) => {
    const rows = groupBy(layouts.get(type.id)?.rows ?? [], (row) => row.unit.id);
    return type.units.flatMap((unit): readonly Slip[] => {
      const result = results.get(unit.id);
      if (result === undefined || result.state === 'withoutIndicators') return [];
      return [
        {
          unit: unit.name,
          type: type.name,
          ...(type.parts === undefined ? {} : { parts: type.parts }),
          group: unit.group,
          lines: (rows.get(unit.id) ?? []).flatMap((row) => lineOf(row, result) ?? []),
          total: toDouble(result.total),
          deductions: deductions.get(unit.id) ?? [],
          bonus: hasBonuses(state.definitions) ? toNumber(result.bonus) : null,
          deduction: toNumber(result.deduction),
          final: toNumber(result.final),
          grade: result.grade,
          state: result.state,
          isVetoed: result.isVetoed,
          standing: standings.get(unit.id) ?? { kind: 'unranked' },
        },
      ];
    });
  });
}

type LineReader = (row: ScoreRow, result: UnitResult) => SlipLine | null;

function lineReader({ stored }: BookState, { readings }: Examination): LineReader {
  const cells = countedRows(stored);
  const actuals = countedActuals(stored);
  return (row, result) => {
    switch (row.kind) {
      case 'indicator': {
        const { id, part, category, name, cap, method } = row.indicator;
        const state = readings.get(scoreKey(row.unit.id, id))?.state ?? 'blank';
        const own = cells.get(row.key);
        const counted = own?.value('counted');
        return {
          kind: 'indicator',
          part,
          category,
          indicator: name,
          cap: cap === null ? null : toNumber(cap),
          points: typeof counted === 'number' ? counted : null,
          achieved:
            method === undefined
              ? null
              : {
                  target: 'target' in method ? decimalText(method.target) : null,
                  actual: String(actuals.get(actualKey(row.key))?.value('score') ?? ''),
                },
          lacks: state === 'valid' ? null : state,
          remark: String(own?.value('remark') ?? ''),
        };
      }
      case 'subtotal': {
        const { part, category } = row.subtotal;
        const sum = result.subtotals.find((one) => one.part === part && one.category === category);
        return sum === undefined ? null : { kind: 'subtotal', part, category, points: toNumber(sum.points) };
      }
      case 'part':
        return { kind: 'part', part: row.part, points: toDouble(partTotalOf(result, row.part)) };
      default:
        return null;
    }
  };
}

function deductionsByUnit(state: BookState): ReadonlyMap<string, readonly SlipDeduction[]> {
  const ids = unitsByLabel(state.definitions.unitTypes);
  const found = new Map<string, SlipDeduction[]>();
  for (const { record, reading } of ledgerReadings(state)) {
    // A refused row was given no unit; what it names is all that says whose it is.
    const unit = reading.state === 'refused' ? ids.get(caselessText(record.text('unit'))) : reading.unit;
    if (unit === undefined || unit === null) continue;
    const list = found.get(unit) ?? [];
    found.set(unit, list);
    list.push({
      item: record.text('item'),
      tier: record.text('tier'),
      times: record.text('times'),
      factor: record.text('factor'),
      basis: record.text('basis'),
      date: record.value('date'),
      points: reading.state === 'counted' ? toNumber(reading.points) : null,
      lacks: lackOf(reading),
    });
  }
  return found;
}

function lackOf(reading: LedgerReading): SlipDeduction['lacks'] {
  if (reading.state !== 'counted') return reading.state;
  return reading.cut === null ? null : 'limited';
}

function standingsOf(
  { unitTypes }: Definitions,
  results: readonly UnitResult[],
  scope: RankScope,
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const byUnit = new Map(results.map((result) => [result.unit, result]));
  for (const { units } of unitTypes) {
    const entries = units.flatMap(({ id, group }) => {
      const result = byUnit.get(id);
      return result === undefined ? [] : [{ group, result }];
    });
    for (const rivals of rivalsOf(entries, scope)) {
      const all = rivals.map(({ result }) => result);
      for (const result of all) standings.set(result.unit, standingOf(result, all));
    }
  }
  return standings;
}

function standingOf(own: UnitResult, rivals: readonly UnitResult[]): Standing {
  if (own.rank === null) return { kind: isRanked(own.state) ? 'alone' : 'unranked' };
  const { rank } = own;
  const ranked = rivals.flatMap((other) => (other.rank === null ? [] : [{ rank: other.rank, of: other }]));
  const before = ranked.filter((other) => other.rank < rank).sort((one, other) => other.rank - one.rank)[0];
  const after = ranked.filter((other) => other.rank > rank).sort((one, other) => one.rank - other.rank)[0];
  const next = before ?? after;
  return {
    kind: 'ranked',
    rank,
    rivals: ranked.length,
    next:
      next === undefined
        ? null
        : { rank: next.rank, points: toNumber(Math.abs(next.of.final - own.final) as FinalScore) },
    isTied: ranked.filter((other) => other.rank === rank).length > 1,
  };
}
