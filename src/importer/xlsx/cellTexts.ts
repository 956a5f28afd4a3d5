import type { ToldCell } from '../../ooxml/spreadsheet/sheetCells';
import { storedValue } from '../../ooxml/spreadsheet/storedValue';
import type { RemarkLog } from '../document/remarkLog';
import type { CellFormat, CellFormats } from './cellFormats';
import { shownNumber } from '../sheets/shownText';

/** A text of the workbook, and what of it is struck out. */
export interface SharedText {
  readonly kept: string;
  readonly struckOut: string;
}

export interface CellSources {
  readonly texts: readonly SharedText[];
  readonly formats: CellFormats;
  readonly remarks: RemarkLog;
}

/** What the cells of a sheet show. Struck-out text does not count; it is told, and so is what the file does not hold. */
export class CellTexts {
  readonly #sources: CellSources;

  constructor(sources: CellSources) {
    this.#sources = sources;
  }

  /** @throws OoxmlError damaged for a value that is none of its type */
  read(cell: ToldCell, format: CellFormat): string {
    const { remarks } = this.#sources;
    const { kept, struckOut } = this.#textOf(cell, format);
    if (format.isStruckOut) {
      remarks.add('struckOut', kept + struckOut);
      return '';
    }
    remarks.add('struckOut', struckOut);
    return kept;
  }

  /** The number that a cell holds; null for what is no number. @throws OoxmlError as {@link read} */
  number(cell: ToldCell): number | null {
    const value = storedValue(cell);
    return value.kind === 'number' ? value.number : null;
  }

  #textOf(cell: ToldCell, { numberFormat }: CellFormat): SharedText {
    const { texts, remarks } = this.#sources;
    const { inline } = cell;
    if (cell.type === 'inlineStr' && inline !== null) {
      return { kept: inline.kept(), struckOut: inline.struckOut() };
    }
    const value = storedValue(cell);
    switch (value.kind) {
      case 'empty':
        if (cell.formula !== null) remarks.add('valuesMissing', cell.where());
        return plain('');
      case 'sharedText':
        return texts[value.index] ?? plain('#REF!');
      case 'number': {
        const { text, isRounded } = shownNumber(value.number, numberFormat);
        if (isRounded) remarks.add('roundedNumbers', `${cell.where()} ${text}`);
        return plain(text);
      }
      case 'text':
        return plain(value.text);
      case 'boolean':
        return plain(value.boolean ? 'TRUE' : 'FALSE');
      case 'error':
        return plain(value.error);
    }
  }
}

function plain(kept: string): SharedText {
  return { kept, struckOut: '' };
}
