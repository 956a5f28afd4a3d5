import type { ConditionalFormatRule } from '../model/book';
import { DEFAULT_STYLE, type Border, type BorderEdge, type CellStyle } from '../model/style';
import { fileLine, HORIZONTAL, UNDERLINE, VERTICAL } from './officeNames';
import { builtinFormatId } from '../../ooxml/spreadsheet/numberFormats';
import { element, XML_HEAD } from './xmlText';

export const SHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A list of XML elements without repetition; the index of each is its id. */
class Pool {
  readonly #ids = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((xml) => this.id(xml));
  }

  id(xml: string): number {
    const known = this.#ids.get(xml);
    if (known !== undefined) return known;
    this.#ids.set(xml, this.#ids.size);
    return this.#ids.size - 1;
  }

  xml(name: string): string {
    return element(name, { count: this.#ids.size }, [...this.#ids.keys()].join(''));
  }
}

type Look = Exclude<ConditionalFormatRule['format'], { kind: 'dataBar' }>;
const FIRST_OWN_FORMAT = 164;
const EDGES: readonly (readonly [string, BorderEdge])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];

/** Collects the formats of a book while its sheets are written, and becomes `styles.xml`. */
export class StyleTable {
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Pool(fontXml(DEFAULT_STYLE.font));
  readonly #fills = new Pool(patternFill('none'), patternFill('gray125'));
  readonly #borders = new Pool(bordersXml({}, true));
  readonly #cellFormats = new Pool();
  readonly #looks = new Pool();
  readonly #known = new Map<CellStyle, { plain?: number; quoted?: number }>();

  constructor() {
    this.cellFormat(DEFAULT_STYLE, false);
  }

  /**
   * Index of a cell's format.
   *
   * @param quoted the cell holds a text that would be read as something else if it were typed again.
   */
  cellFormat(style: CellStyle, quoted: boolean): number {
    const entry = this.#known.get(style) ?? {};
    this.#known.set(style, entry);
    const key = quoted ? 'quoted' : 'plain';
    return (entry[key] ??= this.#cellFormats.id(this.#formatXml(style, quoted)));
  }

  /** Index of what a conditional format does to a cell. */
  look(look: Look): number {
    const numberFormat = look.kind === 'custom' ? look.numberFormat : undefined;
    const italic = look.kind === 'custom' ? look.italic : undefined;
    const borders = look.kind === 'custom' ? look.borders : undefined;
    const font = [
      look.bold === undefined ? '' : element('b', { val: look.bold }),
      italic === undefined ? '' : element('i', { val: italic }),
      look.fontColor === undefined ? '' : colorXml('color', look.fontColor),
    ].join('');
    // A fill of a conditional format has its colour in bgColor, where a cell's has it in fgColor.
    const fill =
      look.fill === undefined
        ? ''
        : element(
            'fill',
            {},
            element(
              'patternFill',
              { patternType: 'solid' },
              colorXml('fgColor', look.fill),
              colorXml('bgColor', look.fill),
            ),
          );
    const numFmt =
      numberFormat === undefined
        ? ''
        : element('numFmt', { numFmtId: this.#formatId(numberFormat), formatCode: numberFormat });
    return this.#looks.id(
      element(
        'dxf',
        {},
        font === '' ? '' : element('font', {}, font),
        numFmt,
        fill,
        borders === undefined ? '' : bordersXml(borders, false),
      ),
    );
  }

  xml(): string {
    const numFmts = [...this.#formats].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    );
    const none = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return (
      XML_HEAD +
      element(
        'styleSheet',
        { xmlns: SHEET_NAMESPACE },
        numFmts.length === 0 ? '' : element('numFmts', { count: numFmts.length }, numFmts.join('')),
        this.#fonts.xml('fonts'),
        this.#fills.xml('fills'),
        this.#borders.xml('borders'),
        element('cellStyleXfs', { count: 1 }, element('xf', none)),
        this.#cellFormats.xml('cellXfs'),
        element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
        this.#looks.xml('dxfs'),
      )
    );
  }

  #formatXml(style: CellStyle, quoted: boolean): string {
    const numFmtId = this.#formatId(style.numberFormat);
    const fontId = this.#fonts.id(fontXml(style.font));
    const fillId = style.fill === null ? 0 : this.#fills.id(solidFill(style.fill));
    const borderId = this.#borders.id(bordersXml(style.borders, true));
    const alignment = alignmentXml(style);
    const isDefaultProtection = style.locked && !style.formulaHidden;
    const protection = isDefaultProtection
      ? ''
      : element('protection', { locked: style.locked, hidden: style.formulaHidden });
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: quoted || undefined,
        applyNumberFormat: numFmtId !== 0 || undefined,
        applyFont: fontId !== 0 || undefined,
        applyFill: fillId !== 0 || undefined,
        applyBorder: borderId !== 0 || undefined,
        applyAlignment: alignment !== '' || undefined,
        applyProtection: !isDefaultProtection || undefined,
      },
      alignment,
      protection,
    );
  }

  #formatId(code: string): number {
    const id = builtinFormatId(code) ?? this.#formats.get(code) ?? FIRST_OWN_FORMAT + this.#formats.size;
    if (id >= FIRST_OWN_FORMAT) this.#formats.set(code, id);
    return id;
  }
}

function fontXml(font: CellStyle['font']): string {
  const underline = UNDERLINE.file(font.underline) ?? 'none';
  return element(
    'font',
    {},
    font.bold ? '<b/>' : '',
    font.italic ? '<i/>' : '',
    underline === 'none' ? '' : element('u', { val: underline }),
    element('sz', { val: font.size }),
    colorXml('color', font.color),
    element('name', { val: font.name }),
  );
}

function patternFill(patternType: string): string {
  return element('fill', {}, element('patternFill', { patternType }));
}

function solidFill(color: string): string {
  const pattern = element(
    'patternFill',
    { patternType: 'solid' },
    colorXml('fgColor', color),
    '<bgColor indexed="64"/>',
  );
  return element('fill', {}, pattern);
}

/** All four edges and the diagonal for cells; for conditional formats only those that are set. */
function bordersXml(borders: CellStyle['borders'], complete: boolean): string {
  const edges = EDGES.map(([name, edge]) => edgeXml(name, borders[edge], complete));
  return element('border', {}, ...edges, complete ? '<diagonal/>' : '');
}

function edgeXml(name: string, border: Border | undefined, complete: boolean): string {
  const style = border === undefined ? undefined : fileLine(border);
  if (border === undefined || style === undefined) return complete ? `<${name}/>` : '';
  return element(name, { style }, colorXml('color', border.color));
}

function alignmentXml(style: CellStyle): string {
  const horizontal = HORIZONTAL.file(style.horizontal);
  const vertical = VERTICAL.file(style.vertical);
  const attributes = {
    horizontal: horizontal === 'general' ? undefined : horizontal,
    vertical: vertical === 'bottom' ? undefined : vertical,
    wrapText: style.wrap || undefined,
    shrinkToFit: style.shrink === true || undefined,
    indent: style.indent === 0 ? undefined : style.indent,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ''
    : element('alignment', attributes);
}

/** `#RRGGBB` as an opaque colour. */
export function colorXml(name: string, color: string): string {
  return element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}
