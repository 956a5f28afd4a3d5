import type { CheckResult } from '../app/check';
import { changedIndicator, type DefinitionChange } from '../domain/matching/definitionChange';
import { matchResponsible } from '../domain/matching/matchResponsible';
import type { Definitions } from '../domain/definitions/definitions';
import { hasBonuses } from '../domain/definitions/listItems';
import { toNumber } from '../domain/points/points';
import { toDouble } from '../domain/points/rational';
import { findingMessage } from '../strings/findingText';
import { definitionsReport, numberOrNull } from './definitionsReport';
import type { Language } from '../strings/texts';

/** Round trips that each use case waited for, and the sizes of the largest request and the largest answer of all. */
export interface TripCounts {
  readonly generate: number;
  readonly check: number;
  readonly compute: number;
  readonly maxRequestBytes: number;
  readonly maxAnswerBytes: number;
}

/** The JSON report: points are plain numbers, deductions negative. */
export function jsonReport(
  result: CheckResult,
  trips: TripCounts,
  changes: readonly DefinitionChange[] | null,
  language: Language,
): unknown {
  const own = new Set(
    result.definitions.unitTypes.flatMap(({ id, parts }) => (parts === undefined ? [] : [id])),
  );
  return {
    definitions: definitionsReport(result.definitions),
    findings: result.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.cell?.sheet ?? null,
      cell: finding.cell?.cell ?? null,
      message: findingMessage(finding, language),
    })),
    results: result.results.map((unit) => ({
      unitType: unit.unitType,
      unit: unit.unit,
      subtotals: unit.subtotals.map(({ part, category, points }) => ({
        part,
        category,
        points: toNumber(points),
      })),
      ...(own.has(unit.unitType)
        ? { parts: unit.parts.map(({ id, total }) => ({ id, total: toDouble(total) })) }
        : {}),
      common: toDouble(unit.common),
      own: toDouble(unit.own),
      total: toDouble(unit.total),
      ...(hasBonuses(result.definitions) ? { bonus: toNumber(unit.bonus) } : {}),
      deduction: toNumber(unit.deduction),
      final: toNumber(unit.final),
      rank: unit.rank,
      grade: unit.grade,
      vetoed: unit.isVetoed,
      state: unit.state,
    })),
    responsible: responsibleReport(result.definitions),
    trips,
    ...(changes === null ? {} : { changes: changes.map(changeReport) }),
  };
}

/**
 * `from` and `to` are caps where the cap changed, and names where the name did; `proposed` is true of
 * a rename that was found by likeness and not accepted, whose score does not follow.
 */
function changeReport(change: DefinitionChange): unknown {
  const { indicator } = changedIndicator(change);
  const fields = { kind: change.kind, unit: indicator.unit, indicator: indicator.id };
  switch (change.kind) {
    case 'capChanged':
      return {
        ...fields,
        from: numberOrNull(change.from.indicator.cap),
        to: numberOrNull(change.to.indicator.cap),
        moved: change.moved,
      };
    case 'renamed':
      return {
        ...fields,
        from: change.from.indicator.name,
        to: indicator.name,
        moved: change.moved,
        proposed: change.isProposal,
      };
    case 'kept':
      return { ...fields, from: null, to: null, moved: change.moved };
    case 'added':
    case 'removed':
      return { ...fields, from: null, to: null, moved: false };
  }
}

/** How the names of responsible units were understood; `likely` waits for a person to confirm it. */
function responsibleReport(definitions: Definitions): unknown {
  return matchResponsible(definitions).map(({ name, match, count }) => ({
    name,
    match: match.kind,
    unit: match.unit?.id ?? null,
    count,
  }));
}
