import { join } from 'node:path';
import { check } from '../app/check';
import { compute } from '../app/compute';
import { generate, planGenerate } from '../app/generate';
import { carryOutImport } from '../app/importDefinitions';
import type { YearAnswer } from '../app/plan/otherYear';
import { planImport, withYear, type ImportPlan } from '../app/plan/planImport';
import { makeSlips } from '../app/makeSlips';
import { tellingUndecorated } from '../app/undecorated';
import type { UseCase } from '../app/useCase';
import type { Definitions } from '../domain/definitions/definitions';
import { exampleScores } from '../domain/examples/exampleScores';
import type { Finding } from '../domain/findings/finding';
import type { DefinitionChange } from '../domain/matching/definitionChange';
import type { RenameProposal } from '../domain/matching/matchDefinitions';
import { takeInventory } from '../importer/inventory/takeInventory';
import { readDocument } from '../importer/importDocument';
import { readingOf } from '../importer/reading/readingOf';
import { lostText } from '../strings/fileText';
import { excelWorkbook } from '../workbook/excel/excelWorkbook';
import { cellAddress } from '../workbook/formulas/address';
import { loadIronCalc, newBook, readXlsx, startHost, writeXlsx, XlsxError, type EmbeddedHost } from '../host';
import { enterDeductions } from './enterDeductions';
import { enterScores, enterSettings, readBook } from './enterInputs';
import { enterTable } from './enterTable';
import type { Options } from './options';
import { mendBook } from './mendBook';
import { readInputs, type Inputs } from './readInputs';
import { jsonReport, type TripCounts } from './report';
import type { ScoreInput } from './scoreInput';
import { summary } from './summary';
import { UsageError } from './usageError';
import { writeFiles } from './writeFiles';

/** The document that comes with the add-in. */
export const BUNDLED_DOCUMENT = join(__dirname, '../../assets/indicators-2020.txt');

/** Formulas that the calculator does not know are named, at most so many. */
const MOST_PROBLEMS = 10;

/** What the command wrote, and the few lines it says about it. */
export interface RunReport {
  readonly summary: string;
  readonly written: readonly string[];
}

/**
 * The use cases of the add-in's buttons, one after the other, on a book in the embedded host.
 * Files are written at the very end, each whole or not at all.
 *
 * @throws UsageError for input that cannot be used
 */
export async function run(options: Options, onProgress: (line: string) => void): Promise<RunReport> {
  const inputs = await readInputs(options, BUNDLED_DOCUMENT);
  if (options.inspect !== null) return inspect(inputs, options.inspect);
  const book = inputs.book === null ? newBook() : await openBook(inputs.book, options.open ?? '', onProgress);
  const calculator = (await loadIronCalc())();
  const running = await startHost({ book, calculator: () => calculator, language: options.language });
  const uninstall = running.install();
  try {
    const report = await runUseCases(running.host, options, inputs, onProgress);
    for (const { sheetId, row, column, formula, reason } of calculator.problems().slice(0, MOST_PROBLEMS)) {
      const sheet = book.sheets.find(({ id }) => id === sheetId)?.name ?? sheetId;
      onProgress(`not calculated here: ${sheet}!${cellAddress(row, column)} ${formula} (${reason})`);
    }
    return report;
  } finally {
    uninstall();
    running.host.person.closeBook();
  }
}

/** Writes what a document was found to have, as a reading that may be changed and given back. */
async function inspect({ document }: Inputs, path: string): Promise<RunReport> {
  if (document === null || !('bytes' in document)) {
    throw new UsageError('--inspect: needs a document, .docx, .xlsx or .txt');
  }
  const reading = readingOf(takeInventory(readDocument(document), document.reading));
  await writeFiles([[path, `${JSON.stringify(reading, null, 2)}\n`]]);
  const unsure = (reading.tables ?? []).filter(({ sure }) => sure === false).length;
  const units = (reading.unitTypes ?? []).reduce((sum, type) => sum + (type.units?.length ?? 0), 0);
  const tables = reading.tables?.length ?? 0;
  return { summary: `${tables} tables, ${unsure} of them not certain; ${units} units`, written: [path] };
}

/** The definitions with what the document says of an indicator and the sheets have no column for. */
function withDetails(definitions: Definitions, loaded: Definitions | null): Definitions {
  const known = new Map(
    (loaded?.unitTypes ?? []).flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const)),
  );
  const unitTypes = definitions.unitTypes.map((type) => ({
    ...type,
    indicators: type.indicators.map((indicator) => ({ ...known.get(indicator.id), ...indicator })),
  }));
  return { ...definitions, unitTypes };
}

async function openBook(bytes: Uint8Array, path: string, onProgress: (line: string) => void) {
  const { book, lost } = await readXlsx(bytes).catch((error: unknown) => {
    if (error instanceof XlsxError) throw new UsageError(`${path}: ${error.message}`, { cause: error });
    throw error;
  });
  for (const what of lost) onProgress(`${path}: not kept: ${lostText('en-US', what)}`);
  return book;
}

