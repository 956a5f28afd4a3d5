import type { Border } from '../model/style';

/** Names in the file and in Office.js, as pairs. */
class NamePairs {
  readonly #files: ReadonlyMap<string, string>;
  readonly #offices: ReadonlyMap<string, string>;

  constructor(pairs: readonly (readonly [file: string, office: string])[]) {
    this.#files = new Map(pairs.map(([file, office]) => [office, file]));
    this.#offices = new Map(pairs);
  }

  /** The name in the file; undefined if there is none. */
  file(office: string): string | undefined {
    return this.#files.get(office);
  }

  /** The name in Office.js; undefined for a name the model does not know. */
  office(file: string | null): string | undefined {
    return file === null ? undefined : this.#offices.get(file);
  }
}

export const HORIZONTAL = new NamePairs([
  ['general', 'General'],
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
]);

export const VERTICAL = new NamePairs([
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
]);

export const UNDERLINE = new NamePairs([
  ['none', 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
]);

/** Comparisons of validations and, with two names of their own, of conditional formats. */
export const VALIDATION_OPERATORS = new NamePairs([
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
]);

export const FORMAT_OPERATORS = new NamePairs([
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
]);

export const VALIDATION_TYPES = new NamePairs([
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['textLength', 'textLength'],
  ['date', 'date'],
  ['time', 'time'],
  ['list', 'list'],
  ['custom', 'custom'],
]);

export const ALERT_STYLES = new NamePairs([
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
]);

/** Numbers of paper sizes. */
export const PAPER = new NamePairs([
  ['1', 'Letter'],
  ['5', 'Legal'],
  ['8', 'A3'],
  ['9', 'A4'],
  ['11', 'A5'],
  ['12', 'B4'],
  ['13', 'B5'],
]);

export const BOUNDS = new NamePairs([
  ['autoMin', 'Automatic'],
  ['min', 'LowestValue'],
  ['max', 'HighestValue'],
  ['num', 'Number'],
  ['percent', 'Percent'],
  ['formula', 'Formula'],
  ['percentile', 'Percentile'],
]);

/** Lines: the file has one name for what Office.js has as a style and a weight. */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['double', 'Double', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

/** The file's name of a line; a weight that a style does not come in gives way to the style. */
export function fileLine({ style, weight }: Border): string | undefined {
  const ofStyle = LINES.filter((line) => line[1] === style);
  return (ofStyle.find((line) => line[2] === weight) ?? ofStyle[0])?.[0];
}

/** Null for no line. */
export function officeLine(file: string | null): { readonly style: string; readonly weight: string } | null {
  const line = LINES.find(([name]) => name === file);
  return line === undefined ? null : { style: line[1], weight: line[2] };
}
