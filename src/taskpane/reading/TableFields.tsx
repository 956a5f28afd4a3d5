import type { ShownTable, TableUse } from '../../app/reading/shownTables';
import { Choice } from '../shared/Choice';
import type { OwnerOption } from './ColumnHead';
import { useReadingStyles } from './Reading.styles';
import { UnitPicker } from './UnitPicker';
import { useReadingText } from './useReadingText';
import { useSay } from './useSay';

/** The unit types that are known, and the units and groups that columns can be of. */
export interface KnownUnits {
  readonly types: readonly { readonly name: string; readonly units: readonly string[] }[];
  readonly owners: readonly OwnerOption[];
}

const USES: readonly TableUse[] = ['own', 'common', 'negative', 'bonus', 'veto', 'roster', 'ignore'];

interface TableFieldsProps {
  readonly table: ShownTable;
  readonly known: KnownUnits;
}

/** What a table is for, of which unit type, and whose. */
export function TableFields({ table, known }: TableFieldsProps) {
  const styles = useReadingStyles();
  const text = useReadingText();
  const say = useSay();
  const { number, use, unitType, owner, isTurned, saidBy, doubts } = table;
  const isOfIndicators = use === 'own' || use === 'common' || use === 'other';
  const names = known.types.map(({ name }) => name).filter((name) => name !== '');
  const isUnknown = unitType === null || !names.includes(unitType);
  const type =
    known.types.find(({ name }) => name === unitType) ?? (names.length === 1 ? known.types[0] : null);
  const units = owner?.kind === 'units' ? owner.units.map(({ name }) => name) : [];
  return (
    <>
      <div className={styles.fields}>
        <Choice
          label={text('table.use')}
          value={use}
          options={[...(use === 'other' ? (['other'] as const) : []), ...USES].map((value) => ({
            value,
            name: text(`use.${value}`),
          }))}
          onChoose={(value) => {
            const chosen = USES.find((one) => one === value);
            if (chosen !== undefined) say({ kind: 'use', table: number, use: chosen });
          }}
        />
        {isOfIndicators && names.length > 0 ? (
          <Choice
            label={text('table.type')}
            value={isUnknown ? '' : unitType}
            options={[
              ...(isUnknown ? [{ value: '', name: text('table.noType') }] : []),
              ...names.map((name) => ({ value: name, name })),
            ]}
            onChoose={(value) => {
              if (value !== '') say({ kind: 'unitType', table: number, unitType: value });
            }}
          />
        ) : null}
        {isOfIndicators && (isTurned || saidBy !== null || doubts.length > 0) ? (
          <Choice
            label={text('table.way')}
            value={isTurned ? 'turned' : 'asGiven'}
            options={[
              { value: 'asGiven', name: text('way.asGiven') },
              { value: 'turned', name: text('way.turned') },
            ]}
            onChoose={(value) => {
              say({ kind: 'turned', table: number, turned: value === 'turned' });
            }}
          />
        ) : null}
      </div>
      {use === 'own' && (owner?.kind === 'units' || owner?.kind === 'unknown') && type !== undefined ? (
        <UnitPicker
          label={text('table.units')}
          units={type?.units ?? []}
          chosen={units}
          onChoose={(chosen) => {
            say({ kind: 'units', table: number, units: chosen });
          }}
        />
      ) : null}
    </>
  );
}
