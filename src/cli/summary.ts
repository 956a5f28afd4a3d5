import type { CheckResult } from '../app/check';
import type { TripCounts } from './report';

/** The command's few lines on stdout: what was read, what was found, who leads. */
export function summary(result: CheckResult, trips: TripCounts): string {
  const { definitions, findings, results, progress } = result;
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const types = definitions.unitTypes.map((type) => {
    const units = results.filter(({ unitType }) => unitType === type.id);
    const done = progress.find(({ unitType }) => unitType === type.id);
    const first = units
      .filter(({ rank }) => rank === 1)
      .map(({ unit }) => type.units.find(({ id }) => id === unit)?.name ?? unit);
    const scored =
      done === undefined ? '' : `, scores ${done.valid} valid, ${done.blank} blank, ${done.invalid} invalid`;
    const leader =
      first.length === 0 ? '' : `; first: ${first.length > 3 ? `${first.length} units` : first.join(', ')}`;
    return `  ${type.name}: ${units.length} units, ${type.indicators.length} indicators${scored}${leader}`;
  });
  return [
    `${definitions.unitTypes.length} unit types, ${definitions.negativeList.length} negative-list items`,
    ...types,
    `findings: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`,
    `round trips: generate ${trips.generate}, check ${trips.check}, compute ${trips.compute}; largest request ${Math.ceil(trips.maxRequestBytes / 1024)} KB, largest answer ${Math.ceil(trips.maxAnswerBytes / 1024)} KB`,
  ].join('\n');
}
