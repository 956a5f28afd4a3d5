import type { Check } from './checks';
import type { Measurement } from './measurement';

/** All measurements as lines, those of one part beside one another. */
export function measurementLines(measurements: readonly Measurement[]): readonly string[] {
  return [...new Set(measurements.map(({ part }) => part))].flatMap((part) => {
    const own = measurements.filter((each) => each.part === part);
    const names = [...new Set(own.flatMap(({ figures }) => Object.keys(figures)))];
    const rows = own.map(({ what, rows: count, figures }) => [
      what,
      count === null ? '' : String(count),
      ...names.map((name) => shown(figures[name] ?? null, '')),
    ]);
    return ['', ...aligned([[part, 'rows', ...names], ...rows])];
  });
}

/** The checks as lines. */
export function checkLines(checks: readonly Check[]): readonly string[] {
  const verdict = ({ value, holds }: Check): string =>
    value === null ? 'not measured' : holds ? 'holds' : 'does not hold';
  return aligned([
    ['check', 'value', 'aim', ''],
    ...checks.map((check) => [check.name, shown(check.value, '–'), shown(check.aim, ''), verdict(check)]),
  ]);
}

/** Four digits are more than any of this is worth. */
function shown(figure: number | null, otherwise: string): string {
  if (figure === null) return otherwise;
  return String(Math.abs(figure) >= 1000 ? Math.round(figure) : Number(figure.toPrecision(4)));
}

/** The first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
