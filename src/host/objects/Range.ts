import type { Area, Sheet } from '../model/book';
import { fitsSheet } from '../model/areas';
import { HostError, invalidArgument } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import { areaOf, type LiveRange } from '../session/liveRanges';
import type { Session } from '../session/session';
import { conditionalFormatCollection } from './ConditionalFormatCollection';
import { dataValidation } from './DataValidation';
import { rangeFormat } from './RangeFormat';
import { resolveAddress } from './resolveAddress';
import { worksheet } from './Worksheet';
import { ADDRESS_PROPERTIES } from './range/address';
import { CONTENT_METHODS, CONTENT_PROPERTIES } from './range/content';
import { CELL_PROPERTIES_METHODS } from './range/cellProperties';
import { EDIT_METHODS } from './range/edit';
import { GEOMETRY_METHODS } from './range/geometry';
import { MERGE_METHODS } from './range/merges';
import { VISIBILITY_PROPERTIES } from './range/visibility';

/**
 * A block of cells. It follows its cells when others are inserted or deleted.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range
 */
export class Range {
  #referenceId: string | null = null;

  readonly #place: LiveRange;

  constructor(
    readonly session: Session,
    place: LiveRange,
    referenceId: string | null = null,
  ) {
    this.#place = place;
    this.#referenceId = referenceId;
  }

  get sheet(): Sheet {
    return this.#place.sheet;
  }

  /** @throws HostError when the sheet or the cells are gone */
  get area(): Area {
    return areaOf(this.#place, this.session.book.sheets);
  }

  get reference(): string | null {
    return this.#referenceId;
  }

  /** Answers from now on to a reference id, which later requests use. */
  keep(): void {
    this.#referenceId ??= this.session.ranges.keep(this.#place);
  }

  /** Another range of the same sheet. @throws HostError InvalidArgument when it leaves the sheet */
  at(area: Area): HostObject<Range> {
    return range(this.session, this.sheet, area);
  }

  /** A range given as an argument, as an object or an address of this sheet. */
  other(argument: Argument | undefined, what: string): Range {
    return rangeArgument(this.session, this.sheet, argument, what);
  }
}

const RANGE: ClassTable<Range> = {
  name: 'Range',
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  properties: { ...ADDRESS_PROPERTIES, ...CONTENT_PROPERTIES, ...VISIBILITY_PROPERTIES },
  navigations: {
    Format: { since: '1.1', to: ({ session, sheet, area }) => rangeFormat(session, sheet, area) },
    Worksheet: { since: '1.1', to: ({ session, sheet }) => worksheet(session, sheet) },
    DataValidation: { since: '1.8', to: ({ session, sheet, area }) => dataValidation(session, sheet, area) },
    ConditionalFormats: {
      since: '1.6',
      to: ({ session, sheet, area }) => conditionalFormatCollection(session, sheet, area),
    },
  },
  methods: {
    ...GEOMETRY_METHODS,
    ...CONTENT_METHODS,
    ...EDIT_METHODS,
    ...CELL_PROPERTIES_METHODS,
    ...MERGE_METHODS,
    _KeepReference: {
      since: '1.1',
      parameters: 0,
      call: (self) => {
        self.keep();
        return null;
      },
    },
  },
};

/** @throws HostError InvalidArgument when the area leaves the sheet */
export function range(session: Session, sheet: Sheet, area: Area): HostObject<Range> {
  if (!fitsSheet(area)) throw invalidArgument('The range leaves the sheet.');
  return new HostObject(RANGE, new Range(session, session.ranges.follow(sheet, area)));
}

/** The range a client keeps under a reference id. */
export function keptRange(session: Session, id: string): HostObject<Range> {
  const place = session.ranges.find(id);
  const kept = new Range(session, place, id);
  // Asking for the area tells at once when its sheet or cells are gone.
  if (!fitsSheet(kept.area)) throw new HostError('InvalidReference', 'This reference is not valid.');
  return new HostObject(RANGE, kept);
}

/** A range given as an argument: an object, or an address on the given sheet. */
export function rangeArgument(
  session: Session,
  sheet: Sheet,
  argument: Argument | undefined,
  what: string,
): Range {
  if (argument instanceof HostObject && argument.self instanceof Range) return argument.self;
  if (typeof argument === 'string') {
    const place = resolveAddress(session, sheet, argument);
    return range(session, place.sheet, place.area).self;
  }
  throw invalidArgument(`${what} must be a range or its address.`);
}
