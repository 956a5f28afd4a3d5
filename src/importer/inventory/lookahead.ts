import { nameLooks } from '../words/nameLooks';
import { namesInLine, takeNumber } from '../words/numberedHeading';
import { splitUnits } from '../words/rosterLine';
import { headingParts } from '../words/headingParts';
import { isName } from '../words/isName';
import { sectionHeading, type SectionHeading } from '../words/sectionHeading';
import { hasOwnCategories } from './columnRoles';
import type { OutlineItem } from './outline';
import type { Surroundings } from './unitHeading';

/** What comes behind a line. */
export class Lookahead {
  readonly #items: readonly OutlineItem[];
  /** Units whose tables have headings like those of unit types: `东镇2021年度目标责任考核指标`. */
  #headed: number | null = null;
  readonly #titled: ReadonlySet<string>;

  constructor(items: readonly OutlineItem[]) {
    this.#items = items;
    this.#titled = new Set(
      items.flatMap((item, index) => {
        const section = item.kind === 'line' ? sectionHeading(item.text) : null;
        const titled =
          section?.kind === 'type' && section.form === null && nameLooks(section.name) === 'unit';
        return titled && this.around(index).aboveOwnTable ? [section.name] : [];
      }),
    );
  }

  /** What follows a line at once. */
  around(index: number): Pick<Surroundings, 'aboveOwnTable' | 'aboveTable' | 'aboveUnits' | 'aboveMatter'> {
    const next = this.#items[index + 1];
    return {
      aboveOwnTable:
        next?.kind === 'table' && !next.isRoster && next.header !== null && hasOwnCategories(next.header),
      aboveTable: next?.kind === 'table' && !next.isRoster,
      aboveUnits: next?.kind === 'line' && this.#namesUnits(next.text, index + 1),
      aboveMatter:
        next?.kind === 'line' &&
        takeNumber(next.text).form !== null &&
        this.#items[index + 2]?.kind === 'table',
    };
  }

  #namesUnits(text: string, index: number): boolean {
    const several = namesInLine(text);
    if (several.length > 1) return several.every((name) => isName(name) && nameLooks(name) !== 'matter');
    const { form, name } = headingParts(text);
    if (form === null) {
      const next = this.#items[index + 1];
      return next?.kind === 'table' && isName(name) && nameLooks(name) === 'unit';
    }
    if (!isName(name)) return false;
    const looks = nameLooks(name);
    if (form !== 'arabic' && form !== 'arabicBracketed') return looks === 'unit';
    return looks === 'unit' || (looks === 'open' && this.#items[index + 1]?.kind === 'table');
  }

  /** The heading of a section that the next line is; null where it is none. */
  sectionBelow(index: number): SectionHeading | null {
    const next = this.#items[index + 1];
    return next?.kind === 'line' ? sectionHeading(next.text) : null;
  }

  /** Whether several tables have units' names above them, so that such a line is no list of all units. */
  get headsTablesWithUnits(): boolean {
    this.#headed ??= this.#items.filter((item, index) => this.#headsTable(item, index)).length;
    return this.#headed > 1;
  }

  #headsTable(item: OutlineItem, index: number): boolean {
    if (item.kind !== 'line' || !this.around(index).aboveTable) return false;
    const names = splitUnits(headingParts(item.text).name);
    return names.length > 0 && names.every((name) => nameLooks(name) === 'unit');
  }

  /** Whether several tables have titles with units' names, and this is one of the names. */
  isTitledUnit(name: string): boolean {
    return this.#titled.size > 1 && this.#titled.has(name);
  }
}
