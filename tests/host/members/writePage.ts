import { mkdir, writeFile } from 'node:fs/promises';
import { allTables } from './allTables';
import { membersPage } from './membersPage';

/** Behind `npm run docs:host`. */
async function main(): Promise<void> {
  await mkdir('docs', { recursive: true });
  await writeFile('docs/host-members.md', membersPage(await allTables()));
}

void main();
