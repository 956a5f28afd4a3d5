import { mergeClasses } from '@fluentui/react-components';
import type { ShownColumn, TableUse } from '../../app/reading/shownTables';
import { choiceOf, ownerOf, roleOf, rolesFor, type RoleChoice } from './columnRoles';
import { usePreviewStyles } from './Preview.styles';
import { useReadingText } from './useReadingText';
import { useSay } from './useSay';

/** Whose a column may be, as the values of a list and as a person reads them. */
export interface OwnerOption {
  readonly value: string;
  readonly name: string;
}

interface ColumnHeadProps {
  readonly table: number;
  readonly use: TableUse;
  readonly column: ShownColumn;
  /** Units and groups that a column can be of. */
  readonly owners: readonly OwnerOption[];
}

/** A column's header, and what the column is, to be chosen from a list. */
export function ColumnHead({ table, use, column, owners }: ColumnHeadProps) {
  const styles = usePreviewStyles();
  const text = useReadingText();
  const say = useSay();
  const { number, span, header, role } = column;
  const known = rolesFor(use);
  const chosen = choiceOf(role);
  const listed = chosen === null || known.includes(chosen) ? known : [chosen, ...known];
  // A column can be one unit's only where units are known.
  const options = listed.filter((option) => owners.length > 0 || !option.endsWith('Of') || option === chosen);
  const named = owners.find(({ name }) => name === header) ?? owners[0];
  const change = (choice: RoleChoice, owner: string): void => {
    say({ kind: 'role', table, column: number, role: roleOf(choice, owner) });
  };
  return (
    <th
      scope="col"
      colSpan={span}
      className={mergeClasses(styles.head, role === 'number' ? styles.narrow : undefined)}
    >
      <span className={styles.title}>{header}</span>
      <span className={styles.selects}>
        <select
          className={styles.select}
          aria-label={text('table.columnIs', { column: number, header })}
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const choice = options.find((option) => option === value);
            if (choice !== undefined) change(choice, ownerOf(role) || (named?.value ?? ''));
          }}
        >
          {chosen === null ? <option value="">{text('role.none')}</option> : null}
          {options.map((option) => (
            <option key={option} value={option}>
              {text(`role.${option}`)}
            </option>
          ))}
        </select>
        {chosen === null || typeof role === 'string' ? null : (
          <select
            className={styles.select}
            aria-label={text('table.columnOf', { column: number })}
            value={ownerOf(role)}
            onChange={({ currentTarget: { value } }) => {
              change(chosen, value);
            }}
          >
            {withShown(owners, ownerOf(role)).map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </span>
    </th>
  );
}

/** A name that is on no list is shown all the same. */
function withShown(owners: readonly OwnerOption[], shown: string): readonly OwnerOption[] {
  if (owners.some(({ value }) => value === shown)) return owners;
  return [{ value: shown, name: shown.slice(shown.indexOf(':') + 1) }, ...owners];
}
