import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../../src/cli/options';
import { run } from '../../src/cli/run';

/** What the bundled document of 2020 comes to, with example scores of one seed: a record a line, `key {fields}`. */
export const GOLDEN_FILE = join(__dirname, 'bundled-2020.txt');

type Fields = Readonly<Record<string, unknown>>;

interface Report {
  readonly definitions: {
    readonly unitTypes: readonly {
      readonly id: string;
      readonly name: string;
      readonly units: readonly ({ readonly id: string } & Fields)[];
      readonly indicators: readonly ({ readonly id: string } & Fields)[];
    }[];
    readonly negativeList: readonly ({ readonly id: string } & Fields)[];
  };
  readonly findings: readonly ({
    readonly code: string;
    readonly sheet: string | null;
    readonly cell: string | null;
  } & Fields)[];
  readonly results: readonly ({ readonly unitType: string; readonly unit: string } & Fields)[];
}

/** The records as the command gives them now; how many round trips they took is none. */
export async function presentRecords(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'scorebook-golden-'));
  try {
    const file = join(folder, 'report.json');
    const options = readOptions(['--example-scores', '2020', '--json', file]);
    if (options === null) throw new Error('the command asks for help');
    await run(options, () => undefined);
    return recordsOf(JSON.parse(await readFile(file, 'utf8')) as Report);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function goldenRecords(): Promise<readonly string[]> {
  return (await readFile(GOLDEN_FILE, 'utf8')).trimEnd().split('\n');
}

function recordsOf({ definitions, findings, results }: Report): readonly string[] {
  const seen = new Map<string, number>();
  const record = (key: string, fields: Fields): string => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${key}${before === 0 ? '' : `#${before + 1}`} ${JSON.stringify(fields, shortened)}`;
  };
  return [
    ...definitions.unitTypes.flatMap(({ id: type, name, units, indicators }) => [
      record(`type:${type}`, { name }),
      ...units.map(({ id, ...unit }) => record(`unit:${type}:${id}`, unit)),
      ...indicators.map(({ id, ...indicator }) => record(`indicator:${type}:${id}`, indicator)),
    ]),
    ...definitions.negativeList.map(({ id, ...item }) => record(`negative:${id}`, item)),
    ...findings.map(({ code, sheet, cell, ...finding }) =>
      record(`finding:${code}:${sheet ?? ''}!${cell ?? ''}`, finding),
    ),
    ...results.map(({ unitType, unit, ...result }) => record(`result:${unitType}:${unit}`, result)),
  ];
}

/** Characters that a text keeps. */
const LONGEST = 24;

/** A long text as its beginning and a checksum of the whole: enough to see that it changed, and where to look. */
function shortened(_field: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= LONGEST) return value;
  const checksum = createHash('sha256').update(value).digest('hex').slice(0, 8);
  return `${value.slice(0, LONGEST)}…${checksum}`;
}
