import fc from 'fast-check';
import type { PlainScore } from './plainResults';

/** What is typed into a score cell, and what it counts for; tenths of a thousandth are still to be rounded. */
export interface TypedScore {
  readonly text: string;
  readonly counts: PlainScore;
}

const BAD = ['一般', '-0.5', '８', '3分', '#N/A', 'TRUE', '1000', '1900-1-2'];

/** What says that an indicator is not assessed. */
const NOT_ASSESSED = ['不考核', '不考核', ' 不考核\u3000', '不适用', '/', '—', '－', "'-"];

/** How a county's scores are: all there and good, or with a share of blanks and of bad ones among them. */
interface Mood {
  readonly blank: number;
  readonly bad: number;
  readonly none: number;
}

export const mood: fc.Arbitrary<Mood> = fc.constantFrom(
  { blank: 0, bad: 0, none: 0 },
  { blank: 0, bad: 0, none: 3 },
  { blank: 2, bad: 0, none: 0 },
  { blank: 2, bad: 1, none: 2 },
);

/** Coarse scores make ties; some are in thousandths, some bad, some blank. */
export const typedScore = (
  limit: number | null,
  { blank, bad, none }: Mood,
): fc.Arbitrary<TypedScore | null> => {
  if (limit === null) {
    return fc.constantFrom(
      null,
      null,
      none > 0 ? { text: '不考核', counts: 'notAssessed' as const } : null,
      bad > 0 ? { text: '1', counts: 'bad' as const } : null,
    );
  }
  const within = (points: number): TypedScore => ({ text: String(points / 1000), counts: points });
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc.integer({ min: 0, max: 4 }).map((part) => within(Math.floor((limit * part) / 4))),
    },
    { weight: 6, arbitrary: fc.integer({ min: 0, max: limit }).map(within) },
    // Averages: four decimals, some of them halves.
    { weight: 3, arbitrary: fc.integer({ min: 0, max: limit * 10 }).map((tenths) => within(tenths / 10)) },
    { weight: blank, arbitrary: fc.constant(null) },
    {
      weight: none,
      arbitrary: fc.constantFrom(...NOT_ASSESSED).map((text) => ({ text, counts: 'notAssessed' as const })),
    },
    { weight: bad, arbitrary: fc.constantFrom(...BAD).map((text) => ({ text, counts: 'bad' as const })) },
  );
};
