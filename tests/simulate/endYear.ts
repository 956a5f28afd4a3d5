import { contentAt, valueJson, type Book, type CellContent } from '../../src/host';
import type { BookModel } from '../support/sequences/bookModel';
import { findAll, ledgerRows } from '../support/sequences/expectations';
import { typedOf, type Entry, type Typed } from '../support/sequences/entry';

/**
 * A new year has begun: the model forgets what was entered until then, and what was entered while it began and is
 * kept with the rest.
 *
 * @param scores entries of the score sheets until then
 * @param rows of the ledger until then
 * @returns entries that are not kept either, in words
 */
export function endYear(
  model: BookModel,
  year: number,
  scores: ReadonlySet<Typed>,
  rows: number,
): readonly string[] {
  const isKept = keptOf(model, year);
  const problems: string[] = [];
  const standing = findAll(model);
  for (const [typed, entry] of [...model.entries]) {
    const { score, remark } = entry;
    if (!scores.has(typed) && standing.has(typed)) continue;
    model.entries.delete(typed);
    // A remark typed meanwhile may stand by itself, its score being kept with the year; and the other way round.
    const halves = scores.has(typed) ? [] : halvesOf(entry).filter((half) => standing.has(typedOf(half)));
    for (const half of halves) model.entries.set(typedOf(half), half);
    const left =
      halves.length === 0
        ? [score, remark]
        : halves.map((half) => (half.score.kind === 'empty' ? score : remark));
    if (!isKept(left)) problems.push(`${typed} is not kept with ${year}`);
  }
  const rests = new Set(ledgerRows(model).map(({ rest }) => rest));
  for (const [at, deduction] of [...model.ledger].entries()) {
    if (at >= rows && rests.has(deduction.rest)) continue;
    model.ledger.splice(model.ledger.indexOf(deduction), 1);
    const basis = deduction.rest.split('|').at(-1) ?? '';
    if (!isKept([{ kind: 'text', text: basis }])) problems.push(`${deduction.rest} is not kept with ${year}`);
  }
  return problems;
}

/** An entry of both a score and a remark as two of one each. */
function halvesOf(entry: Entry): readonly Entry[] {
  if (entry.score.kind === 'empty' || entry.remark.kind === 'empty') return [];
  const empty = { kind: 'empty' } as const;
  return [
    { ...entry, score: empty },
    { ...entry, remark: empty },
  ];
}

/** Entries of score sheets that stand nowhere and are not kept with a year either. */
export function lostOfYear(model: BookModel, year: number): readonly string[] {
  const isKept = keptOf(model, year);
  const standing = findAll(model);
  return [...model.entries].flatMap(([typed, { score, remark }]) =>
    standing.has(typed) || isKept([score, remark]) ? [] : [`${typed} is nowhere`],
  );
}

/** Says whether a row of a kept year holds contents. */
function keptOf({ book }: BookModel, year: number): (contents: readonly CellContent[]) => boolean {
  const kept = keptRows(book, `${year}年结果`);
  return (contents) => {
    const texts = contents.flatMap((content) => textOf(content) ?? []);
    return kept.some((row) => texts.every((text) => row.includes(text)));
  };
}

/** The cells of all sheets that keep a year, by row. */
function keptRows({ sheets }: Book, name: string): readonly (readonly string[])[] {
  return sheets
    .filter((sheet) => sheet.name.startsWith(name))
    .flatMap((sheet) =>
      [...sheet.cells].map(([row, line]) =>
        [...line.keys()].map((column) => textOf(contentAt(sheet, row, column)) ?? ''),
      ),
    );
}

/** What a cell holds; null where it is empty, or a formula, of which only the value is kept. */
function textOf(content: CellContent): string | null {
  return content.kind === 'formula' || content.kind === 'empty' ? null : String(valueJson(content));
}
