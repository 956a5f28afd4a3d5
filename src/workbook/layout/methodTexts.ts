import { decimalText, isDecimal } from '../../domain/methods/decimals';
import {
  MAX_ACTUAL,
  MAX_METHOD_POINTS,
  MAX_PLACES,
  type Better,
  type Method,
} from '../../domain/methods/method';
import { LANGUAGES, sheetText, type Language } from '../../strings/texts';

/** A method as the sheet of indicators says it, which is also how it is read there. */
export function methodText(method: Method, language: Language): string {
  switch (method.kind) {
    case 'ratio':
      return look(language, `ratio.${method.better}`, { target: decimalText(method.target) });
    case 'step':
      return look(language, method.perUnit < 0 ? 'step.less' : 'step.more', {
        target: decimalText(method.target),
        base: decimalText(method.base),
        perUnit: decimalText(Math.abs(method.perUnit)),
      });
    case 'rank':
      return look(language, `rank.${method.better}`, {
        points: method.points.map(decimalText).join(sheetText(language, 'list.separator')),
      });
    case 'leader':
      return look(language, `leader.${method.better}`, {});
  }
}

const SHAPES = [
  'ratio.higher',
  'ratio.lower',
  'step.more',
  'step.less',
  'rank.higher',
  'rank.lower',
  'leader.higher',
  'leader.lower',
] as const;
type Shape = (typeof SHAPES)[number];

interface Figures {
  readonly target: string;
  readonly base: string;
  readonly perUnit: string;
  readonly points: string;
}

const NONE: Figures = { target: '', base: '', perUnit: '', points: '' };

function look(language: Language, shape: Shape, figures: Partial<Figures>): string {
  return sheetText(language, `method.${shape}`, { ...NONE, ...figures });
}

/** The method that a cell says, in whatever language it was written; null where it says none that can be used. */
export function readMethod(text: string): Method | null {
  const said = plain(text);
  for (const language of LANGUAGES) {
    for (const shape of SHAPES) {
      const match = patternOf(shape, language).exec(said);
      if (match !== null) return methodOf(shape, { ...NONE, ...match.groups });
    }
  }
  return null;
}

/** What may stand in the place of a figure. */
const PATTERNS: Readonly<Record<keyof Figures, string>> = {
  target: '(?<target>-?\\d+(?:\\.\\d+)?)',
  base: '(?<base>-?\\d+(?:\\.\\d+)?)',
  perUnit: '(?<perUnit>\\d+(?:\\.\\d+)?)',
  points: '(?<points>-?\\d+(?:\\.\\d+)?(?:[、,;]-?\\d+(?:\\.\\d+)?)*)',
};

function patternOf(shape: Shape, language: Language): RegExp {
  const template = look(language, shape, {
    target: '\u0001',
    base: '\u0002',
    perUnit: '\u0003',
    points: '\u0004',
  });
  const literal = plain(template).replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
  const marked = (['target', 'base', 'perUnit', 'points'] as const).reduce(
    (pattern, figure, at) => pattern.replaceAll(String.fromCharCode(at + 1), PATTERNS[figure]),
    literal,
  );
  return new RegExp(`^${marked}$`, 'u');
}

/** A text without blanks and differences of width, and with one sign for each operation. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').replaceAll('*', '×').replaceAll('/', '÷');
}

function methodOf(shape: Shape, { target, base, perUnit, points }: Figures): Method | null {
  const [kind, way] = shape.split('.') as [Method['kind'], string];
  const better = way as Better;
  const list = points.split(/[、,;]/u).map(Number);
  switch (kind) {
    case 'ratio':
      return checkedMethod({ kind, target: Number(target), better });
    case 'step': {
      const each = Number(perUnit);
      return checkedMethod({
        kind,
        target: Number(target),
        base: Number(base),
        perUnit: way === 'less' && each !== 0 ? -each : each,
      });
    }
    case 'rank':
      return checkedMethod({ kind, points: list, better });
    case 'leader':
      return { kind, better };
  }
}

/** A method with figures that can be used; null where they are too large, too fine or too many. */
export function checkedMethod(method: Method): Method | null {
  const isGood = (most: number, ...numbers: readonly number[]): boolean =>
    numbers.every((number) => isDecimal(number) && Math.abs(number) <= most);
  switch (method.kind) {
    case 'ratio':
      return isGood(MAX_ACTUAL, method.target) ? method : null;
    case 'step':
      return isGood(MAX_ACTUAL, method.target) && isGood(MAX_METHOD_POINTS, method.base, method.perUnit)
        ? method
        : null;
    case 'rank': {
      const { points } = method;
      const isList = points.length > 0 && points.length <= MAX_PLACES;
      return isList && isGood(MAX_METHOD_POINTS, ...points) ? method : null;
    }
    case 'leader':
      return method;
  }
}
