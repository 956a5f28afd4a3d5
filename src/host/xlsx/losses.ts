/** Collects what a file holds and the model does not; each kind once per sheet. */
export class Losses {
  private readonly found = new Set<string>();

  /** @param sheet null for what belongs to the whole book. */
  add(what: string, sheet: string | null): void {
    this.found.add(sheet === null ? what : `${what} (${sheet})`);
  }

  list(): readonly string[] {
    return [...this.found].sort();
  }
}

/** Parts that hold something the model has no place for. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject\.bin$/u, 'macros'],
  [/^xl\/charts\//u, 'charts'],
  [/^xl\/chartsheets\//u, 'chart sheets'],
  [/^xl\/(?:dialog|macro)sheets\//u, 'dialog and macro sheets'],
  [/^xl\/pivot/u, 'pivot tables'],
  [/^xl\/(?:slicers|slicerCaches|timelines)\//u, 'slicers'],
  [/^xl\/media\//u, 'pictures'],
  [/^xl\/diagrams\//u, 'diagrams'],
  [/^xl\/(?:comments\d*\.xml|comments\/|threadedComments\/)/u, 'comments and notes'],
  [/^xl\/tables\//u, 'tables (their cells are kept)'],
  [/^xl\/externalLinks\//u, 'links to other books'],
  [/^xl\/(?:connections\.xml|queryTables\/)/u, 'data connections'],
  [/^xl\/(?:embeddings|activeX|ctrlProps)\//u, 'embedded objects and controls'],
  [/^docProps\/custom\.xml$/u, 'custom document properties'],
];

export function loseParts(paths: Iterable<string>, losses: Losses): void {
  for (const path of paths) {
    for (const [pattern, what] of PARTS) if (pattern.test(path)) losses.add(what, null);
  }
}

/** Elements of a worksheet that are not read. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['drawing', 'drawings'],
  ['picture', 'the background picture'],
  ['oleObjects', 'embedded objects and controls'],
  ['controls', 'embedded objects and controls'],
  ['rowBreaks', 'page breaks'],
  ['colBreaks', 'page breaks'],
  ['scenarios', 'scenarios'],
  ['protectedRanges', 'ranges that some may edit'],
  ['customSheetViews', 'custom views'],
  ['dataConsolidate', 'consolidation'],
  ['sortState', 'the last sort order'],
]);

export function loseElements(names: Iterable<string>, sheet: string, losses: Losses): void {
  for (const name of names) {
    const what = ELEMENTS.get(name);
    if (what !== undefined) losses.add(what, sheet);
  }
}
