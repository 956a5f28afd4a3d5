import { slipText } from '../../strings/slipText';
import { sheetText, type Language } from '../../strings/texts';
import { fixedDecimals } from '../layout/fixedDecimals';
import { partName, partTotalName } from '../layout/partWords';
import type { Slip, SlipLine } from '../layout/slip';
import type { CellWrite } from '../writes/writes';
import { titleParams, type PlanContext } from './context';

/** The columns of a slip, from the left. */
export const SLIP_COLUMNS = ['category', 'indicator', 'cap', 'points', 'remark'] as const;
export type SlipColumn = (typeof SLIP_COLUMNS)[number];

/** What kind of row it is: how it looks follows from it. */
export type SlipRowKind = 'title' | 'about' | 'header' | 'line' | 'sum' | 'final' | 'foot' | 'gap';

/** Rows in a frame: what stands in their columns decides how high they are. */
export const FRAMED: ReadonlySet<SlipRowKind> = new Set(['header', 'line', 'sum', 'final']);

/** A row of a slip. */
export interface SlipRow {
  readonly kind: SlipRowKind;
  readonly cells: readonly CellWrite[];
  /** Number formats where they are not General, by column. */
  readonly formats?: Partial<Readonly<Record<number, string>>>;
}

/** Column of the points, and that of a deduction's date. */
const [POINTS, DATE] = [3, 0];

/** Columns some of whose cells are not General. */
export const FORMATTED_COLUMNS = [DATE, POINTS] as const;

/** The rows of a unit's slip, its title first. @param date of today, as it is written on the slip */
export function slipRows(slip: Slip, date: string, context: PlanContext): readonly SlipRow[] {
  const { language, settings } = context;
  const standing = standingText(slip, language);
  const sum = (label: string, points: number): SlipRow => row('sum', ['', label, '', points, '']);
  return [
    row('title', [slipText(language, 'title', titleParams(context)).trim()]),
    row('about', [slipText(language, 'unit', { unit: slip.unit }), typeText(slip, language)]),
    row('header', [
      sheetText(language, 'header.category'),
      sheetText(language, 'header.indicator'),
      sheetText(language, 'header.cap'),
      sheetText(language, 'header.counted'),
      sheetText(language, 'header.remark'),
    ]),
    ...slip.lines.map((line) => lineRow(line, slip, language)),
    sum(sheetText(language, 'row.total'), slip.total),
    ...(slip.deductions.length === 0 ? [] : registerRows(slip, language)),
    ...(slip.bonus === null ? [] : [sum(sheetText(language, 'row.bonus'), slip.bonus)]),
    sum(sheetText(language, 'row.deduction'), slip.deduction),
    {
      kind: 'final',
      cells: ['', sheetText(language, 'row.final'), '', slip.final, stateText(slip, language)],
      formats: { [POINTS]: fixedDecimals(settings.decimals) },
    },
    ...(standing === '' ? [] : [row('foot', [standing])]),
    row('foot', [slipText(language, 'note', { date })]),
    row('foot', [slipText(language, 'signatures')]),
    row('gap', []),
  ];
}

function row(kind: SlipRowKind, cells: readonly CellWrite[]): SlipRow {
  return { kind, cells };
}

function typeText({ type, group }: Slip, language: Language): string {
  return group === null
    ? slipText(language, 'type', { type })
    : slipText(language, 'typeAndGroup', { type, group });
}

function hasParts({ lines }: Slip): boolean {
  return new Set(lines.map(({ part }) => part)).size > 1;
}

/** A line of a slip; where there are several parts it says which one a category belongs to. */
function lineRow(line: SlipLine, slip: Slip, language: Language): SlipRow {
  const part = partName(line.part, slip, language);
  const categoryOf = (category: string): string => (hasParts(slip) ? `${part}·${category}` : category);
  switch (line.kind) {
    case 'indicator': {
      const lacks = line.lacks === null ? '' : slipText(language, line.lacks);
      const remark = [lacks, line.remark].filter((text) => text !== '').join(' ');
      return row('line', [
        categoryOf(line.category),
        indicatorText(line, language),
        line.cap ?? '',
        line.points ?? '',
        remark,
      ]);
    }
    case 'subtotal':
      return row('sum', [
        categoryOf(line.category),
        sheetText(language, 'row.subtotal'),
        '',
        line.points,
        '',
      ]);
    case 'part':
      return row('sum', [part, partTotalName(line.part, slip, language), '', line.points, '']);
  }
}

/** The name of an indicator, and below it what its score follows from. */
function indicatorText(
  { indicator, achieved }: Extract<SlipLine, { kind: 'indicator' }>,
  language: Language,
): string {
  if (achieved === null) return indicator;
  const actual = achieved.actual === '' ? slipText(language, 'noActual') : achieved.actual;
  const { target } = achieved;
  const told =
    target === null
      ? slipText(language, 'actual', { actual })
      : slipText(language, 'targetAndActual', { target, actual });
  return `${indicator}\n${told}`;
}

function registerRows({ deductions, bonus }: Slip, language: Language): readonly SlipRow[] {
  return [
    row('header', [
      sheetText(language, 'header.date'),
      slipText(language, 'register'),
      '',
      sheetText(language, bonus === null ? 'header.deduction' : 'header.worth'),
      sheetText(language, 'header.basis'),
    ]),
    ...deductions.map(({ item, tier, times, factor, basis, date, points, lacks }): SlipRow => {
      const about = [
        tier,
        times === '' || times === '1' ? '' : slipText(language, 'times', { times }),
        factor === '' || factor === '1' ? '' : slipText(language, 'factor', { factor }),
        lacks === null ? '' : slipText(language, lacks),
      ].filter((text) => text !== '');
      const words = about.join(sheetText(language, 'list.separator'));
      const told = words === '' ? item : slipText(language, 'itemAbout', { item, about: words });
      return {
        kind: 'line',
        cells: [date, told, '', points ?? '', basis],
        ...(typeof date === 'number' ? { formats: { [DATE]: 'yyyy-mm-dd' } } : {}),
      };
    }),
  ];
}

function stateText({ state, isVetoed }: Slip, language: Language): string {
  const vetoed = isVetoed ? [sheetText(language, 'state.vetoed')] : [];
  const own = state === 'final' && isVetoed ? [] : [sheetText(language, `state.${state}`)];
  return [...own, ...vetoed].join(sheetText(language, 'list.separator'));
}

/** Rank, what parts it from the next, and the grade. */
function standingText({ standing, grade }: Slip, language: Language): string {
  const texts = [
    ...(standing.kind === 'alone' ? [slipText(language, 'alone')] : []),
    ...(standing.kind === 'ranked'
      ? [
          slipText(language, 'rank', { rank: standing.rank, rivals: standing.rivals }),
          ...(standing.isTied ? [slipText(language, 'tied')] : []),
          ...(standing.next === null
            ? []
            : [
                slipText(language, standing.next.rank < standing.rank ? 'behind' : 'ahead', {
                  rank: standing.next.rank,
                  points: standing.next.points,
                }),
              ]),
        ]
      : []),
    ...(grade === null ? [] : [slipText(language, 'grade', { grade })]),
  ];
  return texts.join(slipText(language, 'separator'));
}
