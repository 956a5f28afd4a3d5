import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { allTables } from './allTables';
import { membersPage } from './membersPage';

it('the page of the host’s members is up to date (else: npm run docs:host)', async () => {
  expect(readFileSync('docs/host-members.md', 'utf8')).toBe(membersPage(await allTables()));
});
