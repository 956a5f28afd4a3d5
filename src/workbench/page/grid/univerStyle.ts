import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { Border, CellStyle, Look } from '../../../host';

/** A look in Univer's words. */
export function univerStyle({ style, isNumber }: Look): IStyleData {
  const { font, fill, wrap, indent } = style;
  return {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: font.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cl: { rgb: font.color },
    ht: horizontal(style, isNumber),
    vt: vertical(style),
    tb: wrap ? WrapStrategy.WRAP : isNumber ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW,
    bd: borders(style.borders),
    pd: { l: 2 + indent * 9, r: 2, t: 0, b: 1 },
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(font.underline === 'None' ? {} : { ul: { s: BooleanNumber.TRUE } }),
  };
}

function horizontal(style: CellStyle, isNumber: boolean): HorizontalAlign {
  switch (style.horizontal) {
    case 'Left':
      return HorizontalAlign.LEFT;
    case 'Center':
    case 'CenterAcrossSelection':
      return HorizontalAlign.CENTER;
    case 'Right':
      return HorizontalAlign.RIGHT;
    default:
      return isNumber ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
  }
}

function vertical(style: CellStyle): VerticalAlign {
  switch (style.vertical) {
    case 'Top':
      return VerticalAlign.TOP;
    case 'Center':
      return VerticalAlign.MIDDLE;
    default:
      return VerticalAlign.BOTTOM;
  }
}

function borders({ EdgeTop, EdgeBottom, EdgeLeft, EdgeRight }: CellStyle['borders']): IBorderData {
  return {
    ...(EdgeTop === undefined ? {} : { t: border(EdgeTop) }),
    ...(EdgeBottom === undefined ? {} : { b: border(EdgeBottom) }),
    ...(EdgeLeft === undefined ? {} : { l: border(EdgeLeft) }),
    ...(EdgeRight === undefined ? {} : { r: border(EdgeRight) }),
  };
}

function border({ style, weight, color }: Border): IBorderStyleData {
  return { s: lineOf(style, weight), cl: { rgb: color } };
}

function lineOf(style: string, weight: string): BorderStyleTypes {
  if (style === 'Double') return BorderStyleTypes.DOUBLE;
  if (style === 'Dash') return BorderStyleTypes.DASHED;
  if (style === 'Dot') return BorderStyleTypes.DOTTED;
  switch (weight) {
    case 'Hairline':
      return BorderStyleTypes.HAIR;
    case 'Medium':
      return BorderStyleTypes.MEDIUM;
    case 'Thick':
      return BorderStyleTypes.THICK;
    default:
      return BorderStyleTypes.THIN;
  }
}
