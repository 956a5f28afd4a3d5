import type { ClassTable } from '../../../src/host/protocol/hostObject';
import { clientName } from '../../../src/host/protocol/members';

/** Where Microsoft documents a class of Excel's. */
const REFERENCE = 'https://learn.microsoft.com/javascript/api/excel/excel.';

/** What programmers call the events that the client registers under other names. */
const EVENT_NAMES: Readonly<Record<string, string>> = {
  ActivatedEvent: 'onActivated',
  AddedEvent: 'onAdded',
  DataChangedEvent: 'onChanged',
  DeactivatedEvent: 'onDeactivated',
  DeletedEvent: 'onDeleted',
  EventNameChanged: 'onNameChanged',
  SelectionChangedEvent: 'onSelectionChanged',
};

/** Events that are told without being registered, with their sets: no table holds them. */
const UNREGISTERED_EVENTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  SettingCollection: [['onSettingsChanged', '1.4']],
  Workbook: [['onSelectionChanged', '1.2']],
};

interface Row {
  readonly name: string;
  readonly kind: 'read' | 'read, set' | 'leads to' | 'method' | 'event';
  readonly since: string;
}

/** The members of a class that a programmer knows, by kind and name. The rest the client uses under the hood. */
function rowsOf({
  name,
  properties,
  navigations,
  methods,
  items,
  indexer,
}: ClassTable<unknown>): readonly Row[] {
  const registered = Object.entries(methods).filter(([method]) => method.startsWith('_Register'));
  return [
    ...Object.entries(properties).flatMap(([property, member]): readonly Row[] => {
      // The client sets `showGridlines` as `Gridlines`, a property that nobody can read.
      if (!('get' in member)) return [];
      const isSetElsewhere = /^Show/.test(property) && property.replace('Show', '') in properties;
      const sets = 'set' in member || isSetElsewhere;
      const since = member.of === undefined ? member.since : `${member.of} ${member.since}`;
      return [{ name: clientName(property), kind: sets ? 'read, set' : 'read', since }];
    }),
    ...(items === undefined || indexer === undefined
      ? []
      : [{ name: 'items', kind: 'read', since: indexer.since } as const]),
    ...Object.entries(navigations).map(([navigation, { since }]): Row => ({
      name: clientName(navigation),
      kind: 'leads to',
      since,
    })),
    ...(indexer === undefined ? [] : [{ name: 'getItem', kind: 'method', since: indexer.since } as const]),
    ...Object.entries(methods).map(([method, { since }]): Row => ({
      name: clientName(method),
      kind: 'method',
      since,
    })),
    ...registered.map(([method, { since }]): Row => ({
      name: EVENT_NAMES[method.replace('_Register', '')] ?? method,
      kind: 'event',
      since,
    })),
    ...(UNREGISTERED_EVENTS[name] ?? []).map(([event, since]): Row => ({
      name: event,
      kind: 'event',
      since,
    })),
  ].filter((row) => !row.name.startsWith('_'));
}

function section(table: ClassTable<unknown>): string {
  const address = `${REFERENCE}${table.name.toLowerCase()}`;
  const lines = rowsOf(table).map(({ name, kind, since }) => {
    const anchor = `#excel-excel-${table.name}-${name}-member${kind === 'method' ? '(1)' : ''}`.toLowerCase();
    return `| [${name}](${address}${anchor.replace('(1)', '%281%29')}) | ${kind} | ${since} |`;
  });
  return [
    `## [${table.name}](${address})`,
    '',
    '| member | kind | ExcelApi |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** The page of all members that the embedded host supports, from its class tables. */
export function membersPage(tables: readonly ClassTable<unknown>[]): string {
  const members = tables.reduce((sum, table) => sum + rowsOf(table).length, 0);
  return [
    '# What the embedded host supports',
    '',
    'Made from the class tables of `src/host/objects` by `npm run docs:host`; a test fails when it is not up to date.',
    `${tables.length} classes with ${members} members. ExcelApi is the requirement set that brought a member; links lead to`,
    'Microsoft’s documentation. Whatever is not here fails with `ApiNotFound` and changes nothing.',
    '',
    ...tables.filter((table) => rowsOf(table).length > 0).map(section),
  ].join('\n');
}
