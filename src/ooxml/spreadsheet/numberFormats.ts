/** Formats that files know by a number alone (ECMA-376 18.8.30), with their codes in English notation. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  // Chinese Excel has dates and times of its own here.
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
]);

/** Formats that mean the same in every language and may so be written by their number. */
const SAME_EVERYWHERE: readonly number[] = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 46, 48, 49];

export function builtinFormat(id: number): string | undefined {
  return BUILT_IN.get(id);
}

/** Undefined for a code that has to be written out. */
export function builtinFormatId(code: string): number | undefined {
  return SAME_EVERYWHERE.find((id) => BUILT_IN.get(id) === code);
}
