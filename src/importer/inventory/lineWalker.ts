import type { DocumentPlace } from '../../domain/findings/finding';
import { headingParts } from '../words/headingParts';
import { isName } from '../words/isName';
import { labelledUnit } from '../words/labels';
import { listedFor } from '../words/listedFor';
import { listInHeading } from '../words/listWords';
import { nameLooks } from '../words/nameLooks';
import { namesInLine } from '../words/numberedHeading';
import { isListOfKind, kindsInLine, rosterInProse, rosterLine, splitUnits } from '../words/rosterLine';
import { announcesRoster } from '../words/rosterWords';
import { soundsLikeRule, statesRule } from '../words/ruleWords';
import { cleanName, sectionHeading } from '../words/sectionHeading';
import { UNNAMED_TYPE } from '../words/vocabulary';
import type { Context } from './context';
import { headingWeight } from './headingWeight';
import { beginMatter } from './matters';
import type { LineEntry } from './inventory';
import type { Lookahead } from './lookahead';
import type { SectionOpener } from './sectionOpener';
import type { Rosters } from './rosters';
import type { TypeFound, TypeRegistry, UnitFound } from './typeRegistry';
import { unitHeading, type Surroundings, type UnitHeading } from './unitHeading';

type Found = Pick<LineEntry, 'line'> & Partial<Pick<LineEntry, 'unnumbered' | 'weight'>>;

/** Reads the lines between the tables, one after the other, and keeps the context of what follows. */
export class LineWalker {
  readonly #here: Context;
  readonly #types: TypeRegistry;
  readonly #rosters: Rosters;
  readonly #ahead: Lookahead;
  readonly #sections: SectionOpener;

  constructor(
    here: Context,
    types: TypeRegistry,
    rosters: Rosters,
    ahead: Lookahead,
    sections: SectionOpener,
  ) {
    this.#here = here;
    this.#types = types;
    this.#rosters = rosters;
    this.#ahead = ahead;
    this.#sections = sections;
  }

  read(text: string, index: number): LineEntry {
    const here = this.#here;
    const around: Surroundings = {
      opener: here.opener,
      isBare: here.isBare && here.opener === null,
      below: here.units.length > 0 ? here.unitForm : null,
      matterForm: here.matter?.known === true ? here.matter.form : undefined,
      ...this.#ahead.around(index),
    };
    const { list } = here;
    const isInType = here.closedBy === null && ![null, here.opener].includes(headingParts(text).form);
    const found = this.#find(text, index, around);
    if (found.line !== 'units') here.run = 0;
    return {
      kind: 'line',
      text,
      heading: here.heading,
      type: here.type?.name ?? null,
      unnumbered: null,
      weight: null,
      list: found.line === 'list' ? here.list : found.line === 'item' ? list : null,
      isAboveTable: around.aboveTable,
      isInType,
      ...found,
    };
  }

  #find(text: string, index: number, around: Surroundings): Found {
    const here = this.#here;
    const parts = headingParts(text);
    if (parts.annex !== null) this.#sections.beginAnnex();
    if (parts.name === '') return { line: 'annex' };
    const told = parts.form === null ? text : parts.name;
    const kinds = kindsInLine(told) ?? rosterInProse(told);
    for (const kind of kinds ?? []) this.#rosters.add(kind, here, text);
    if (kinds !== null) return { line: 'roster' };
    const labelled = isListOfKind(text) && !around.aboveTable ? null : labelledUnit(text);
    if (labelled !== null) return this.#readLabel(labelled, text);
    const list = listInHeading(text);
    if (list !== null && !(here.list !== null && !around.aboveTable && parts.form === 'arabic')) {
      this.#sections.openList(list, text, parts.form);
      return { line: 'list' };
    }
    if (announcesRoster(text)) {
      this.#sections.openRoster(text, parts.form);
      return { line: 'title' };
    }
    const section = sectionHeading(text);
    if (section !== null && !this.#sections.isTitle(section, index)) {
      const isUnit = around.aboveOwnTable && this.#sections.isUnitTitle(section, parts.annex !== null);
      const weight = headingWeight(section, parts.weight);
      if (!isUnit && this.#sections.open(section, text, around)) return { line: 'type', weight };
      if (isUnit && here.type === null) {
        this.#sections.open({ kind: 'type', name: this.#sections.unnamedType(), form: null }, text, around);
      }
    }
    const listed = this.#readRoster(text, around);
    if (listed !== null) return listed;
    if (here.type === null && here.list === null) {
      const opened = this.#openUnnamed(text, around, parts.annex !== null);
      if (opened !== null) return opened;
    }
    return this.#readHeading(text, around);
  }

