import { afterEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { UnitType } from '../../src/domain/definitions/definitions';
import { closeBooks, findingsOf, openBook, type EmbeddedBook } from './embeddedBook';
import { FREQUENT_CASES, HARD_CASES, hardCasesOf, plainResultsOf, type HardCase } from './hardCases';
import type { PlainResult } from './plainResults';
import { testLevel } from './level';
import { bonusOf, deductionOf } from './countyRegister';
import { randomCounty, type RandomCounty } from './randomCounty';
import { runParameters, runTimeout } from './runParameters';

/** Books of the full level, of which together every hard case is expected. */
const ALL_BOOKS = 500;

/** Milliseconds a book may take on a busy machine; it takes a third of a second on an idle one. */
const PATIENCE = 4000;

/** Compares a share of the level's random books; the first also sees that all books of the full one have every hard case, and enough of them each rule. */
export function describeThreeWays(share: number, shares: number): void {
  const count = Math.ceil(testLevel.threeWays / shares);
  const seeds = Array.from({ length: shares }, (_, at) => testLevel.seed + at + 1);
  afterEach(closeBooks);

  it(
    `agrees three ways for random books: the domain, the book's own formulas, and plain fractions (share ${share} of ${shares})`,
    async () => {
      await fc.assert(
        fc.asyncProperty(randomCounty, compareThreeWays),
        runParameters(testLevel.seed + share, count, PATIENCE),
      );
    },
    runTimeout(count, PATIENCE),
  );

  // It looks at the books of all shares.
  if (share > 1) return;
  it('has every hard case among the random books of the full level', () => {
    const found = new Map<HardCase, number>();
    for (const seed of seeds) {
      for (const county of fc.sample(randomCounty, { seed, numRuns: ALL_BOOKS / shares })) {
        for (const hardCase of hardCasesOf(county)) found.set(hardCase, 1 + (found.get(hardCase) ?? 0));
      }
    }
    expect(HARD_CASES.filter((hardCase) => !found.has(hardCase))).toEqual([]);
    expect(FREQUENT_CASES.filter((rule) => (found.get(rule) ?? 0) < ALL_BOOKS / 10)).toEqual([]);
  });

  it('draws each kind of method in at least a tenth of them', () => {
    const books = new Map<string, number>();
    for (const seed of seeds) {
      for (const { definitions } of fc.sample(randomCounty, { seed, numRuns: ALL_BOOKS / shares })) {
        const all = definitions.unitTypes.flatMap(({ indicators }) => indicators);
        for (const kind of new Set(all.flatMap(({ method }) => method?.kind ?? [])))
          books.set(kind, (books.get(kind) ?? 0) + 1);
      }
    }
    const kinds = ['ratio', 'step', 'rank', 'leader'];
    expect(kinds.filter((kind) => (books.get(kind) ?? 0) < ALL_BOOKS / 10)).toEqual([]);
  });
}

async function compareThreeWays(county: RandomCounty): Promise<void> {
  const { definitions, settings, scores, ledger, actuals } = county;
  const book = await openBook();
  await book.load(definitions, settings);
  await book.generate();
  const names = new Map(
    definitions.unitTypes.flatMap(({ units, indicators }) =>
      [...units, ...indicators].map(({ id, name }) => [id, name] as const),
    ),
  );
  for (const [key, { text }] of scores) {
    const [unit = '', indicator = ''] = key.split('|');
    if (text !== '') book.pasteScore(names.get(unit) ?? '', names.get(indicator) ?? '', text);
  }
  for (const [key, { text }] of actuals) {
    const [unit = '', indicator = ''] = key.split('|');
    const { sheet, row } = book.cells.score(names.get(unit) ?? '', names.get(indicator) ?? '');
    book.host.paste(sheet, `O${row + 1}`, [[text]], { keepValidation: true });
  }
  for (const { unit, item, tier, times, event, blank, factor, isProved } of ledger) {
    const row = book.deduct(unit + blank, item + blank, tier + blank, times, event, isProved);
    if (factor !== '') book.host.paste('加减分登记', `X${row}`, [[factor]], { keepValidation: true });
  }
  const computed = await book.compute();
  expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
  const expected = plainResultsOf(county);
  expect(computed.results.map(comparable)).toEqual(expected.map(comparable));
  for (const type of definitions.unitTypes) {
    const { id, name, units } = type;
    const shown = new Map(book.cells.ranking(name).map((row) => [row['单位'], row]));
    const subtotals = subtotalsOf(book, type);
    for (const { unitType, unit } of computed.results) {
      const plain = expected.find((result) => result.unit === unit);
      if (unitType !== id || plain === undefined) continue;
      const unitName = names.get(unit) ?? '';
      const deduction = deductionOf(county, unit) / 1000;
      const bonus = bonusOf(county, unit) / 1000;
      if (definitions.bonusList !== undefined) expect(shown.get(unitName)).toMatchObject({ 加分: bonus });
      expect(shown.get(unitName)).toMatchObject(
        rankingRow(plain, deduction, units.find((candidate) => candidate.id === unit)?.veto ?? null),
      );
      expect(subtotals.get(unitName) ?? {}).toEqual(plain.subtotals);
      for (const [label, figure] of [
        ...(definitions.bonusList === undefined ? [] : [['加分', bonus] as const]),
        ['负面清单扣分', deduction],
        ['最终得分', Math.round(plain.final * 10) / 10_000],
        ['名次', plain.rank ?? ''],
      ] as const) {
        expect([unitName, label, book.cells.figure(name, unitName, label)]).toEqual([
          unitName,
          label,
          figure,
        ]);
      }
    }
  }
  book.dispose();
}

function comparable({
  unit,
  final,
  rank,
  grade,
  state,
}: Pick<PlainResult, 'unit' | 'final' | 'rank' | 'grade' | 'state'>): object {
  return { unit, final, rank, grade, state };
}

const STATES = {
  final: '正式',
  provisional: '暂定',
  invalid: '待核对，暂不排名',
  withoutIndicators: '没有指标，暂不排名',
} as const;

function rankingRow(
  { total, final, rank, grade, state }: PlainResult,
  deduction: number,
  veto: string | null,
): object {
  return {
    合计: expect.closeTo(total, 9),
    扣分: deduction,
    最终得分: Math.round(final * 10) / 10_000,
    名次: rank ?? '',
    等次: grade ?? '',
    状态: veto === null ? STATES[state] : `${STATES[state]}·一票否决`,
    一票否决依据: veto ?? '',
  };
}

/** The subtotals a score sheet shows, in thousandths, by unit and `part|category`. */
function subtotalsOf(book: EmbeddedBook, type: UnitType): ReadonlyMap<string, Record<string, number>> {
  const units = new Map<string, Record<string, number>>();
  const partOf = (text: string): string =>
    type.parts?.find((part) => part.name === text)?.id ?? (text === '共性' ? 'common' : 'own');
  for (const [, , , unit, part, category, label, , , , , counted] of book.cells.grid(type.name)) {
    if (label !== '小计') continue;
    const own = units.get(String(unit)) ?? {};
    own[`${partOf(String(part))}|${String(category)}`] = Math.round(Number(counted) * 1e9) / 1e6;
    units.set(String(unit), own);
  }
  return units;
}
