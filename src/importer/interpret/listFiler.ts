import { groupBy } from '../../domain/lists/groupBy';
import type { Points } from '../../domain/points/points';
import { limitIn, limitScope, listInHeading, type ListUse } from '../words/listWords';
import { onOneLine } from '../words/plainText';
import { withoutNumber } from './categoryLevels';
import type { DefinitionsDraft } from './definitionsDraft';
import type { FindingLog } from './findingLog';
import { draftBonusItems, draftNegativeItems, itemLimit, type NegativeDraft } from './negativeDrafts';
import type { RuleStatements } from './ruleStatements';
import type { ReadRow } from './tableRows';
import { tieredRows } from './tieredRows';

/** Files the rows of lists: what takes points off, adds them, or leads to a veto, with the limits that hold for them. */
export class ListFiler {
  readonly #draft: DefinitionsDraft;
  readonly #log: FindingLog;
  readonly #rules: RuleStatements;

  constructor(draft: DefinitionsDraft, log: FindingLog, rules: RuleStatements) {
    this.#draft = draft;
    this.#log = log;
    this.#rules = rules;
  }

  file(list: ListUse, rows: readonly ReadRow[], whose: ListPlace): void {
    const [first] = rows;
    if (first === undefined) return;
    if (list === 'veto') {
      this.#draft.addVetoes(rows.map(({ name }) => withoutNumber(onOneLine(name))));
      this.#log.addVetoes(first.place, rows.length);
      return;
    }
    const above = whose.heading ?? '';
    // A heading that opens a list tells the limit of all of it where the line is filed.
    if (limitIn(above) !== null && listInHeading(above) === null)
      this.#log.add('ruleNotKept', first.place, { variant: 'limit', text: above });
    const ofAll = limitScope(above) === 'item' && listInHeading(above) !== null ? itemLimit(above) : null;
    const groups = [...groupBy(rows, ({ category }) => category?.text ?? '')];
    const items = groups.map(([text, own]) => {
      const drafts =
        list === 'bonus' ? draftBonusItems(tieredRows(own)) : draftNegativeItems(tieredRows(own), this.#log);
      return drafts
        ?.map(limitedBy(this.#limitOf(list, text, own, groups.length === 1 ? whose : null)))
        .map(limitedBy({ limit: ofAll }));
    });
    const understood = items.flatMap((drafts) => drafts ?? []);
    if (list === 'negative') {
      this.#draft.addNegativeItems(understood);
      return;
    }
    const told = { count: rows.length, text: first.text };
    if (items.includes(undefined)) {
      this.#log.add('ruleNotKept', first.place, { variant: 'bonus', ...told });
      return;
    }
    this.#draft.addBonusItems(understood);
    this.#log.add('bonusesRead', first.place, { ...told, count: understood.length });
  }

  /** The limit that a category states: of each of its items, of all of them, or of the `whole` list if it is all of that. */
  #limitOf(
    list: 'negative' | 'bonus',
    text: string,
    [row]: readonly ReadRow[],
    whole: ListPlace | null,
  ): { readonly limit?: Points | null; readonly categoryLimit?: Points | null } {
    const figure = limitIn(text);
    if (row === undefined) return {};
    if (figure === null) {
      // 加分项（10分）: whether that is the most, or what they add up to, is not said.
      if (/[(（]\d+(?:\.\d+)?分[)）]$/.test(text))
        this.#log.add('ruleNotKept', row.place, { variant: 'limit', text });
      return {};
    }
    const scope = limitScope(text);
    if (scope === 'item') return { limit: itemLimit(text) };
    if (scope === 'all' && whole === null) return { categoryLimit: itemLimit(text) };
    if (scope === 'all' && whole !== null) {
      const isInType = whole.heading === null;
      this.#rules.takeLimit(list, figure, { type: whole.type, isInType }, { ...row.place, text });
    } else this.#log.add('ruleNotKept', row.place, { variant: 'limit', text });
    return {};
  }
}

/** Where a list stands. */
export interface ListPlace {
  /** The heading above; null where its rows stand among indicators. */
  readonly heading: string | null;
  /** Name of the unit type in whose part of the document it stands; null where that is none's. */
  readonly type: string | null;
}

/** An item with a limit of its category's or heading's, where it has none of its own. */
function limitedBy({ limit = null, categoryLimit = null }: Limits): (draft: NegativeDraft) => NegativeDraft {
  return (draft) => ({
    ...(limit === null ? {} : { limit }),
    ...(categoryLimit === null ? {} : { categoryLimit }),
    ...draft,
  });
}

interface Limits {
  readonly limit?: Points | null;
  readonly categoryLimit?: Points | null;
}
