/**
 * Excel's files give column widths in digits of the book's standard font, the cell's padding included; people
 * and Office.js see points. At 100 % a pixel is 0.75 points, and a digit of 等线 or 宋体 11 is 8 pixels wide, one
 * of Calibri 11 is 7. Excel rounds columns to pixels, so points that are no multiple of 0.75 do not survive.
 */
const POINTS_PER_PIXEL = 0.75;
const WIDE_FONT = /[\u2e80-\u9fff]|^(?:DengXian|SimSun|NSimSun|SimHei|KaiTi|FangSong|Microsoft YaHei)/iu;

/** Width in pixels of a digit of the standard font, at 11 points. */
export function digitPixels(standardFont: string): number {
  return WIDE_FONT.test(standardFont) ? 8 : 7;
}

/** The `width` of a `<col>`, to a 256th as Excel has it. */
export function fileWidth(points: number, digit: number): number {
  return Math.round((points / POINTS_PER_PIXEL / digit) * 256) / 256;
}

/** Points, rounded to a pixel. */
export function pointWidth(fileWidthInDigits: number, digit: number): number {
  return Math.round(fileWidthInDigits * digit) * POINTS_PER_PIXEL;
}

/** Inches to points and back; margins are stored in inches. */
export function inches(points: number): number {
  return points / 72;
}

export function pointsOfInches(stored: number): number {
  return Math.round(stored * 72 * 10_000) / 10_000;
}
