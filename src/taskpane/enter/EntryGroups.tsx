import { MAX_FACTOR } from '../../domain/deductions/factor';
import { MAX_TIMES, type Evidence } from '../../domain/deductions/readLedger';
import type { EvidenceRule } from '../../domain/settings/settings';
import type { RefusedRegisterEntry } from '../../app/enter/judgeEntry';
import type { PlannedEntry } from '../../app/enter/planEntries';
import { linesByReason, PlanGroup, type PlanLine } from './PlanGroup';
import { useEnterText, type EnterText } from './useEnterText';

interface EntryGroupsProps {
  readonly entries: readonly PlannedEntry[];
  /** What becomes of an entry without basis, date or person. */
  readonly evidence: EvidenceRule;
}

/** What would become of the entries of a table, line by line, those first that need a look. */
export function EntryGroups({ entries, evidence }: EntryGroupsProps) {
  const text = useEnterText();
  const of = <State extends PlannedEntry['state']>(state: State) =>
    entries.filter((entry): entry is Extract<PlannedEntry, { state: State }> => entry.state === state);
  const added = of('new');
  const lacking = added.filter(({ lacks }) => lacks.length > 0);
  const refused = of('refused').map((entry) => lineOf(entry, text, [refusedText(entry.why, text)]));
  const notFound = linesByReason(of('notFound'), (entry) => notFoundText(entry, text), text);
  const lacks = lacking.map((entry) => lineOf(entry, text, [lacksText(entry.lacks, text)]));
  const whole = added.filter((entry) => entry.lacks.length === 0).map((entry) => lineOf(entry, text, []));
  const same = of('same').map((entry) => lineOf(entry, text, []));
  return (
    <div>
      <PlanGroup title={text('entries.refused', { count: refused.length })} lines={refused} open />
      <PlanGroup title={text('entries.notFound', { count: of('notFound').length })} lines={notFound} open />
      <PlanGroup
        title={text(evidence === 'leaveOut' ? 'entries.leftOut' : 'entries.lacking', {
          count: lacks.length,
        })}
        lines={lacks}
        open
      />
      <PlanGroup title={text('entries.new', { count: whole.length })} lines={whole} />
      <PlanGroup title={text('entries.same', { count: same.length })} lines={same} />
    </div>
  );
}

/** A line of a plan: whose entry, of what, how often, and what is to be said of it. */
function lineOf(entry: PlannedEntry, text: EnterText, remarks: readonly string[]): PlanLine {
  const { at, unit, item, tier, times, factor } = entry;
  const twin = entry.state === 'new' ? entry.twin : null;
  const what = [
    ...(tier === '' ? [] : [tier]),
    ...(times === '' ? [] : [text('entries.times', { times })]),
    ...(factor === '' ? [] : [text('entries.factor', { factor })]),
    ...remarks,
    ...(twin === null ? [] : [text('entries.twin', { at: twin })]),
  ].join(text('entries.separator'));
  return { key: at, line: text('entries.line', { at, unit, item, what }) };
}

function lacksText(lacks: readonly Evidence[], text: EnterText): string {
  const what = lacks.map((code) => text(`entries.${code}`)).join(text('entries.and'));
  return text('entries.lacks', { what });
}

function refusedText(why: RefusedRegisterEntry, text: EnterText): string {
  if (why === 'timesInvalid') return text('why.timesInvalid', { most: MAX_TIMES });
  if (why === 'factorInvalid') return text('why.factorInvalid', { most: MAX_FACTOR });
  return text(`why.${why}`);
}

function notFoundText(
  { why, unit, item }: Extract<PlannedEntry, { state: 'notFound' }>,
  text: EnterText,
): string {
  switch (why) {
    case 'unitUnknown':
      return unit.trim() === '' ? text('why.unitNone') : text('why.unitUnknown', { unit });
    case 'unitAmbiguous':
      return text('why.unitAmbiguous', { unit });
    case 'itemUnknown':
    case 'itemAmbiguous':
      return text(`why.${why}`, { item });
    case 'noRegister':
      return text('why.noRegister');
  }
}
