import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './build';
import type { Mount } from './answer';

/** What the workbench consists of. Office.js comes straight from the installed package: it is never copied. */
export function workbenchMounts(): readonly Mount[] {
  const office = createRequire(__filename).resolve('@microsoft/office-js/dist/office.js');
  return [
    { path: '/office/', folder: dirname(office) },
    { path: '/assets/', folder: join(ROOT, 'assets') },
    // The ribbon is read from the manifest, as Excel does.
    { path: '/manifest.xml', folder: ROOT, file: 'manifest.xml' },
    { path: '/', folder: join(ROOT, 'build/workbench') },
  ];
}
