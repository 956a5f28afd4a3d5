import { exampleScores } from '../../domain/examples/exampleScores';
import { actualKey, readScoreKey, scoreKey, scoreOfActual } from '../../domain/scoring/scoreKey';
import { countTrips } from '../../workbook/excel/selfcheck/countTrips';
import type { CheckAnswer } from '../../workbook/excel/selfcheck/runCallCheck';
import { WorkbookError } from '../../workbook/excel/workbookError';
import { bookState } from '../book/bookState';
import { compute } from '../compute';
import { entryRows } from '../enter/entryOf';
import { enterScores, type AgreedScore } from '../enter/enterScores';
import { generate, planGenerate } from '../generate';
import { importDefinitions } from '../importDefinitions';
import type { UseCase } from '../useCase';
import { compareFigures, readFigures, type Figures } from './figures';

/** What scores are made from. */
const SEED = '2020';

/** Places of computed cells that differ, at most so many of them in a report. */
const MOST_PLACES = 20;

/** What the product is checked with. */
export interface BookMaterial {
  readonly fileName: string;
  readonly document: Uint8Array;
  /** What the headless command gets; null to find that out. */
  readonly expected: Figures | null;
}

interface Step {
  readonly id: string;
  readonly work: () => Promise<CheckAnswer['answer']>;
}

/**
 * The product's own job in an empty workbook: document, score sheets, seeded scores, totals; then every computed
 * cell is compared. A step that fails is answered with the error's code, and those after it are not done.
 */
export async function bookChecks(
  useCase: UseCase,
  { fileName, document, expected }: BookMaterial,
  onStep: (id: string) => void = () => undefined,
): Promise<readonly CheckAnswer[]> {
  const steps: readonly Step[] = [
    {
      id: 'book.load',
      work: async () => {
        const { definitions } = await importDefinitions(useCase, { fileName, bytes: document });
        return `${definitions.unitTypes.length} unit types`;
      },
    },
    {
      id: 'book.generate',
      work: async () => {
        const plan = await planGenerate(useCase);
        await generate(useCase, plan);
        return `${plan.scoreRows} rows`;
      },
    },
    {
      id: 'book.enter',
      work: async () => {
        const agreed = await seededScores(useCase);
        const { left } = await enterScores(useCase, agreed);
        return `${agreed.length} scores, ${left} left`;
      },
    },
    {
      id: 'book.compute',
      work: async () => {
        const { results, findings } = await compute(useCase);
        const differing = findings.filter(({ code }) => code === 'figureDiffers').length;
        return `${results.length} units, ${differing} figures differ`;
      },
    },
    {
      id: 'book.figures',
      work: async () => {
        if (expected === null) return 'not compared';
        const { cells, differing } = compareFigures(await readFigures(useCase.workbook), expected);
        return { cells, differing: differing.length, first: differing.slice(0, MOST_PLACES) };
      },
    },
  ];
  const answers: CheckAnswer[] = [];
  for (const { id, work } of steps) {
    if (useCase.signal?.aborted === true) throw new WorkbookError('cancelled');
    onStep(id);
    const start = performance.now();
    const { result, trips } = await countTrips(() => work().catch(codeOf));
    const milliseconds = Math.round(performance.now() - start);
    if (result instanceof WorkbookError) {
      answers.push({ id, answer: `failed: ${result.code} ${result.detail}`, milliseconds, trips });
      break;
    }
    answers.push({ id, answer: result, milliseconds, trips });
  }
  return answers;
}

function codeOf(error: unknown): WorkbookError {
  if (error instanceof WorkbookError && error.code !== 'cancelled') return error;
  throw error;
}

/** The scores of the seed, each for its cell. */
async function seededScores(useCase: UseCase): Promise<readonly AgreedScore[]> {
  const { stored, definitions } = bookState(await useCase.workbook.read(), useCase.language);
  const scores = new Map(
    exampleScores(definitions, SEED).map(({ unit, indicator, isActual, entered }) => {
      const key: string = scoreKey(unit, indicator);
      return [isActual ? actualKey(key) : key, entered];
    }),
  );
  const caps = new Map(
    definitions.unitTypes.flatMap(({ indicators }) => indicators.map(({ id, cap }) => [id, cap] as const)),
  );
  return [...entryRows(stored).values()].flatMap((row): readonly AgreedScore[] => {
    const { key } = row;
    const wanted = scores.get(key);
    if (wanted === undefined) return [];
    const [before, beforeEntered] = [row.value('score'), row.formula('score')];
    const cap = caps.get(readScoreKey(key)?.indicator ?? '') ?? null;
    const isActual = scoreOfActual(key) !== null;
    return [{ target: { key, isActual, place: row.place('score'), before, beforeEntered, cap }, wanted }];
  });
}
