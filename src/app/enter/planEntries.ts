import type { Evidence } from '../../domain/deductions/readLedger';
import type { NegativeItem } from '../../domain/definitions/definitions';
import type { EntryNames } from '../../domain/matching/entryNames';
import type { NameProposal } from '../../domain/matching/scoreNames';
import type { BookState } from '../book/bookState';
import { hasFactors } from '../book/standingLedger';
import type { TableRegisterEntry } from './entryTable';
import { judgeEntry, type EntryRule, type RefusedRegisterEntry } from './judgeEntry';
import { entryCounts, entryKey, registerOf, type RegisterCells } from './registerRows';

/** An entry that would be written into a free row of the register. */
interface NewEntry {
  readonly state: 'new';
  readonly cells: RegisterCells;
  /** What it lacks of what it is to be proved by; nothing where the county does not ask. */
  readonly lacks: readonly Evidence[];
  /** Where the same table has the same entry before; null where it has it once. */
  readonly twin: string | null;
}

/** What becomes of an entry. */
export type EntryFate =
  | NewEntry
  /** It stands in the register already. */
  | { readonly state: 'same'; readonly cells: RegisterCells }
  | { readonly state: 'refused'; readonly why: RefusedRegisterEntry }
  | { readonly state: 'notFound'; readonly why: EntryNotFound }
  /** Waits for a person to say that a name means what it seems to mean. */
  | { readonly state: 'open'; readonly proposals: readonly NameProposal[] };

/** Why there is no row for an entry. */
export type EntryNotFound = 'unitUnknown' | 'unitAmbiguous' | 'itemUnknown' | 'itemAmbiguous' | 'noRegister';

/** An entry with what becomes of it. */
export type PlannedEntry = EntryFate & {
  /** Where it stands in its source. */
  readonly at: string;
  /** As the book calls them where they were found, else as the table does. */
  readonly unit: string;
  readonly item: string;
  readonly tier: string;
  readonly times: string;
  readonly factor: string;
};

/**
 * Plans to write entries into the register: each is matched, judged as the check does, and compared with what stands there.
 * An entry has no key: one that says in everything what a row of the register says is that one. Pure.
 *
 * @param accepted ids of names that a person says mean what they seem to mean
 * @returns the entries, and name by name what a person is asked of them, accepted or not
 */
export function planEntries(
  state: BookState,
  names: EntryNames,
  entries: readonly TableRegisterEntry[],
  accepted: ReadonlySet<string>,
): { readonly entries: readonly PlannedEntry[]; readonly proposals: readonly NameProposal[] } {
  const register = registerOf(state);
  const rule: EntryRule = { definitions: state.definitions, hasFactors: hasFactors(state) };
  const standing = entryCounts(register?.rows ?? []);
  const first = new Map<string, string>();
  const proposals: NameProposal[] = [];
  const planned = entries.map((entry): PlannedEntry => {
    const matched = matchedEntry(names, entry, accepted);
    proposals.push(...matched.proposals);
    const { cells } = entry;
    const told = {
      at: entry.at,
      unit: matched.unit,
      item: matched.item,
      tier: cells.tier.text,
      times: cells.times.text,
      factor: cells.factor.text,
    };
    if (matched.fate !== null) return { ...told, ...matched.fate };
    if (register === null) return { ...told, state: 'notFound', why: 'noRegister' };
    const judged = judgeEntry(entry, matched.thing, matched, rule);
    if (judged.state === 'refused') return { ...told, ...judged };
    const key = entryKey(judged.cells);
    const left = standing.get(key) ?? 0;
    standing.set(key, left - 1);
    if (left > 0) return { ...told, state: 'same', cells: judged.cells };
    const twin = first.get(key) ?? null;
    if (twin === null) first.set(key, entry.at);
    const lacks = state.settings.evidence === 'off' ? [] : judged.lacks;
    return { ...told, state: 'new', cells: judged.cells, lacks, twin };
  });
  return { entries: planned, proposals };
}

type MatchedEntry = {
  readonly unit: string;
  readonly item: string;
  readonly proposals: readonly NameProposal[];
} & ({ readonly fate: EntryFate } | { readonly fate: null; readonly thing: NegativeItem });

/** Unit and item of an entry by their names, or what becomes of it because they are not known. */
function matchedEntry(
  names: EntryNames,
  { cells }: TableRegisterEntry,
  accepted: ReadonlySet<string>,
): MatchedEntry {
  const written = { unit: cells.unit.text, item: cells.item.text, proposals: [] };
  const unit = names.unit(written.unit);
  if (!('thing' in unit)) {
    const why = unit.kind === 'unknown' ? 'unitUnknown' : 'unitAmbiguous';
    return { ...written, fate: { state: 'notFound', why } };
  }
  if (written.item.trim() === '') return { ...written, fate: { state: 'refused', why: 'itemNone' } };
  const item = names.item(written.item, cells.category.text);
  if (!('thing' in item)) {
    const why = item.kind === 'unknown' ? 'itemUnknown' : 'itemAmbiguous';
    return { ...written, fate: { state: 'notFound', why } };
  }
  const proposals = [unit, item].flatMap((match) => (match.kind === 'open' ? [match.proposal] : []));
  const open = proposals.filter(({ id }) => !accepted.has(id));
  if (open.length > 0) return { ...written, proposals, fate: { state: 'open', proposals: open } };
  return { unit: unit.label, item: item.label, proposals, fate: null, thing: item.thing };
}
