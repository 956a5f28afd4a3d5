import type { ReadingRole, TableUse } from '../../app/reading/shownTables';

/** Roles that a whole column has. */
type PlainRole = Extract<ReadingRole, string>;

/** Roles that one unit's, or one group's, column may have. */
export type OwnedRole = Exclude<ReadingRole, string>['role'];

/** What a column can be chosen to be: {@link ReadingRole} without whose it is. */
export type RoleChoice = PlainRole | `${OwnedRole}Of`;

const OF_LISTS: readonly RoleChoice[] = [
  ...(['category', 'indicator', 'tier', 'cap', 'responsible', 'number', 'ignore'] as const),
];
const OF_ROSTERS: readonly RoleChoice[] = ['unit', 'category', 'number', 'ignore'];
const OF_INDICATORS: readonly RoleChoice[] = [
  ...(['category', 'categoryCap', 'indicator', 'target', 'measure', 'cap', 'standard'] as const),
  ...(['responsible', 'scorer', 'unit', 'number', 'capOf', 'targetOf', 'markOf', 'ignore'] as const),
];

/** What the columns of a table can be, by what the table is for. */
export function rolesFor(use: TableUse): readonly RoleChoice[] {
  switch (use) {
    case 'negative':
    case 'bonus':
    case 'veto':
      return OF_LISTS;
    case 'roster':
      return OF_ROSTERS;
    case 'own':
    case 'common':
    case 'ignore':
    case 'other':
      return OF_INDICATORS;
    default:
      return use satisfies never;
  }
}

/** What was chosen for a column; null while nothing is known. */
export function choiceOf(role: ReadingRole | null): RoleChoice | null {
  if (role === null || typeof role === 'string') return role;
  return `${role.role}Of`;
}

/** Whose column it is: a unit's or a group's, as the value of a list. */
export function ownerOf(role: ReadingRole | null): string {
  if (role === null || typeof role === 'string') return '';
  return 'unit' in role ? `unit:${role.unit}` : `group:${role.group}`;
}

/** The role of a choice. @param owner as {@link ownerOf} says it */
export function roleOf(choice: RoleChoice, owner: string): ReadingRole {
  if (choice !== 'capOf' && choice !== 'targetOf' && choice !== 'markOf') return choice;
  const role = OWNED[choice];
  const name = owner.slice(owner.indexOf(':') + 1);
  return owner.startsWith('group:') ? { role, group: name } : { role, unit: name };
}

const OWNED = { capOf: 'cap', targetOf: 'target', markOf: 'mark' } as const;