  #readHeading(text: string, around: Surroundings): Found {
    const here = this.#here;
    const heading = unitHeading(text, around);
    if (heading.kind === 'section') return this.#nextSection(heading.name, text, around);
    if (here.list !== null) {
      const leaves = heading.kind === 'units' && (around.aboveOwnTable || here.type !== null);
      if (!leaves || here.type === null || !heading.names.every((name) => nameLooks(name) === 'unit')) {
        return { line: 'item' };
      }
      here.list = null;
    }
    if (here.type === null || here.closedBy !== null) return this.#prose(text, around);
    return this.#readUnits(heading, text, around);
  }

  /** A heading numbered like the section's own: another type, or something that is none. */
  #nextSection(name: string, text: string, around: Surroundings): Found {
    if (nameLooks(name) === 'kind' || this.#types.typeLike(name) !== null) {
      this.#sections.open({ kind: 'type', name: cleanName(name), form: this.#here.opener }, text, around);
      return { line: 'type' };
    }
    this.#sections.leave();
    this.#here.closedBy = text;
    this.#here.heading = text;
    return this.#prose(text, around);
  }

  /** What is no heading: told if it seems to state a rule, or stands in the place of a heading. */
  #prose(text: string, { aboveTable }: Surroundings): Found {
    if (isName(headingParts(text).name) && aboveTable) {
      this.#here.heading = text;
      return { line: 'unread' };
    }
    return { line: statesRule(text) ? 'rule' : 'prose' };
  }

  #readLabel(value: string, text: string): Found {
    const names = splitUnits(value);
    if (names.length === 0) return { line: 'blank' };
    const here = this.#here;
    this.#sections.leave();
    here.closedBy = null;
    here.type ??= this.#types.typeNamed(this.#sections.unnamedType());
    here.heading = text;
    here.unitForm = null;
    here.units = names.map((name) => this.#addUnit(name, text));
    return { line: 'units' };
  }

  /** A line that lists several units in a sentence. */
  #readRoster(text: string, { aboveTable }: Surroundings): Found | null {
    const { form, name } = headingParts(text);
    if (namesInLine(text).length > 1) return null;
    const roster = rosterLine(form === null ? text : name);
    const isHeading =
      aboveTable && roster?.label === '' && (form !== null || this.#ahead.headsTablesWithUnits);
    if (roster === null || isHeading || (this.#here.list !== null && !this.#here.isRoster)) return null;
    if (listedFor(roster.label) === 'other') return { line: 'others' };
    this.#rosters.add(roster, this.#here, text);
    return { line: 'roster' };
  }

  /** Before the first section: a heading like `一、乡镇`, or units below a line that names their type. Null where the line is yet to be read. */
  #openUnnamed(text: string, around: Surroundings, isAnnex: boolean): Found | null {
    const here = this.#here;
    const { form, name } = headingParts(text);
    const looks = nameLooks(name);
    const opens = form === 'part' || form === 'chinese' || isAnnex;
    if (isName(name) && looks === 'kind' && (opens || around.aboveTable)) {
      this.#sections.open({ kind: 'type', name: cleanName(name), form }, text, around);
      return { line: 'type' };
    }
    const heading = unitHeading(text, around);
    const names = heading.kind === 'units' ? heading.names : [];
    const isList = names.length > 1 || (names.length === 1 && around.aboveUnits);
    const areUnits = names.every((one) => nameLooks(one) === 'unit');
    const isUnits =
      around.aboveOwnTable ||
      ((around.aboveTable || isList || (form !== null && around.aboveMatter)) && areUnits)
        ? form !== null || areUnits
        : false;
    if (names.length > 0 && isUnits && here.closedBy === null) {
      this.#sections.openUnnamed(around);
      return null;
    }
    if (form !== null || here.isProse) {
      here.isProse = true;
      if (form !== null) here.heading = text;
      return this.#prose(text, around);
    }
    this.#sections.titleLines.push(text);
    return { line: soundsLikeRule(text) && !isName(text) ? 'rule' : 'title' };
  }

  #readUnits(heading: UnitHeading, text: string, around: Surroundings): Found {
    const here = this.#here;
    if (heading.kind === 'none' || heading.kind === 'section') return this.#prose(text, around);
    // The county is one unit: what stands above its tables is no unit unless it is numbered as one.
    if (here.isCounty && heading.kind !== 'units') return this.#prose(text, { ...around, aboveTable: false });
    here.heading = text;
    here.isGroupNearest = false;
    if (heading.kind === 'matter') {
      beginMatter(here, heading, text);
      return { line: 'matter' };
    }
    here.matter = null;
    if (heading.kind === 'group') {
      here.group = heading.name;
      here.units = [];
      here.isGroupNearest = true;
      return { line: 'group' };
    }
    const units = heading.names.map((name) => this.#addUnit(name, text));
    here.run += units.length;
    here.units = heading.together || units.length === 1 ? units : [];
    here.unitForm = headingParts(text).form;
    const [unit] = here.units;
    return { line: 'units', unnumbered: heading.unnumbered ? (unit ?? null) : null };
  }

  #addUnit(name: string, text: string): UnitFound {
    const here = this.#here;
    const place: DocumentPlace = { heading: text, table: null, row: null, text };
    const type: TypeFound = here.type ?? this.#types.typeNamed(UNNAMED_TYPE);
    return this.#types.addUnit(type, name, here.group, place);
  }
}
