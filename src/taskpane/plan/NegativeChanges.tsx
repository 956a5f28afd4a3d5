import type { PlannedNegative } from '../../app/plan/plannedNegative';
import type { NegativeItem } from '../../domain/definitions/definitions';
import { formatPoints } from '../../domain/points/points';
import { useText, type Text } from '../shared/paneContext';
import { Change } from './Change';
import { ChangeGroup } from './ChangeGroup';
import { fromTo, pointsText } from './changeTexts';

/** Kinds as they are told, those that cost deductions first. */
const KINDS = ['removed', 'pointsChanged', 'added'] as const;

/** How the negative list changes, and which rows of the ledger that concerns. */
export function NegativeChanges({ changes }: { readonly changes: readonly PlannedNegative[] }) {
  const text = useText();
  return KINDS.map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return null;
    const entries = own.reduce((sum, change) => sum + change.entries, 0);
    const count = own.length;
    return (
      <ChangeGroup
        key={kind}
        title={
          entries > 0 && kind !== 'added'
            ? text(`plan.negative.${kind}Used`, { count, entries })
            : text(`plan.negative.${kind}`, { count })
        }
        items={own}
        keyOf={({ label }) => label}
        show={(change) => <Change name={change.label} details={detailsOf(change, text)} />}
      />
    );
  });
}

function detailsOf({ before, after, entries }: PlannedNegative, text: Text): readonly string[] {
  const worths = [before, after].flatMap((item) => (item === null ? [] : [worthOf(item, text)]));
  const [from = '', to = from] = worths;
  return [
    fromTo(from, to, text),
    ...(entries > 0 ? [text('plan.negative.entries', { count: entries })] : []),
  ];
}

/** What an item deducts, tier by tier where it has tiers. */
function worthOf({ points, tiers }: NegativeItem, text: Text): string {
  if (tiers.length > 0) return tiers.map((tier) => `${tier.name} ${formatPoints(tier.points)}`).join(' · ');
  return pointsText(points, text);
}
