import type { Definitions } from '../../domain/definitions/definitions';
import { listItems } from '../../domain/definitions/listItems';
import type { DocumentPlace } from '../../domain/findings/finding';
import { DocumentUnreadable } from '../../importer/documentUnreadable';

/** Characters that a cell of Excel holds, but for what is put around some texts. */
export const LONGEST_TEXT = 32_000;

/** Characters that a long text is quoted with. */
const QUOTED = 20;

/**
 * Refuses definitions with a text that no cell can hold, before anything is written: cut off it would be another.
 *
 * @throws DocumentUnreadable `textTooLong`, with the place
 */
export function refuseLongTexts(
  definitions: Definitions,
  places: ReadonlyMap<string, DocumentPlace>,
  fileName: string,
): void {
  for (const { id, text } of textsOf(definitions)) {
    if (text.length <= LONGEST_TEXT) continue;
    const place = places.get(id);
    throw new DocumentUnreadable('textTooLong', {
      fileName,
      table: place?.table ?? UNKNOWN,
      row: place?.row ?? UNKNOWN,
      text: Array.from(text.slice(0, 2 * QUOTED))
        .slice(0, QUOTED)
        .join(''),
      most: LONGEST_TEXT,
    });
  }
}

/** Stands for a number that is not known. */
const UNKNOWN = '—';

/** The texts that become cells, with the id of what they belong to. */
function* textsOf(definitions: Definitions): Generator<{ readonly id: string; readonly text: string }> {
  const { title, unitTypes } = definitions;
  yield { id: '', text: title };
  for (const { id, name, units, indicators } of unitTypes) {
    yield { id, text: name };
    for (const unit of units) yield* [unit.name, unit.group ?? ''].map((text) => ({ id: unit.id, text }));
    for (const each of indicators) {
      const texts = [each.category, each.name, each.target, each.standard ?? ''];
      const lists = [each.responsible, each.scorer ?? []].map((names) => names.join('、'));
      yield* [...texts, ...lists].map((text) => ({ id: each.id, text }));
    }
  }
  for (const { id, category, text, responsible } of listItems(definitions)) {
    yield* [category, text, responsible.join('、')].map((each) => ({ id, text: each }));
  }
}