async function runUseCases(
  host: EmbeddedHost,
  options: Options,
  inputs: Inputs,
  onProgress: (line: string) => void,
): Promise<RunReport> {
  const meter = new TripMeter(host);
  const undecorated: Finding[] = [];
  const workbook = tellingUndecorated(excelWorkbook, (found) => undecorated.push(...found));
  const useCase: UseCase = { workbook, language: options.language };
  let changes: readonly DefinitionChange[] | null = null;
  let loaded: Definitions | null = null;
  const accept = (proposals: readonly RenameProposal[]): ReadonlySet<string> =>
    new Set(options.acceptRenames ? proposals.map(({ id }) => id) : []);
  const mended = await mendBook(useCase, options.missingRegister, onProgress);
  if (inputs.document !== null) {
    onProgress(`loading definitions from ${inputs.document.fileName}`);
    const planned = await planImport(useCase, inputs.document, accept);
    const imported = await carryOutImport(useCase, yearAnswered(planned, options.year));
    changes = imported.changes;
    loaded = imported.definitions;
    tellProposals(imported.proposals, onProgress);
  }
  onProgress('generating unit sheets');
  const generated = await meter.measure(async () => {
    const proposed = await planGenerate(useCase);
    const accepted = accept(proposed.proposals);
    const plan = accepted.size === 0 ? proposed : await planGenerate(useCase, accepted);
    changes ??= plan.changes;
    if (inputs.document === null) tellProposals(plan.proposals, onProgress);
    onProgress(
      `plan: ${plan.newSheets.length} score sheets new, ${plan.updatedSheets.length} updated; ` +
        `${plan.scoreRows} scores, ${plan.kept} kept, ${plan.returned} brought back, ${plan.moved} moved`,
    );
    const { late, restored } = await generate(useCase, plan);
    return [...plan.findings, ...late, ...restored];
  });
  const state = await readBook(options.language);
  const scores =
    options.exampleScores === null
      ? inputs.scores
      : [...typedExamples(state.definitions, options.exampleScores), ...inputs.scores];
  if (scores.length > 0) onProgress(`entering ${scores.length} scores`);
  enterScores(host, state, scores, options.formulas ? 'asFormulas' : 'asText');
  if (options.table !== null) {
    const entry = { path: options.table, acceptNames: options.acceptRenames };
    await enterTable(useCase, await readBook(options.language), entry, onProgress);
  }
  if (inputs.deductions.length > 0) onProgress(`entering ${inputs.deductions.length} deductions`);
  await enterDeductions(host, useCase, state, inputs.deductions);
  enterSettings(host, state, inputs.settings);
  onProgress('checking scores');
  const checked = await meter.measure(() => check(useCase));
  onProgress('computing totals');
  const computed = await meter.measure(() => compute(useCase));
  const findings = [...mended, ...undecorated, ...generated.result, ...computed.result.findings];
  const trips: TripCounts = {
    generate: generated.trips,
    check: checked.trips,
    compute: computed.trips,
    maxRequestBytes: meter.maxRequestBytes,
    maxAnswerBytes: meter.maxAnswerBytes,
  };
  if (options.slips) {
    onProgress('making slips');
    await makeSlips(useCase);
  }
  const files: [string, Uint8Array | string][] = [];
  if (options.out !== null) {
    onProgress(`writing ${options.out}`);
    files.push([options.out, await writeXlsx(host.book, (...cell) => host.valueAt(...cell))]);
  }
  if (options.json !== null) {
    const { definitions } = computed.result;
    const result = { ...computed.result, findings, definitions: withDetails(definitions, loaded) };
    const report = jsonReport(result, trips, changes, options.language);
    files.push([options.json, `${JSON.stringify(report, null, 2)}\n`]);
  }
  await writeFiles(files);
  return { summary: summary({ ...computed.result, findings }, trips), written: files.map(([path]) => path) };
}

/** Plausible scores and actuals, as a file of scores would hold them. */
function typedExamples(definitions: Definitions, seed: string): readonly ScoreInput[] {
  return exampleScores(definitions, seed).map(({ unit, indicator, isActual, entered }) => ({
    unit,
    indicator,
    score: isActual ? '' : String(entered),
    actual: isActual ? String(entered) : '',
    where: 'example',
  }));
}

/** The plan with the year as the options say. @throws UsageError where they have to and do not */
function yearAnswered(plan: ImportPlan, year: YearAnswer | null): ImportPlan {
  if (plan.otherYear === null) return plan;
  if (year !== null) return withYear(plan, year);
  const { document, book } = plan.otherYear;
  throw new UsageError(
    `${plan.fileName} is of ${document}, and the book holds entries of ${book}: say --new-year to begin with empty scores, or --same-year to correct this year`,
  );
}

/** A rename found by likeness is said, whether it was taken or not. */
function tellProposals(proposals: readonly RenameProposal[], onProgress: (line: string) => void): void {
  for (const { owner, formerName, name, accepted } of proposals) {
    const what = [owner, `“${formerName}” → “${name}”`].filter((text) => text !== '').join(' ');
    onProgress(accepted ? `renamed: ${what}` : `renamed? ${what} (--accept-renames has scores follow)`);
  }
}

/** Counts the round trips a use case waited for; requests that only tidy up are nobody's wait. */
class TripMeter {
  maxRequestBytes = 0;
  maxAnswerBytes = 0;
  #trips = 0;

  constructor(host: EmbeddedHost) {
    host.onRequest(({ bytes, responseBytes, cleanupOnly }) => {
      if (cleanupOnly) return;
      this.#trips += 1;
      this.maxRequestBytes = Math.max(this.maxRequestBytes, bytes);
      this.maxAnswerBytes = Math.max(this.maxAnswerBytes, responseBytes);
    });
  }

  async measure<Result>(
    action: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly trips: number }> {
    const before = this.#trips;
    const result = await action();
    return { result, trips: this.#trips - before };
  }
}
