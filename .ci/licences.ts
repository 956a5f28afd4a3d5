/**
 * Lists every package that the published add-in is built from, with its licence, and fails on a licence that is not
 * among those below. What only builds or tests it is not handed to anybody.
 *
 * Usage: tsx .ci/licences.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]);

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As its `package.json` has it, `null` where it has none. */
  readonly licence: string | null;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
}

/** Whether an SPDX expression leaves a way that needs none but the licences allowed here. */
export function isAllowed(expression: string): boolean {
  const plain = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(plain)) return false;
  return plain
    .split(/ OR /)
    .some((way) => way.split(/ AND /).every((licence) => ALLOWED.has(licence.trim())));
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What `npm ci --omit=dev` installs below `root`, as it is installed; the lock file names what there is. */
export function productionPackages(root: string): readonly LicensedPackage[] {
  const { packages } = json(join(root, 'package-lock.json')) as Lockfile;
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path]) => {
      const { name, version, license } = json(join(root, path, 'package.json')) as Manifest;
      return { name, version, licence: typeof license === 'string' ? license : null };
    });
}

function main(): number {
  const packages = productionPackages(join(__dirname, '..'));
  const refused = packages.filter(({ licence }) => licence === null || !isAllowed(licence));
  for (const { name, version, licence } of packages) console.log(`${licence ?? '—'}\t${name} ${version}`);
  for (const { name, licence } of refused)
    console.error(`${name}: ${licence ?? 'no licence'} is not allowed`);
  console.log(`${packages.length} packages, ${refused.length} refused`);
  return packages.length > 0 && refused.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = main();
