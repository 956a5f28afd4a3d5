/**
 * Recalculates a saved book with LibreOffice and compares final scores, bonuses, deductions,
 * totals, ranks and grades with the JSON report written beside it. LibreOffice is a second opinion: it shares no code
 * with the add-in or its embedded host.
 *
 * Usage: tsx .ci/compare-with-libreoffice.ts BOOK.xlsx REPORT.json
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';

interface Report {
  readonly definitions: {
    readonly unitTypes: readonly {
      readonly id: string;
      readonly name: string;
      readonly units: readonly { readonly id: string; readonly name: string }[];
    }[];
  };
  readonly results: readonly {
    readonly unitType: string;
    readonly unit: string;
    readonly total: number;
    readonly bonus?: number;
    readonly deduction: number;
    readonly final: number;
    readonly rank: number | null;
    readonly grade: string | null;
  }[];
}

/** Recalculate everything on loading, whatever the file says of cached values. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** CSV of every sheet, values unformatted: separator, quote, UTF-8, first line, all sheets. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

function recalculated(book: string): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'scorebook-'));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      CSV_FILTER,
      '--outdir',
      folder,
      book,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const prefix = `${basename(book, '.xlsx')}-`;
  return new Map(
    readdirSync(folder)
      .filter((file) => file.startsWith(prefix) && file.endsWith('.csv'))
      .map((file) => [
        file.slice(prefix.length, -'.csv'.length),
        parse(readFileSync(join(folder, file)), { relaxColumnCount: true, skipEmptyLines: false }),
      ]),
  );
}

/** The rows of a unit type's table on the ranking sheet, by header. */
function tableOf(rows: readonly string[][], type: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const heading = rows.findIndex((row) => row.includes(type));
  const header = rows[heading + 1] ?? [];
  const units = new Map<string, ReadonlyMap<string, string>>();
  for (const row of rows.slice(heading + 2)) {
    const cells = new Map(header.map((name, index) => [name, row[index] ?? '']));
    const unit = cells.get('单位') ?? '';
    if (unit === '') break;
    units.set(unit, cells);
  }
  return units;
}

function main([book = '', reportFile = '']: readonly string[]): number {
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const ranking = recalculated(book).get('汇总排名') ?? [];
  const differences: string[] = [];
  let compared = 0;
  for (const type of report.definitions.unitTypes) {
    const table = tableOf(ranking, type.name);
    for (const unit of type.units) {
      const result = report.results.find((candidate) => candidate.unit === unit.id);
      const cells = table.get(unit.name);
      if (result === undefined || cells === undefined) {
        differences.push(`${type.name} ${unit.name}: not in the ranking`);
        continue;
      }
      for (const [header, own] of [
        ['合计', result.total],
        ...(result.bonus === undefined ? [] : [['加分', result.bonus] as const]),
        ['扣分', result.deduction],
        ['最终得分', result.final],
        ['名次', result.rank],
      ] as const) {
        const text = cells.get(header) ?? '';
        compared += 1;
        const same = own === null ? text === '' : text !== '' && Math.abs(Number(text) - own) < 1e-9;
        if (!same)
          differences.push(`${type.name} ${unit.name} ${header}: LibreOffice ${text}, add-in ${own ?? '—'}`);
      }
      compared += 1;
      const grade = cells.get('等次') ?? '';
      if (grade !== (result.grade ?? ''))
        differences.push(
          `${type.name} ${unit.name} 等次: LibreOffice ${grade}, add-in ${result.grade ?? '—'}`,
        );
    }
  }
  for (const difference of differences) console.error(difference);
  console.log(`LibreOffice: ${compared} figures compared, ${differences.length} differ`);
  return compared > 0 && differences.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
