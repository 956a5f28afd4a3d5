import { flagAttribute, numberAttribute } from '../../ooxml/attributes';
import { builtinFormat } from '../../ooxml/spreadsheet/numberFormats';
import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';

/** What the importer needs to know of how a cell looks. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly isStruckOut: boolean;
  /** Whether it has lines at its sides. */
  readonly isRuled: boolean;
}

const PLAIN: CellFormat = { numberFormat: 'General', isStruckOut: false, isRuled: false };

/** Days are shown in the order of the country, and the file does not say which: that of China. */
const SHOWN_HERE: ReadonlyMap<number, string> = new Map([
  [14, 'yyyy/m/d'],
  [22, 'yyyy/m/d h:mm'],
]);

/** The formats of `styles.xml` by the index that cells give. */
export class CellFormats {
  readonly #formats: readonly CellFormat[];

  constructor(root: XmlElement | null) {
    const codes = new Map<number, string>();
    for (const format of children(child(root, 'numFmts'), 'numFmt')) {
      codes.set(numberAttribute(format, 'numFmtId') ?? -1, attribute(format, 'formatCode') ?? 'General');
    }
    const struck = children(child(root, 'fonts'), 'font').map((font) => {
      const strike = child(font, 'strike');
      return strike !== null && flagAttribute(strike, 'val', true);
    });
    const ruled = children(child(root, 'borders'), 'border').map((border) =>
      ['left', 'right', 'start', 'end'].some((side) => hasLine(child(border, side))),
    );
    this.#formats = children(child(root, 'cellXfs'), 'xf').map((xf) => {
      const id = numberAttribute(xf, 'numFmtId') ?? 0;
      return {
        numberFormat: codes.get(id) ?? SHOWN_HERE.get(id) ?? builtinFormat(id) ?? 'General',
        isStruckOut: struck[numberAttribute(xf, 'fontId') ?? 0] ?? false,
        isRuled: ruled[numberAttribute(xf, 'borderId') ?? 0] ?? false,
      };
    });
  }

  of(index: string | null): CellFormat {
    return this.#formats[Number(index ?? 0)] ?? PLAIN;
  }
}

function hasLine(side: XmlElement | null): boolean {
  const style = attribute(side, 'style');
  return style !== null && style !== 'none';
}
