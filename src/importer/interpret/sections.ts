import type { DocumentPlace } from '../../domain/findings/finding';
import type { DefinitionsDraft, TypeDraft } from './definitionsDraft';
import type { FindingLog } from './findingLog';
import type { Here } from './here';
import { NegativeLines } from './negativeLines';
import { takeNumber, type NumberForm } from './numberedHeading';
import { isName, unitHeading, type Surroundings } from './unitHeading';
import type { OutlineItem, OutlineLine, OutlineTable } from './outline';
import { cleanName, sectionHeading, yearIn, type SectionHeading } from './sectionHeading';
import { hasOwnCategories } from './tableHeader';
import { TableReader } from './tables';
import { UNIT_NAME, UNNAMED_TYPE } from './vocabulary';

/** Walks through the outline and files what it finds under sections, groups and units. */
export class SectionReader {
  /** Lines before the first section. */
  readonly titleLines: string[] = [];
  readonly #items: readonly OutlineItem[];
  readonly #draft: DefinitionsDraft;
  readonly #log: FindingLog;
  readonly #tables: TableReader;
  readonly #negativeLines: NegativeLines;
  /** Units whose tables have headings like those of unit types: `东镇2021年度目标责任考核指标`. */
  readonly #titledUnits: ReadonlySet<string>;
  readonly #here: Here = {
    kind: 'none',
    type: null,
    unit: null,
    group: null,
    matter: null,
    heading: null,
    opener: null,
  };

  /** @param countyUnit what the county's own unit is called */
  constructor(items: readonly OutlineItem[], draft: DefinitionsDraft, log: FindingLog, countyUnit: string) {
    this.#items = items;
    this.#titledUnits = titledUnits(items);
    this.#draft = draft;
    this.#log = log;
    this.#negativeLines = new NegativeLines(log);
    this.#tables = new TableReader(draft, log, countyUnit);
  }

  read(): void {
    this.#items.forEach((item, index) => {
      if (item.kind === 'table') this.#readTable(item, index);
      else this.#readLine(item, index);
    });
    this.#negativeLines.end();
  }

  #readLine(line: OutlineLine, index: number): void {
    const surroundings = { opener: this.#here.opener, ...tableBelow(this.#items, index) };
    const section = sectionHeading(line.text);
    if (section !== null && !this.#isTitle(section, index)) {
      const isUnit = surroundings.aboveOwnTable && this.#isUnitTitle(section);
      if (!isUnit && this.#openSection(section, line.text)) return;
      if (isUnit && this.#here.type === null) {
        this.#openSection({ kind: 'type', name: UNNAMED_TYPE, form: null }, line.text);
      }
    }
    if (this.#here.kind === 'none' && !this.#openUnnamed(line.text, surroundings)) return;
    const heading = unitHeading(line.text, surroundings);
    if (heading.kind === 'section') {
      this.#openSection({ kind: 'type', name: heading.name, form: this.#here.opener }, line.text);
      return;
    }
    if (this.#here.kind === 'negative') {
      const item = this.#negativeLines.read(line.text, this.#here.heading, surroundings.aboveTable);
      if (item !== null) this.#draft.addNegativeItems([item]);
      return;
    }
    if (this.#here.type === null) return;
    this.#readUnits(heading, line.text);
  }

  /**
   * Before the first section: `一、乡镇` opens one without the usual words; a numbered unit above its table
   * is of a type that the line before it names. Everything else is title.
   *
   * @returns whether the line is still to be read, as a unit's heading
   */
  #openUnnamed(text: string, { aboveOwnTable }: Surroundings): boolean {
    const { form, rest } = takeNumber(text);
    if ((form === 'part' || form === 'chinese') && isName(rest) && !aboveOwnTable) {
      this.#openSection({ kind: 'type', name: cleanName(rest), form }, text);
      return false;
    }
    if (form === null || !aboveOwnTable) {
      this.titleLines.push(text);
      return false;
    }
    const before = this.titleLines.at(-1) ?? '';
    const named = isName(before) && yearIn(before) === null;
    if (named) this.titleLines.pop();
    return this.#openSection({ kind: 'type', name: named ? before : UNNAMED_TYPE, form: null }, before);
  }

  #readUnits(heading: ReturnType<typeof unitHeading>, text: string): void {
    const type = this.#here.type;
    if (type === null || heading.kind === 'none' || heading.kind === 'section') return;
    // The county is one unit: what stands above its tables is no unit unless it is numbered as one.
    if (this.#here.kind === 'county' && heading.kind !== 'units') return;
    this.#here.heading = text;
    if (heading.kind === 'matter') {
      this.#beginMatter(heading.form);
      return;
    }
    this.#here.matter = null;
    if (heading.kind === 'group') {
      this.#here.group = heading.name;
      this.#here.unit = null;
      return;
    }
    const place: DocumentPlace = { heading: text, table: null, row: null, text };
    for (const name of heading.names)
      this.#here.unit = this.#draft.addUnit(type, name, this.#here.group, place);
    if (heading.names.length > 1) this.#here.unit = null;
    if (heading.unnumbered && this.#here.unit !== null) {
      const { id, name } = this.#here.unit.unit;
      this.#log.add('unnumberedUnit', place, { unit: name }, { kind: 'unit', id });
    }
  }

  /** The first below a unit parts its indicators, and so do those that are numbered like it; of others no one knows whose they are. */
  #beginMatter(form: NumberForm | null): void {
    const { unit, matter } = this.#here;
    const known = unit !== null && (matter === null ? !unit.hasTable : matter.known && matter.form === form);
    this.#here.matter = { form, known };
  }

  /** A first heading that another one follows at once is the title of the whole. */
  #isTitle(section: SectionHeading, index: number): boolean {
    if (this.#here.kind !== 'none' || section.form !== null) return false;
    if (section.kind !== 'type') return false;
    if (section.name === '') return true;
    const next = this.#items[index + 1];
    const following = next?.kind === 'line' ? sectionHeading(next.text) : null;
    return following !== null && following.name !== '' && following.name !== section.name;
  }

  /** False where the heading cannot belong here. */
  #openSection(section: SectionHeading, text: string): boolean {
    this.#tables.beginSection();
    this.#negativeLines.end();
    this.#here.matter = null;
    if (section.kind === 'negative') {
      this.#here.kind = 'negative';
      this.#enter(null, text, section.form);
      return true;
    }
    if (section.name === '') {
      // 共性指标, 个性指标 alone: of the same unit type as before, and of the unit if one is open.
      if (this.#here.type === null) return false;
      this.#here.heading = text;
      if (this.#here.unit === null || section.kind === 'type') this.#here.unit = null;
      return true;
    }
    if (section.kind !== 'county' && this.#isNumberedUnit(section)) return false;
    const type = this.#draft.typeNamed(section.name);
    const same = this.#here.type === type;
    this.#here.kind = section.kind === 'county' ? 'county' : 'type';
    this.#enter(type, text, same ? (section.form ?? this.#here.opener) : section.form);
    if (!same) this.#here.group = null;
    return true;
  }

  /** `1.县委办公室目标责任考核指标` inside a section that is not numbered that way is a unit's heading. */
  #isNumberedUnit({ form }: SectionHeading): boolean {
    return (
      this.#here.type !== null &&
      form !== this.#here.opener &&
      (form === 'arabic' || form === 'arabicBracketed')
    );
  }

  /** The same without a number, above its table, among units that have theirs, or where several tables are so headed. */
  #isUnitTitle({ kind, form, name }: SectionHeading): boolean {
    if (kind !== 'type' || form !== null || name === '') return false;
    const type = this.#here.type;
    if (type !== null && name !== type.name && type.units.some(({ hasTable }) => hasTable)) return true;
    return this.#titledUnits.size > 1 && this.#titledUnits.has(name);
  }

  #enter(type: TypeDraft | null, heading: string, form: NumberForm | null): void {
    this.#here.type = type;
    this.#here.unit = null;
    this.#here.heading = heading;
    this.#here.opener = form;
    if (type === null) this.#here.group = null;
  }

  #readTable(table: OutlineTable, index: number): void {
    if (this.#tables.read(table, this.#items[index - 1], this.#here)) return;
    if (!this.#readUnitTable(table)) this.#tables.reportUnread(table, this.#here);
  }

  /** A table without a header whose cells are all numbered names lists units. */
  #readUnitTable(table: OutlineTable): boolean {
    if (this.#here.type === null || this.#here.kind !== 'type') return false;
    const texts = table.rows.flatMap(({ row }) => row.cells.flatMap((cell) => cell.paragraphs));
    const names = texts.map((text) =>
      unitHeading(text, { opener: null, aboveOwnTable: false, aboveTable: false }),
    );
    if (names.some((name) => name.kind !== 'units')) return false;
    texts.forEach((text, index) => {
      const heading = names[index];
      if (heading !== undefined) this.#readUnits(heading, text);
    });
    this.#here.unit = null;
    return true;
  }
}

/** What table follows a line at once. */
function tableBelow(
  items: readonly OutlineItem[],
  index: number,
): Pick<Surroundings, 'aboveOwnTable' | 'aboveTable'> {
  const next = items[index + 1];
  return {
    aboveOwnTable: next?.kind === 'table' && next.header !== null && hasOwnCategories(next.header),
    aboveTable: next?.kind === 'table',
  };
}

function titledUnits(items: readonly OutlineItem[]): ReadonlySet<string> {
  const names = items.flatMap((item, index) => {
    const section = item.kind === 'line' ? sectionHeading(item.text) : null;
    const titled = section?.kind === 'type' && section.form === null && UNIT_NAME.test(section.name);
    return titled && tableBelow(items, index).aboveOwnTable ? [section.name] : [];
  });
  return new Set(names);
}
