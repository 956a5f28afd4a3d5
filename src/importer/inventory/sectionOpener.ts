import { headingParts } from '../words/headingParts';
import { isName } from '../words/isName';
import { kindIn, nameLooks } from '../words/nameLooks';
import type { NumberForm } from '../words/numberedHeading';
import { cleanName, yearIn, type SectionHeading } from '../words/sectionHeading';
import { UNNAMED_TYPE } from '../words/vocabulary';
import type { Context } from './context';
import type { Lookahead } from './lookahead';
import type { TypeRegistry } from './typeRegistry';
import type { Surroundings } from './unitHeading';

/** Opens and leaves the sections of a document: what follows a heading belongs to the type or the list it names. */
export class SectionOpener {
  /** Lines before the first section. */
  readonly titleLines: string[] = [];
  readonly #here: Context;
  readonly #types: TypeRegistry;
  readonly #ahead: Lookahead;

  constructor(here: Context, types: TypeRegistry, ahead: Lookahead) {
    this.#here = here;
    this.#types = types;
    this.#ahead = ahead;
  }

  /** `附件2`: what follows belongs to nothing that was open. */
  beginAnnex(): void {
    const here = this.#here;
    this.leave();
    here.group = null;
    here.closedBy = null;
    here.isRoster = false;
  }

  /** What follows belongs to no unit, no matter and no list. */
  leave(): void {
    const here = this.#here;
    here.units = [];
    here.matter = null;
    here.isGroupNearest = false;
    here.list = null;
  }

  openList(list: NonNullable<Context['list']>, text: string, form: NumberForm | null): void {
    const here = this.#here;
    this.leave();
    here.list = list;
    here.heading = text;
    // Below a type's own heading the list is one of its parts; anywhere else it is a section.
    if (here.type === null || form === here.opener) here.opener = form;
    here.isCounty = false;
  }

  openRoster(text: string, form: NumberForm | null): void {
    const here = this.#here;
    this.leave();
    here.isRoster = true;
    here.heading = text;
    if (here.type === null) {
      here.isProse = true;
      here.opener = form;
    }
  }

  /** The name of a type that no heading names: the kind of units that the title speaks of. */
  unnamedType(): string {
    for (const line of [...this.titleLines].reverse()) {
      const kind = kindIn(line);
      if (kind !== null) return cleanName(kind);
    }
    return UNNAMED_TYPE;
  }

  /** Opens the section of a type that is named by the line above alone, or by none. */
  openUnnamed(around: Surroundings): void {
    const before = this.titleLines.at(-1) ?? '';
    const named = isName(before) && yearIn(before) === null && nameLooks(before) === 'kind';
    if (named) this.titleLines.pop();
    this.open(
      { kind: 'type', name: named ? cleanName(before) : this.unnamedType(), form: null },
      before,
      around,
    );
  }

  /** A first heading that another one follows at once is the title of the whole. */
  isTitle(section: SectionHeading, index: number): boolean {
    if (this.#here.type !== null || this.#here.list !== null || section.form !== null) return false;
    if (section.kind === 'topic' || section.isBare === true) return true;
    if (section.kind !== 'type') return false;
    if (section.name === '') return true;
    const following = this.#ahead.sectionBelow(index);
    return following !== null && following.name !== '' && following.name !== section.name;
  }

  /** False where the heading cannot belong here. */
  open(section: SectionHeading, text: string, around: Surroundings): boolean {
    const here = this.#here;
    if (section.name === '') {
      // 共性指标, 个性指标 alone: of the same unit type as before, and of the unit if one is open.
      if (here.type === null) return false;
      if (section.kind === 'topic' && !around.aboveTable) return false;
      if (
        here.units.length > 0 &&
        section.form !== null &&
        section.form !== here.unitForm &&
        section.kind === 'topic'
      )
        return false;
      const { units } = here;
      this.leave();
      here.heading = text;
      here.closedBy = null;
      if (section.kind !== 'type' && section.kind !== 'topic') here.units = units;
      here.isCommon = section.kind === 'common';
      return true;
    }
    if (section.kind !== 'county' && this.#isNumberedUnit(section)) return false;
    this.leave();
    const type = this.#types.typeNamed(section.name);
    const same = here.type === type;
    here.isCounty = section.kind === 'county';
    here.isCommon = section.kind === 'common';
    here.isBare = nameLooks(headingParts(text).name) === 'kind';
    here.type = type;
    here.heading = text;
    here.opener = same ? (section.form ?? here.opener) : section.form;
    here.closedBy = null;
    here.isRoster = false;
    if (!same) here.group = null;
    return true;
  }

  /** `1.县委办公室目标责任考核指标` inside a section that is not numbered that way is a unit's heading. */
  #isNumberedUnit({ form }: SectionHeading): boolean {
    const { type, opener } = this.#here;
    return type !== null && form !== opener && (form === 'arabic' || form === 'arabicBracketed');
  }

  /** The same without a number, above its table, among units that have theirs, or where several tables are so headed. */
  isUnitTitle({ kind, form, name }: SectionHeading, isAnnex: boolean): boolean {
    if (kind !== 'type' || form !== null || name === '') return false;
    const { type } = this.#here;
    const hasTables = type?.units.some(({ hasTable }) => hasTable) === true;
    if (type !== null && name !== type.name && hasTables && nameLooks(name) !== 'kind') return true;
    return this.#ahead.isTitledUnit(name) || (isAnnex && nameLooks(name) === 'unit' && type !== null);
  }
}
