import type { Area, Sheet } from '../model/book';
import type { CellStyle } from '../model/style';
import type { Argument, PropertyMember } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { requireAllowed } from '../session/protect';
import type { Session } from '../session/session';
import { commonPart, writeStyle } from '../session/writeStyle';

/** The formats of a range's cells; the state behind `RangeFormat` and its parts. */
export class CellFormat {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  /** @throws HostError AccessDenied on a protected sheet that does not allow it */
  change(how: (style: CellStyle) => CellStyle): void {
    requireAllowed(this.sheet, 'allowFormatCells', 'formatting cells');
    this.session.edit('book', () => {
      writeStyle(this.sheet, this.area, how);
    });
  }

  /** What all cells share, or null. */
  common<T>(part: (style: CellStyle) => T): T | null {
    return commonPart(this.sheet, this.area, part);
  }
}

/**
 * A property that is one part of each cell's format: null when the cells differ.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function formatProperty<T extends Json>(
  since: string,
  part: (style: CellStyle) => T,
  read: (value: Argument) => T,
  change: (style: CellStyle, value: T) => CellStyle,
): PropertyMember<CellFormat> {
  return {
    since,
    get: (self) => self.common(part),
    set: (self, value) => {
      const checked = read(value);
      self.change((style) => change(style, checked));
    },
  };
}
