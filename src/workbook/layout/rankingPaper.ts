import type { Paper } from '../writes/writes';

/** On what the ranking is printed, and how large its type has to be so that it is not too small there. */
export interface RankingPaper {
  readonly paper: Paper;
  readonly landscape: boolean;
  /** In points, before the sheet is fitted to the paper. */
  readonly fontSize: number;
  /** Lines of that type that a page holds. */
  readonly lines: number;
}

/** Smallest type on a paper that is signed, in points. */
const LEAST_ON_PAPER = 9;

/** Type on the sheet: no smaller than is read with ease, no larger than its columns hold. */
const [SMALLEST, LARGEST] = [10, 13];

/** Paper less its margins, and less the footer below; sizes in points. */
const MARGINS = 72;
const PAPERS = [
  { paper: 'A4', landscape: true, width: 842 - MARGINS, height: 595 - MARGINS },
  { paper: 'A4', landscape: false, width: 595 - MARGINS, height: 842 - MARGINS },
  { paper: 'A3', landscape: true, width: 1191 - MARGINS, height: 842 - MARGINS },
  { paper: 'A3', landscape: false, width: 842 - MARGINS, height: 1191 - MARGINS },
] as const;

/** What a line of a table is high, as a multiple of its type. */
export const LINE_HEIGHT = 1.5;

/**
 * The smallest paper that has each table whole on one page, heads and signatures with it, in type that can be read;
 * where none has, the one that holds most of it.
 *
 * @param width of the columns that are seen, in points
 * @param lines that the longest table takes in a type, all that belongs to it counted
 */
export function rankingPaper(width: number, lines: (fontSize: number) => number): RankingPaper {
  const candidates = PAPERS.map((page) => {
    const scale = Math.min(1, page.width / width);
    const wanted = Math.max(SMALLEST, Math.ceil(LEAST_ON_PAPER / scale));
    const room = Math.floor(page.height / (wanted * LINE_HEIGHT * scale));
    const { paper, landscape } = page;
    return { look: { paper, landscape, fontSize: wanted, lines: room }, fits: lines(wanted) <= room };
  });
  const legible = candidates.filter(({ look }) => look.fontSize <= LARGEST);
  const chosen = legible.find(({ fits }) => fits) ?? legible.at(-1);
  return chosen?.look ?? { paper: 'A3', landscape: true, fontSize: LARGEST, lines: 0 };
}
