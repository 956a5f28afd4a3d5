import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** Where the pages of the imaginary add-in load Office.js from; nothing is ever fetched. */
export const OFFICE_BASE = 'http://localhost/office/';

const scripts = new Map<string, vm.Script>();
let folder: string | null = null;

/** Folder of the installed client library. */
function officeFolder(): string {
  folder ??= dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.js'),
  );
  return folder;
}

/**
 * A file of the genuine library as a script, compiled once per process.
 * @param address as the page asks for it, below {@link OFFICE_BASE}
 * @throws RangeError for an address that is not the library's
 */
export function officeScript(address: string): vm.Script {
  const name = address.split('?')[0]?.slice(OFFICE_BASE.length) ?? '';
  if (!address.startsWith(OFFICE_BASE) || name.includes('..')) {
    throw new RangeError(`Office.js asked for '${address}', which is not its own.`);
  }
  let script = scripts.get(name);
  if (script === undefined) {
    script = new vm.Script(readFileSync(join(officeFolder(), name), 'utf8'), { filename: name });
    scripts.set(name, script);
  }
  return script;
}
