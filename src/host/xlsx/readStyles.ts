import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';
import { flagAttribute, numberAttribute } from '../../ooxml/attributes';
import { internStyle } from '../model/changeStyle';
import { DEFAULT_STYLE, type Border, type BorderEdge, type CellStyle } from '../model/style';
import { builtinFormat } from '../../ooxml/spreadsheet/numberFormats';
import { HORIZONTAL, officeLine, UNDERLINE, VERTICAL } from './officeNames';
import type { Losses } from './losses';
import type { ReadColor } from './readColors';
import { XlsxError } from './xlsxError';
import { BOOK_LIMITS } from './xlsxLimits';

/** What a conditional format does to a cell. */
export interface Look {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly borders?: CellStyle['borders'];
  readonly numberFormat?: string;
}

export interface ReadStyles {
  /** By the index cells give; interned, so that equal formats are one object. */
  readonly formats: readonly CellStyle[];
  readonly looks: readonly Look[];
  /** Font that column widths are counted in. */
  readonly standardFont: string;
}

const EDGES: readonly (readonly [string, BorderEdge])[] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
];

/**
 * @param root of `styles.xml`; null if the book has none.
 * @throws XlsxError TooLarge for more formats than Excel keeps.
 */
export function readStyles(root: XmlElement | null, color: ReadColor, losses: Losses): ReadStyles {
  const codes = new Map<number, string>();
  for (const format of listed(root, 'numFmts', 'numFmt')) {
    codes.set(numberAttribute(format, 'numFmtId') ?? -1, attribute(format, 'formatCode') ?? 'General');
  }
  const fonts = listed(root, 'fonts', 'font').map((font) => readFont(font, color));
  const fills = listed(root, 'fills', 'fill').map((fill) => readFill(fill, color));
  const borders = listed(root, 'borders', 'border').map((border) => readBorders(border, color));
  const formats = listed(root, 'cellXfs', 'xf').map((xf) => {
    const at = (name: string): number => numberAttribute(xf, name) ?? 0;
    const alignment = child(xf, 'alignment');
    const protection = child(xf, 'protection');
    const id = at('numFmtId');
    const isKnown = !isOwn(id) || codes.has(id);
    if (
      !isKnown ||
      isBeyond(at('fontId'), fonts) ||
      isBeyond(at('fillId'), fills) ||
      isBeyond(at('borderId'), borders)
    ) {
      losses.add('missingFormat', null);
    }
    return internStyle({
      numberFormat: codes.get(id) ?? builtinFormat(id) ?? 'General',
      font: fonts[at('fontId')] ?? DEFAULT_STYLE.font,
      fill: fills[at('fillId')] ?? null,
      borders: borders[at('borderId')] ?? {},
      horizontal: HORIZONTAL.office(attribute(alignment, 'horizontal')) ?? 'General',
      vertical: VERTICAL.office(attribute(alignment, 'vertical')) ?? 'Bottom',
      wrap: flagAttribute(alignment, 'wrapText'),
      indent: numberAttribute(alignment, 'indent') ?? 0,
      ...(flagAttribute(alignment, 'shrinkToFit') ? { shrink: true } : {}),
      locked: flagAttribute(protection, 'locked', true),
      formulaHidden: flagAttribute(protection, 'hidden'),
    });
  });
  const normal = numberAttribute(child(root, 'cellStyleXfs', 'xf'), 'fontId') ?? 0;
  return {
    formats,
    looks: listed(root, 'dxfs', 'dxf').map((dxf) => readLook(dxf, color)),
    standardFont: fonts[normal]?.name ?? DEFAULT_STYLE.font.name,
  };
}

function listed(root: XmlElement | null, list: string, name: string): readonly XmlElement[] {
  const found = children(child(root, list), name);
  if (found.length > BOOK_LIMITS['cell formats']) {
    throw new XlsxError('TooLarge', `more than ${BOOK_LIMITS['cell formats']} ${list}`);
  }
  return found;
}

/** Number formats from here on are the book's own; those below are Excel's, which may know more of them than we do. */
function isOwn(numberFormat: number): boolean {
  return numberFormat >= 164;
}

function isBeyond(index: number, list: readonly unknown[]): boolean {
  return list.length > 0 && !(index in list);
}

function readFont(font: XmlElement, color: ReadColor): CellStyle['font'] {
  const underlined = child(font, 'u');
  return {
    name: attribute(child(font, 'name'), 'val') ?? DEFAULT_STYLE.font.name,
    size: numberAttribute(child(font, 'sz'), 'val') ?? DEFAULT_STYLE.font.size,
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    color: color(child(font, 'color')) ?? DEFAULT_STYLE.font.color,
    underline:
      underlined === null ? 'None' : (UNDERLINE.office(attribute(underlined, 'val') ?? 'single') ?? 'Single'),
  };
}

function isOn(flag: XmlElement | null): boolean {
  return flag !== null && flagAttribute(flag, 'val', true);
}

/** Patterns other than a solid one are shown by their foreground colour. */
function readFill(fill: XmlElement, color: ReadColor): string | null {
  const pattern = child(fill, 'patternFill');
  const type = attribute(pattern, 'patternType') ?? 'none';
  if (type === 'none') return null;
  const [foreground, background] = [color(child(pattern, 'fgColor')), color(child(pattern, 'bgColor'))];
  return type === 'gray125' && foreground === null ? null : (foreground ?? background);
}

function readBorders(border: XmlElement, color: ReadColor): CellStyle['borders'] {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const [name, edge] of EDGES) {
    const line = child(border, name);
    const look = officeLine(attribute(line, 'style'));
    if (look !== null) borders[edge] = { ...look, color: color(child(line, 'color')) ?? '#000000' };
  }
  return borders;
}

function readLook(dxf: XmlElement, color: ReadColor): Look {
  const font = child(dxf, 'font');
  const pattern = child(dxf, 'fill', 'patternFill');
  const fill = color(child(pattern, 'bgColor')) ?? color(child(pattern, 'fgColor'));
  const fontColor = color(child(font, 'color'));
  const bold = child(font, 'b');
  const italic = child(font, 'i');
  const border = child(dxf, 'border');
  const numberFormat = attribute(child(dxf, 'numFmt'), 'formatCode');
  return {
    ...(fill === null ? {} : { fill }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(bold === null ? {} : { bold: isOn(bold) }),
    ...(italic === null ? {} : { italic: isOn(italic) }),
    ...(border === null ? {} : { borders: readBorders(border, color) }),
    ...(numberFormat === null ? {} : { numberFormat }),
  };
}
