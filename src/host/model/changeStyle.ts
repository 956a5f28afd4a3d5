import { DEFAULT_STYLE, type CellStyle } from './style';

const interned = new Map<string, CellStyle>([[keyOf(DEFAULT_STYLE), DEFAULT_STYLE]]);

/** The one object for a format, so that formats can be compared by identity and 100,000 cells share one. */
export function internStyle(style: CellStyle): CellStyle {
  const key = keyOf(style);
  const known = interned.get(key);
  if (known !== undefined) return known;
  interned.set(key, style);
  return style;
}

function keyOf(style: CellStyle): string {
  const { font, borders } = style;
  const edge = (name: keyof typeof borders) => {
    const border = borders[name];
    return border ? `${border.style},${border.color},${border.weight}` : '';
  };
  return JSON.stringify([
    style.numberFormat,
    [font.name, font.size, font.bold, font.italic, font.color, font.underline],
    style.fill,
    [edge('EdgeTop'), edge('EdgeBottom'), edge('EdgeLeft'), edge('EdgeRight')],
    [style.horizontal, style.vertical, style.wrap, style.indent, style.shrink],
    [style.locked, style.formulaHidden],
  ]);
}

/** A change of format for many cells; each distinct format is changed and interned only once. */
export function styleChange(change: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const done = new Map<CellStyle, CellStyle>();
  return (style) => {
    let changed = done.get(style);
    if (changed === undefined) {
      changed = internStyle(change(style));
      done.set(style, changed);
    }
    return changed;
  };
}
