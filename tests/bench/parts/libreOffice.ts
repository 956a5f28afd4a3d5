import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measurement, PartReport } from '../measurement';

/** Milliseconds after which a recalculation is given up. */
const PATIENCE = 600_000;

/** How often a book is recalculated; the least counts. A book that takes long is recalculated once. */
const ROUNDS = 5;
const LONG_MS = 20_000;

/** Opens a book, recalculates all of it some times, and writes the milliseconds of each, a line each. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">
Sub Recalculate(book As String, report As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(book, "_blank", 0, hidden())
  file = FreeFile
  Open report For Output As #file
  For round = 1 To ${ROUNDS}
    begin = GetSystemTicks()
    document.calculateAll()
    took = GetSystemTicks() - begin
    Print #file, took
    If took &gt; ${LONG_MS} Then Exit For
  Next round
  Close #file
  document.close(True)
End Sub
</script:module>`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Bench"/>
</library:library>`;

/** A saved book and the rows that it has. */
export interface SavedBook {
  readonly rows: number;
  readonly file: string;
}

/** How long LibreOffice takes over all formulas of some books, where it is installed. */
export async function measureLibreOffice(books: readonly SavedBook[]): Promise<PartReport> {
  if (spawnSync('soffice', ['--version']).error !== undefined) {
    return { measurements: [], missing: ['LibreOffice is not installed'] };
  }
  const folder = mkdtempSync(join(tmpdir(), 'scorebook-bench-'));
  const measurements: Measurement[] = [];
  const missing: string[] = [];
  try {
    const profile = profileIn(folder);
    for (const { rows, file } of books) {
      const ms = await recalculated(profile, file, join(folder, `${rows}.txt`));
      if (ms === null) missing.push(`LibreOffice did not recalculate ${rows} rows in ${PATIENCE / 1000} s`);
      else measurements.push({ part: 'LibreOffice', what: 'recalculate', rows, figures: { ms } });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { measurements, missing };
}

/** A profile of its own with the macro. */
function profileIn(folder: string): string {
  const profile = join(folder, 'profile');
  // The office makes the rest of a profile when it starts.
  execFileSync('soffice', [installation(profile), '--headless', '--terminate_after_init'], {
    stdio: 'ignore',
  });
  const library = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, 'Bench.xba'), MACRO);
  writeFileSync(join(library, 'script.xlb'), LIBRARY);
  return profile;
}

function installation(profile: string): string {
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}

/** Milliseconds; null where it took too long. */
async function recalculated(profile: string, book: string, report: string): Promise<number | null> {
  const macro = `macro:///Standard.Bench.Recalculate("${pathToFileURL(book).href}","${report}")`;
  await ended('soffice', [installation(profile), '--headless', '--norestore', macro]);
  const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split(/\s+/u).filter(Boolean) : [];
  return lines.length === 0 ? null : Math.min(...lines.map(Number));
}

/** Waits for a program, and ends it with all that it started where it takes too long. */
function ended(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  const { pid } = child;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    }, PATIENCE);
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(late);
      resolve();
    });
  });
}
