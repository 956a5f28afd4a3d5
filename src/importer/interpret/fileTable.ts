import type { DocumentPlace } from '../../domain/findings/finding';
import { groupBy } from '../../domain/lists/groupBy';
import { rowText } from '../document/neutralDocument';
import type { ColumnEntry, Doubt, Matter, TableEntry } from '../inventory/inventory';
import { isMark, isNoMark } from '../inventory/columnShapes';
import { onOneLine } from '../words/plainText';
import { ALL_UNITS } from '../words/vocabulary';
import { readPointsCell } from '../words/writtenPoints';
import type { DefinitionsDraft, TypeDraft } from './definitionsDraft';
import type { FindingLog } from './findingLog';
import { draftIndicators, withMeasure, type IndicatorDraft } from './indicatorDrafts';
import { ListFiler } from './listFiler';
import type { RuleStatements } from './ruleStatements';
import { nothingCarried, readRows, type Carried, type ReadRow } from './tableRows';

/** Files what sure tables say under unit types and units; the others are told. */
export class TableFiler {
  readonly #draft: DefinitionsDraft;
  readonly #log: FindingLog;
  readonly #lists: ListFiler;
  #carried: Carried = nothingCarried();

  constructor(draft: DefinitionsDraft, log: FindingLog, rules: RuleStatements) {
    this.#draft = draft;
    this.#log = log;
    this.#lists = new ListFiler(draft, log, rules);
  }

  file(table: TableEntry): void {
    if (!table.continues) this.#carried = nothingCarried();
    if (table.use === 'ignore' || (table.use === 'roster' && table.doubts.length === 0)) return;
    const [doubt] = table.doubts;
    if (doubt !== undefined) {
      this.#tellDoubt(table, doubt);
      return;
    }
    for (const settled of table.settled) this.#tellSettled(table, settled);
    const rows = readRows(table, this.#log, this.#carried);
    if (table.use === 'negative' || table.use === 'bonus' || table.use === 'veto') {
      this.#lists.file(table.use, rows, { heading: table.heading, type: table.type });
      return;
    }
    for (const list of ['negative', 'bonus', 'veto'] as const) {
      this.#lists.file(
        list,
        rows.filter(({ category }) => category?.list === list),
        { heading: null, type: table.type },
      );
    }
    const indicators = rows.filter(({ category }) => (category?.list ?? null) === null);
    this.#fileIndicators(table, indicators);
  }

  #fileIndicators(table: TableEntry, rows: readonly ReadRow[]): void {
    const type = this.#draft.typeNamed(table.type);
    const { owner } = table;
    const matter = table.matter;
    if (owner.kind === 'column') {
      this.#fileByColumn(type, rows, matter);
      return;
    }
    const drafts = draftIndicators(rows, matter, this.#log);
    switch (owner.kind) {
      case 'all':
        if (type !== null) this.#draft.addIndicators(type, null, drafts);
        return;
      case 'units':
        for (const found of owner.units) {
          const known = this.#draft.unitOf(found);
          if (known !== null) this.#draft.addIndicators(known.type, known.unit, drafts);
        }
        return;
      case 'group':
        for (const { unit } of type?.units ?? []) {
          if (type !== null && unit.group === owner.group) this.#draft.addIndicators(type, unit, drafts);
        }
        return;
      case 'columns':
        this.#fileByColumns(type, table, drafts);
        return;
      case 'unknown':
        return;
      default:
        owner satisfies never;
    }
  }

  /** Every row is theirs whom its cell names, unit by unit as the table first names them. */
  #fileByColumn(type: TypeDraft | null, rows: readonly ReadRow[], matter: Matter | null): void {
    const owned = rows.flatMap((row) => {
      const names = row.unit ?? [];
      if (names.length === 0) this.#log.add('unreadRow', row.place, { text: row.place.text });
      return names.map((name) => {
        const kind = name.replace(EACH, '');
        const isType = this.#draft.typeNamed(kind) !== null;
        return { unit: isType ? kind : ALL_UNITS.test(name) ? null : name, row };
      });
    });
    for (const [name, entries] of groupBy(owned, ({ unit }) => unit)) {
      const own = entries.map(({ row }) => row);
      const whose = this.#draft.whose(type, name);
      if (whose.length === 0) {
        for (const { place } of own)
          this.#log.add('unreadRow', place, { text: `${name ?? ''}：${place.text}` });
        continue;
      }
      const drafts = draftIndicators(own, matter, this.#log);
      for (const { of, unit } of whose) this.#draft.addIndicators(of, unit, drafts);
    }
  }

