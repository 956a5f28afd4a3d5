import { readDocument, type DocumentSource } from '../../importer/importDocument';
import { shownCellsDocument } from '../../importer/sheets/shownCells';
import { keepReadings, readKeptReadings } from '../../workbook/excel/keptReadings';
import { changeReading, type ReadingChange } from '../reading/changeReading';
import { beginReading, understand, type DocumentReading } from '../reading/documentReading';
import { parseKept, proposeReading, withKept } from '../reading/keptReadings';
import { lacking, needsPerson } from '../reading/openQuestions';
import { failureOf } from './failure';
import { importOrPlan, type Imported } from './importAsPlanned';
import { pause } from './pause';
import { load } from './resourceMissing';
import type { JobUseCase } from './runJob';
import type { Store } from './store';

// Part of what is loaded with the importer.
export { beginEmpty } from '../reading/documentReading';

/** What became of a document that was chosen: where something of it is not sure, a person is asked first. */
export type Opened = Imported | { readonly kind: 'asks'; readonly reading: DocumentReading };

/**
 * Reads a document, and loads it or plans to where all of it is sure.
 *
 * @throws DocumentUnreadable when the file is no document that can be read
 */
export async function openDocument(
  store: Store,
  useCase: JobUseCase,
  source: DocumentSource,
): Promise<Opened> {
  useCase.onProgress('planning');
  const document = readDocument(source);
  return openNeutral(store, useCase, { fileName: source.fileName, document });
}

/**
 * Does the same with the cells that are selected, or all of their sheet.
 *
 * @throws DocumentUnreadable where nothing stands there
 */
export async function openSelection(store: Store, useCase: JobUseCase): Promise<Opened> {
  useCase.onProgress('planning');
  const { readSelectedCells } = await load(import('../../workbook/excel/selectedCells'));
  const { sheet, area, ...shown } = await useCase.patiently(readSelectedCells);
  const document = shownCellsDocument({ sheet, row: area?.row ?? 0, column: area?.column ?? 0, ...shown });
  return openNeutral(store, useCase, { fileName: sheet, document });
}

async function openNeutral(
  store: Store,
  useCase: JobUseCase,
  named: Pick<DocumentReading, 'fileName' | 'document'>,
): Promise<Opened> {
  await useCase.takeTurn?.();
  const guess = await beginReading(named, {}, useCase.takeTurn);
  const reading = needsPerson(guess.understood) ? await asBefore(useCase, guess) : guess;
  if (needsPerson(guess.understood)) {
    return { kind: 'asks', reading: { ...reading, isShown: true } };
  }
  store.set({ reading });
  return loadReading(useCase, reading);
}

/** The reading with what was said of such tables before, as a beginning that can be changed. */
async function asBefore(useCase: JobUseCase, guess: DocumentReading): Promise<DocumentReading> {
  const kept = parseKept(await useCase.patiently(readKeptReadings));
  const proposed = proposeReading(kept, guess);
  if (Object.keys(proposed).length === 0) return guess;
  return beginReading(guess, proposed, useCase.takeTurn);
}

/** Keeps what was said of a document, for one with the same headers; nothing where nothing was said. */
export async function keepReading(useCase: JobUseCase, reading: DocumentReading): Promise<void> {
  if (reading.pasted !== null || Object.keys(reading.said).length === 0) return;
  await useCase.patiently(async () => {
    const kept = parseKept(await readKeptReadings());
    await keepReadings(JSON.stringify(withKept(kept, reading)));
  });
}

/** Loads what a document comes to as it is read now, or plans to. */
export function loadReading(useCase: JobUseCase, reading: DocumentReading): Promise<Imported> {
  const { fileName, understood } = reading;
  return importOrPlan(useCase, { fileName, understood: understood.imported });
}

/** Whether a reading that is shown can be loaded as it is. */
export function isLoadable({ understood, isBehind }: DocumentReading): boolean {
  return !isBehind && lacking(understood).length === 0;
}

/** Takes over what a person says of the document that is shown, then works out what it comes to. */
export async function sayOfReading(store: Store, change: ReadingChange): Promise<void> {
  const before = store.get().reading;
  if (before === null) return;
  const changed = changeReading(before, change);
  if (changed === before) return;
  store.set({ reading: changed });
  await pause();
  const { said, document } = changed;
  const isLast = (): boolean => store.get().reading?.said === said;
  // Whoever is quick has said the next thing already.
  if (!isLast()) return;
  try {
    const understood = await understand(document, said, pause);
    const { reading } = store.get();
    if (reading !== null && isLast()) store.set({ reading: { ...reading, understood, isBehind: false } });
  } catch (error) {
    store.set({ failure: failureOf(error) });
  }
}
