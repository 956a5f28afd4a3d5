import { columnLetters, unfilteredAreas, type Area, type EmbeddedHost, type UserEdit } from '../../host';
import type { AreaRequest, Calls, CellRequest, SeenEdit } from '../messages';
import type { SeenRows } from './seenRows';

/** What a person does to cells: all of it is refused where their rows are others by now than those that they saw. */
export class CellEdits {
  readonly #host: EmbeddedHost;
  readonly #rows: SeenRows;
  readonly #draw: () => void;

  /** @param draw shows at once what stands now */
  constructor(host: EmbeddedHost, rows: SeenRows, draw: () => void) {
    this.#host = host;
    this.#rows = rows;
    this.#draw = draw;
  }

  type({ text, seen, ...cell }: Calls['type']['ask']): SeenEdit {
    return this.#asSeen(seen, placeFrom(cell, 1), () => this.#host.type(cell.sheet, addressOf(cell), text));
  }

  paste({ rows, seen, ...cell }: Calls['paste']['ask']): SeenEdit {
    return this.#asSeen(seen, placeFrom(cell, rows.length), () =>
      this.#host.paste(cell.sheet, addressOf(cell), rows),
    );
  }

  typeIntoAll({ text, seen, sheet, area }: Calls['typeIntoAll']['ask']): SeenEdit {
    return this.#asSeen(seen, { sheet, area }, () => this.#host.person.typeIntoAll(sheet, area, text));
  }

  fillDown({ seen, sheet, area }: Calls['fillDown']['ask']): SeenEdit {
    return this.#asSeen(seen, { sheet, area }, () => this.#host.person.fillDown(sheet, area));
  }

  /** Empties cells but keeps their rules; rows that a filter hides are left alone, as in Excel. */
  clear({ seen, sheet, area }: Calls['clear']['ask']): SeenEdit {
    return this.#asSeen(seen, { sheet, area }, () => this.#clear(sheet, area));
  }

  #clear(sheet: string, area: Area): UserEdit {
    const areas = this.#host.inspect((session) => {
      const found = session.sheetByName(sheet);
      return found === undefined ? [area] : unfilteredAreas(found, area);
    });
    return this.#host.person.asOne(() => {
      for (const { row, column, rows, columns } of areas) {
        const blanks = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
        const first = addressOf({ sheet, row, column });
        const edit = this.#host.paste(sheet, first, blanks, { keepValidation: true });
        if (!edit.done) return edit;
      }
      return { done: true };
    });
  }

  /** @param seen the drawing that whoever edits has seen */
  #asSeen(seen: number, { sheet, area }: AreaRequest, edit: () => UserEdit): SeenEdit {
    const areStill = this.#host.inspect((session) => {
      const found = session.sheetByName(sheet);
      return found === undefined || this.#rows.areStill(seen, found, area);
    });
    if (areStill) return edit();
    this.#draw();
    return { done: false, because: 'otherRow', title: '', message: '' };
  }
}

function addressOf({ row, column }: CellRequest): string {
  return columnLetters(column) + String(row + 1);
}

function placeFrom({ sheet, row, column }: CellRequest, rows: number): AreaRequest {
  return { sheet, area: { row, column, rows, columns: 1 } };
}
