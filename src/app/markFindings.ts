import type { Finding } from '../domain/findings/finding';
import { findingKey } from '../domain/findings/findingKey';
import { readMarks, type FindingMarks } from '../workbook/snapshot/readMarks';
import { understoodBook } from './book/bookState';
import { examine } from './examine/examine';
import { findingWrites, listedWith } from './findingSheet';
import { listedNow } from './listedNow';
import { writtenToday } from './plan/writtenToday';
import type { UseCase } from './useCase';

/** Which findings somebody checked, or did not after all. */
export interface FindingMark {
  readonly findings: readonly Finding[];
  /** Name of who checked them; null takes their marks away. */
  readonly by: string | null;
}

/**
 * Keeps on the sheet 问题 who checked findings, with the day, and lists what there is anew.
 *
 * @param told findings that only an earlier job could make, which stay on the list
 * @throws BookError as `understoodBook`; WorkbookError what the host says
 */
export async function markFindings(
  useCase: UseCase,
  mark: FindingMark,
  told: readonly Finding[],
): Promise<void> {
  useCase.onProgress?.('reading');
  const state = understoodBook(await useCase.workbook.read({ labels: true }), useCase.language);
  await useCase.takeTurn?.();
  const listed = listedWith(state, told, listedNow(state, examine(state)));
  const marks = marked(readMarks(state.snapshot.tables.findings), mark, state.settings.year, () =>
    writtenToday(useCase),
  );
  useCase.onProgress?.('reporting');
  await useCase.workbook.execute(findingWrites(state, listed, marks));
}

function marked(
  before: FindingMarks,
  { findings, by }: FindingMark,
  year: number | null,
  today: () => string,
): FindingMarks {
  const marks = new Map(before);
  for (const finding of findings) {
    const key = findingKey(finding, year);
    if (by === null) marks.delete(key);
    else marks.set(key, `${by} ${today()}`);
  }
  return marks;
}
