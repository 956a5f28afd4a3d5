/** One step on the way from the columns that stand to those that should; zero-based columns of the sheet. */
export type ColumnStep =
  /** Makes an empty column here. @param code of the column it is to be; null for room where somebody's goes. */
  | { readonly kind: 'insert'; readonly column: number; readonly code: string | null }
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  | { readonly kind: 'delete'; readonly column: number };

/** Steps, and where the columns of somebody else end up. */
export interface ColumnPlan {
  readonly steps: readonly ColumnStep[];
  /** By the column where each stood first; null where it was empty and is taken away. */
  readonly foreign: ReadonlyMap<number, number | null>;
}

interface Standing {
  readonly code: string | null;
  readonly at: number;
}

/**
 * How columns get into their places: ours from the first column of the sheet on, somebody else's right of them in
 * their order, new ones where ours are missing. Nothing is written over. Pure.
 *
 * @param codes what stands from the sheet's first column to the table's last; null for somebody else's
 * @param wanted codes of ours, in order
 * @param isEmpty whether a column, by where it stands now, holds nothing at all
 */
export function columnSteps(
  codes: readonly (string | null)[],
  wanted: readonly string[],
  isEmpty: (column: number) => boolean,
): ColumnPlan {
  const steps: ColumnStep[] = [];
  const foreign = new Map<number, number | null>();
  const now: Standing[] = codes.map((code, at) => ({ code, at }));
  const aside: number[] = [];
  const moveAside = (index: number): void => {
    const standing = now[index];
    if (standing === undefined) return;
    if (isEmpty(standing.at)) foreign.set(standing.at, null);
    else {
      steps.push({ kind: 'insert', column: now.length, code: null });
      steps.push({ kind: 'move', from: index, to: now.length });
      aside.push(standing.at);
      now.push({ code: null, at: standing.at });
    }
    steps.push({ kind: 'delete', column: index });
    now.splice(index, 1);
  };
  wanted.forEach((code, index) => {
    const found = (): number => now.findIndex((standing, at) => at >= index && standing.code === code);
    if (found() < 0) {
      steps.push({ kind: 'insert', column: index, code });
      now.splice(index, 0, { code, at: -1 });
      return;
    }
    while (found() > index && now[index]?.code === null) moveAside(index);
    const from = found();
    if (from === index) return;
    steps.push({ kind: 'insert', column: index, code: null });
    steps.push({ kind: 'move', from: from + 1, to: index });
    steps.push({ kind: 'delete', column: from + 1 });
    const [standing] = now.splice(from, 1);
    if (standing !== undefined) now.splice(index, 0, standing);
  });
  // What was in the midst is aside by now; the rest of somebody else's stands right of ours already.
  now.forEach(({ code, at }, index) => {
    if (code === null && at >= 0 && index >= wanted.length) foreign.set(at, index);
  });
  return { steps, foreign };
}
