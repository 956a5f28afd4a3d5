/** What a cell keeps free beside its text, in points. */
const PADDING = 5;

/** Width of a letter as a share of its size: Chinese ones are as wide as high, Latin ones little more than half. */
const [WIDE, NARROW] = [1, 0.56];

const IS_WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’…—]/u;

/** How many lines a text takes in a column of a width, in points; 1 for an empty one. */
export function textLines(text: string, width: number, fontSize: number): number {
  const room = Math.max(fontSize, width - PADDING);
  return Math.max(1, Math.ceil((widthOf(text, fontSize) - PADDING) / room));
}

/** How wide a column has to be for a text to stand on one line of it, in points. */
export function widthOf(text: string, fontSize: number): number {
  let letters = 0;
  for (const letter of text) letters += IS_WIDE.test(letter) ? WIDE : NARROW;
  return letters * fontSize + PADDING;
}
