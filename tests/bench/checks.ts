import type { Measurement } from './measurement';

/** What the bench holds a figure to. */
export interface Check {
  readonly name: string;
  /** Null where it was not measured. */
  readonly value: number | null;
  /** Most that the value may be. */
  readonly aim: number;
  /** Whether the value is known, and no more than the aim. */
  readonly holds: boolean;
}

/** Rows that the checks speak of. */
const SMALL = 1_500;
export const MIDDLE = 10_500;
export const LARGE = 105_000;

/** Requests, bytes both ways and CPU that following one typed cell may cost. */
const TYPED = { trips: 1, bytes: 8_000, productMs: 10 } as const;

/** Bytes down of a computing that are not counted for a score row. */
const [REGISTER_ROW_BYTES, OTHER_BYTES] = [100, 100_000];

/** All checks, in their order. @param measurements of one run */
export function checksOf(measurements: readonly Measurement[]): readonly Check[] {
  const figure: Figure = (part, what, rows, name) =>
    measurements.find((each) => each.part === part && each.what === what && each.rows === rows)?.figures[
      name
    ] ?? null;
  const largest = (name: string): number | null => {
    const found = measurements.flatMap(({ part, rows, figures }) =>
      part === 'book' && rows === LARGE && figures[name] !== undefined ? [figures[name]] : [],
    );
    return found.length === 0 ? null : Math.max(...found);
  };
  const growth = (what: string): number | null =>
    ratio(figure('book', what, LARGE, 'productMs'), figure('book', what, MIDDLE, 'productMs'));
  const recalculation = (rows: number): number | null => figure('LibreOffice', 'recalculate', rows, 'ms');
  return [
    check('answer-max', largest('maxAnswerBytes'), 3_000_000),
    check('request-max', largest('maxRequestBytes'), 1_500_000),
    check('bytes-per-compute', bytesPerCompute(figure), 400),
    check('growth-check', growth('check'), 11),
    check('growth-compute', growth('compute'), 11),
    check('growth-generate', growth('generate again'), 11),
    check('memory-100k', figure('book', 'memory', LARGE, 'peakMb'), 1_500),
    check(
      'domain-vs-loop',
      ratio(figure('domain', 'domain', 100_500, 'ms'), figure('domain', 'typed loop', 100_500, 'ms')),
      8,
    ),
    check(
      'domain-flat',
      ratio(
        figure('domain', 'domain', 1_000_500, 'nsPerRow'),
        figure('domain', 'domain', MIDDLE, 'nsPerRow'),
      ),
      1.3,
    ),
    check('lo-10k', ratio(recalculation(MIDDLE), recalculation(SMALL)), 8),
    check('lo-100k', ratio(recalculation(LARGE), recalculation(MIDDLE)), 12),
    check('typed-score', typedCost('score', figure), 1),
    check('typed-register', typedCost('register', figure), 1),
    check('first-load', figure('first load', 'all', null, 'kB'), 140),
    check('docx-memory', difference(importing(measurements, 'peakMb')), 150),
    check('docx-cpu', ratio(...importing(measurements, 'cpuMs')), 4),
    check('growth-import', importGrowth(measurements), 3),
    check('memory-import', importMemory(measurements), 200),
  ];
}

type Figure = (part: string, what: string, rows: number | null, name: string) => number | null;

function check(name: string, value: number | null, aim: number): Check {
  return { name, value, aim, holds: value !== null && value <= aim };
}

/** Bytes down for each score row, without what the register and the rest of the book may have. */
function bytesPerCompute(figure: Figure): number | null {
  const bytes = figure('book', 'compute', LARGE, 'bytesDown');
  const register = figure('book', 'memory', LARGE, 'registerRows');
  if (bytes === null || register === null) return null;
  return (bytes - register * REGISTER_ROW_BYTES - OTHER_BYTES) / LARGE;
}

/** The largest share that requests, bytes and CPU have of what they may be. */
function typedCost(what: string, figure: Figure): number | null {
  const of = (name: string): number | null => figure('typing', what, MIDDLE, name);
  const [trips, up, down, productMs] = [of('trips'), of('bytesUp'), of('bytesDown'), of('productMs')];
  if (trips === null || up === null || down === null || productMs === null) return null;
  return Math.max(trips / TYPED.trips, (up + down) / TYPED.bytes, productMs / TYPED.productMs);
}

/** A figure of the import of .docx, and of the same as text. */
function importing(
  measurements: readonly Measurement[],
  name: string,
): readonly [number | null, number | null] {
  const of = (what: string): number | null => importFigure(measurements, what, name);
  return [of('.docx'), of('.txt')];
}

function importFigure(measurements: readonly Measurement[], what: string, name: string): number | null {
  return measurements.find((each) => each.part === 'import' && each.what === what)?.figures[name] ?? null;
}

/** The files that documents come in. */
const FORMATS = ['.txt', '.docx', '.xlsx'] as const;

/** What a row takes of ten times the document ÷ of the document, in the format where that is most. */
function importGrowth(measurements: readonly Measurement[]): number | null {
  return most(
    FORMATS.map((format) =>
      ratio(
        importFigure(measurements, format, 'usPerRow'),
        importFigure(measurements, `once ${format}`, 'usPerRow'),
      ),
    ),
  );
}

/** MB that reading ten times the document takes beyond what the process had, in the format where that is most. */
function importMemory(measurements: readonly Measurement[]): number | null {
  return most(
    FORMATS.map((format) =>
      difference([
        importFigure(measurements, format, 'peakMb'),
        importFigure(measurements, format, 'beforeMb'),
      ]),
    ),
  );
}

/** The largest; null where one is not known. */
function most(values: readonly (number | null)[]): number | null {
  return values.some((value) => value === null) ? null : Math.max(...values.map(Number));
}

function ratio(value: number | null, of: number | null): number | null {
  return value === null || of === null || of === 0 ? null : value / of;
}

function difference([value, than]: readonly [number | null, number | null]): number | null {
  return value === null || than === null ? null : value - than;
}
