/** Differences that are told one by one. */
const MOST = 30;

/**
 * What is different, a line for each field: whoever reads a failure sees what changed, not that something did.
 * Empty where nothing is.
 */
export function compareRecords(before: readonly string[], now: readonly string[]): readonly string[] {
  const [old, present] = [byKey(before), byKey(now)];
  const differences = [...new Set([...old.keys(), ...present.keys()])].flatMap((key) =>
    differencesOf(key, old.get(key), present.get(key)),
  );
  if (differences.length > MOST) {
    return [...differences.slice(0, MOST), `… and ${differences.length - MOST} more`];
  }
  const moved = before.findIndex((record, at) => record !== now[at]);
  if (differences.length > 0 || moved < 0) return differences;
  return [`the same records in another order, from ${keyOf(now[moved] ?? '')} on`];
}

type Fields = Readonly<Record<string, unknown>>;

function byKey(records: readonly string[]): ReadonlyMap<string, Fields> {
  return new Map(
    records.map((record) => {
      const key = keyOf(record);
      return [key, JSON.parse(record.slice(key.length)) as Fields];
    }),
  );
}

function keyOf(record: string): string {
  return record.slice(0, record.indexOf(' {'));
}

function differencesOf(key: string, before: Fields | undefined, now: Fields | undefined): readonly string[] {
  if (before === undefined) return [`${key} is new: ${JSON.stringify(now)}`];
  if (now === undefined) return [`${key} is gone: ${JSON.stringify(before)}`];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((field) => {
    const [left, right] = [shown(before[field]), shown(now[field])];
    return left === right ? [] : [`${key} ${field}: ${left} → ${right}`];
  });
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