  /** Every unit has the indicators for which its column, or its group's or type's, says something. */
  #fileByColumns(type: TypeDraft | null, table: TableEntry, drafts: readonly IndicatorDraft[]): void {
    const owned = table.columns.filter(({ owner }) => owner !== null);
    for (const columns of groupBy(owned, ({ owner }) => JSON.stringify(owner)).values()) {
      const [{ owner }] = columns;
      if (owner === null) continue;
      const units = this.#draft.unitsLike(type, ({ name, group }) =>
        'unit' in owner ? name === owner.unit : group?.includes(owner.group) === true,
      );
      const whole = units.length === 0 && 'group' in owner ? this.#draft.typeNamed(owner.group) : null;
      if (units.length === 0 && whole === null) this.#tellUnread(table, columns);
      const own = drafts.flatMap((draft) => ofColumns(draft, columns, this.#log));
      if (whole !== null) this.#draft.addIndicators(whole, null, own);
      for (const { of, unit } of units) this.#draft.addIndicators(of, unit, own);
    }
  }

  /** Columns of a unit or group that is not among those of the type. */
  #tellUnread({ number: table, heading }: TableEntry, columns: readonly ColumnEntry[]): void {
    for (const { header: text, from } of columns) {
      const place: DocumentPlace = { heading, table, row: null, text };
      this.#log.addUnreadColumn({ header: text, number: from + 1, text }, place);
    }
  }

  #tellSettled({ number: table, heading, columns }: TableEntry, doubt: Doubt): void {
    if (doubt.code !== 'points') return;
    const place: DocumentPlace = { heading, table, row: null, text: doubt.columns };
    const column = columns.find(({ role }) => role === 'cap')?.header ?? '';
    this.#log.add('settledByReading', place, { variant: 'points', table, columns: doubt.columns, column });
  }

  #tellDoubt(table: TableEntry, doubt: Doubt): void {
    const [first] = table.rows;
    const text = first === undefined ? '' : rowText(first.row);
    const place: DocumentPlace = { heading: table.heading, table: table.number, row: null, text };
    const size = { table: table.number, rows: table.rows.length };
    switch (doubt.code) {
      case 'header':
        this.#log.add('unreadTable', place, size);
        return;
      case 'units':
      case 'figures':
      case 'marks':
        this.#log.add('unsureTable', place, { variant: doubt.code, ...size });
        return;
      case 'points':
        this.#log.add('unsureTable', place, { variant: 'points', ...size, columns: doubt.columns });
        return;
      case 'responsible':
        this.#log.add('unsureTable', place, { variant: 'responsible', ...size, column: doubt.column });
        return;
      case 'owners':
        this.#log.add('unsureTable', place, { variant: 'owners', ...size, columns: doubt.columns });
        return;
      case 'heading':
        this.#log.add('unsureTable', place, { variant: 'heading', ...size, text: doubt.text });
        return;
      case 'unlisted':
        this.#log.add('unsureTable', place, { variant: 'unlisted', ...size, unit: doubt.unit });
        return;
      default:
        doubt satisfies never;
    }
  }
}

/** 各乡镇, 全县所有乡镇: the kind alone names the type. */
const EACH = /^(?:全[县市区旗])?(?:各|所有|全部|全体)/;

/** What stands where a unit does not have an indicator. */
const NONE = /^[-—–―－/／\\无]*$/;

/** An indicator as one unit has it by its columns; none where it has not. */
function ofColumns(
  draft: IndicatorDraft,
  columns: readonly ColumnEntry[],
  log: FindingLog,
): readonly IndicatorDraft[] {
  const filled = columns.flatMap((column) => {
    const cell = draft.owned.find((owned) => owned.column.from === column.from)?.cell;
    const text = onOneLine(cell?.paragraphs ?? []);
    return NONE.test(text) ? [] : [{ role: column.role, text }];
  });
  if (filled.length === 0) return [];
  return filled.reduce<readonly IndicatorDraft[]>(
    (found, { role, text }) => found.flatMap((one) => ofCell(one, role, text, log)),
    [draft],
  );
}

function ofCell(
  draft: IndicatorDraft,
  role: ColumnEntry['role'],
  text: string,
  log: FindingLog,
): readonly IndicatorDraft[] {
  switch (role) {
    case 'cap': {
      const cap = readPointsCell(text);
      if (cap === null) return [];
      if (cap !== 'unreadable' && cap >= 0) return [{ ...draft, cap }];
      log.add('pointsUnreadable', draft.place, { variant: 'indicator', text, name: draft.name });
      return [{ ...draft, cap: null, isUnreadable: true }];
    }
    case 'mark':
      if (!isMark(text) && !isNoMark(text)) log.add('unreadRow', draft.place, { text: draft.text });
      return isMark(text) ? [draft] : [];
    default: {
      const target = withMeasure(text, draft.measure);
      return [{ ...draft, target: draft.target === '' ? target : `${draft.target}\n${target}` }];
    }
  }
}
