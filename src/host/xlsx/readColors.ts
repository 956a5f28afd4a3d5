import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';
import { numberAttribute } from '../../ooxml/attributes';

/** Colours of Office's own theme, in the order files number them; `#RRGGBB`. */
const OFFICE_THEME: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** A theme lists dark before light, twice; files number light before dark. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The palette of Excel 97, from 8 on; 0–7 are its first eight (ECMA-376 18.8.27). */
const PALETTE: readonly string[] = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Finds the colour that a `<color>`, `<fgColor>` … names; null for none and for "automatic". */
export type ReadColor = (color: XmlElement | null) => string | null;

/** @param theme root of the book's theme, if it has one. */
export function colorReader(theme: XmlElement | null): ReadColor {
  const scheme = child(theme, 'themeElements', 'clrScheme');
  const own = THEME_ORDER.map((name, index) => {
    const [named = null] = children(child(scheme, name));
    return attribute(named, 'lastClr') ?? attribute(named, 'val') ?? OFFICE_THEME[index] ?? '000000';
  });
  return (color) => {
    const base = baseColor(color, own);
    if (base === null) return null;
    return `#${tinted(base, numberAttribute(color, 'tint') ?? 0)}`;
  };
}

function baseColor(color: XmlElement | null, theme: readonly string[]): string | null {
  const rgb = attribute(color, 'rgb');
  if (rgb !== null && /^[0-9A-Fa-f]{6,8}$/u.test(rgb)) return rgb.slice(-6).toUpperCase();
  const themed = numberAttribute(color, 'theme');
  if (themed !== null) return theme[themed]?.toUpperCase() ?? null;
  const indexed = numberAttribute(color, 'indexed');
  if (indexed === null) return null;
  return PALETTE[indexed < 8 ? indexed : indexed - 8] ?? null;
}

/** Lighter (up to 1) or darker (down to −1), by the lightness of the HLS model as ECMA-376 18.8.19 has it. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  // With hue and saturation kept, chroma goes with the room that the lightness leaves.
  const room = 1 - Math.abs(2 * light - 1);
  const chroma = room === 0 ? 0 : ((most - least) / room) * (1 - Math.abs(2 * wanted - 1));
  const scaled = (part: number): number =>
    most === least ? wanted : wanted + ((part - light) / (most - least)) * chroma;
  return [red, green, blue].map((part) => hex(scaled(part))).join('');
}

function hex(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
}
