import type { ListUse } from '../words/listWords';
import type { NumberForm } from '../words/numberedHeading';
import type { Matter } from './inventory';
import type { TypeFound, UnitFound } from './typeRegistry';

/** Where in the document the reader is: what the lines above announced. */
export interface Context {
  type: TypeFound | null;
  /** Whether what follows is the county's own. */
  isCounty: boolean;
  /** Whether the heading above says that what follows is common to all units. */
  isCommon: boolean;
  /** The list that the heading above opened. */
  list: ListUse | null;
  /** The heading that closed a section without opening another that is understood. */
  closedBy: string | null;
  /** The units that the heading above names; the table below is each one's. */
  units: readonly UnitFound[];
  /** How many units the lines right above named, one after the other. */
  run: number;
  group: string | null;
  /** Whether the nearest heading is the group's. */
  isGroupNearest: boolean;
  /**
   * What the last heading says of a table that it names no unit for (`基本指标`): the number of those that
   * part a unit's own, or that no one knows whose they are.
   */
  matter: (Matter & { readonly form: NumberForm | null; readonly known: boolean }) | null;
  /** The nearest heading above. */
  heading: string | null;
  /** How the heading that opened the section is numbered: the next one of this kind opens another. */
  opener: NumberForm | null;
  /** Whether the section's heading was but the name of the type. */
  isBare: boolean;
  /** How the last unit's heading is numbered. */
  unitForm: NumberForm | null;
  /** Whether the lines below a heading such as 考核对象 list units. */
  isRoster: boolean;
  /** Whether a numbered heading of the text before the sections has come. */
  isProse: boolean;
}

/** At the beginning of a document. */
export function newContext(): Context {
  return {
    type: null,
    isCounty: false,
    isCommon: false,
    list: null,
    closedBy: null,
    units: [],
    run: 0,
    group: null,
    isGroupNearest: false,
    matter: null,
    heading: null,
    opener: null,
    isBare: false,
    unitForm: null,
    isRoster: false,
    isProse: false,
  };
}
