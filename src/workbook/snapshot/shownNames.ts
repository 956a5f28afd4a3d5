import { readScoreKey } from '../../domain/scoring/scoreKey';
import { keyOfSheetText } from '../../strings/texts';
import { ROWS_ABOVE_DATA } from '../layout/table';
import { LABEL_COLUMNS, type ScoreTableSnapshot } from './snapshot';

/** What the score sheets, which were made before staff edited the definitions, say of things, by their ids. */
export interface ShownNames {
  /** Names of units and of indicators; none in a snapshot that was read without labels. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of the units whose own an indicator is; `''` for a common one. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the units that are scored by an indicator. */
  readonly scored: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the names off the rows of indicators. */
export function shownNames(scores: readonly ScoreTableSnapshot[]): ShownNames {
  const [names, owners, scored] = [new Names(), new Names(), new Names()];
  for (const { keys, labels } of scores) {
    for (let at = ROWS_ABOVE_DATA; at < keys.length; at += 1) {
      const key = readScoreKey(String(keys[at]?.[0] ?? ''));
      if (key === null) continue;
      const { unit, indicator } = key;
      scored.add(indicator, unit);
      const texts = labels?.[at];
      if (texts === undefined) continue;
      const label = (column: (typeof LABEL_COLUMNS)[number]): string =>
        String(texts[LABEL_COLUMNS.indexOf(column)] ?? '').trim();
      names.add(unit, label('unit'));
      names.add(indicator, label('indicator'));
      const isCommon = keyOfSheetText(label('part'), ['part.common']) !== null;
      owners.add(indicator, isCommon ? '' : label('unit'));
    }
  }
  return { names, owners, scored };
}

class Names extends Map<string, Set<string>> {
  add(id: string, name: string): void {
    const known = this.get(id);
    if (known === undefined) this.set(id, new Set([name]));
    else known.add(name);
  }
}
