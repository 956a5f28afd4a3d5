/**
 * How alike two texts are, from 0 (no two neighbouring characters in common) to 1 (the same, white
 * space and width of characters apart): the Dice coefficient over pairs of neighbouring characters.
 */
export function textLikeness(left: string, right: string): number {
  const [a, b] = [normalised(left), normalised(right)];
  if (a === b) return 1;
  const pairs = pairCounts(a);
  let common = 0;
  for (let index = 0; index + 1 < b.length; index += 1) {
    const pair = b.slice(index, index + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common += 1;
  }
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return all === 0 ? 0 : (2 * common) / all;
}

function pairCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function normalised(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
