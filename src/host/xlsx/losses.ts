/** Kinds of what a file may hold and the model does not. */
export type LossCode =
  | 'macros'
  | 'charts'
  | 'chartSheets'
  | 'dialogSheets'
  | 'pivotTables'
  | 'slicers'
  | 'pictures'
  | 'diagrams'
  | 'comments'
  | 'tables'
  | 'externalLinks'
  | 'connections'
  | 'embeddedObjects'
  | 'customProperties'
  | 'drawings'
  | 'background'
  | 'pageBreaks'
  | 'scenarios'
  | 'editableRanges'
  | 'customViews'
  | 'consolidation'
  | 'sortOrder'
  | 'sheetPassword'
  | 'paperSize'
  | 'verticalCentring'
  | 'otherHeaders'
  | 'otherPrintAreas'
  | 'repeatedColumns'
  | 'name'
  | 'textFormats'
  | 'groupedRows'
  | 'errorValue'
  | 'arrayFormulas'
  | 'dataTables'
  | 'inputMessages'
  | 'sparklines'
  | 'groupedColumns'
  | 'filterCriteria'
  | 'daysFrom1904'
  | 'otherSheet'
  | 'customXml'
  | 'laterConditionalFormats'
  | 'conditionalLook'
  | 'conditionalKind'
  | 'missingText'
  | 'missingFormat'
  | 'missingSheet'
  | 'missingLink'
  | 'linkedArea'
  | 'brokenName';

/** Something of a file that was not kept. */
export interface Loss {
  readonly code: LossCode;
  /** Name of its sheet; null for what belongs to the whole book. */
  readonly sheet: string | null;
  /** Which one, where its kind alone does not tell: a name, a size, an error. Otherwise `''`. */
  readonly detail: string;
}

/** So many of a kind are named in a sheet; what comes after them is told once, as `…`. */
const MOST_NAMED = 5;
const LONGEST_DETAIL = 60;

/** Collects what a file holds and the model does not; each kind once per sheet and detail. */
export class Losses {
  readonly #found = new Map<string, Loss>();
  readonly #named = new Map<string, number>();

  /** @param sheet null for what belongs to the whole book. */
  add(code: LossCode, sheet: string | null, detail = ''): void {
    const kind = JSON.stringify([code, sheet]);
    const shown = detail.slice(0, LONGEST_DETAIL);
    const key = `${kind}${shown}`;
    if (this.#found.has(key)) return;
    const count = (this.#named.get(kind) ?? 0) + 1;
    this.#named.set(kind, count);
    if (count <= MOST_NAMED) this.#found.set(key, { code, sheet, detail: shown });
    else this.#found.set(kind, { code, sheet, detail: '…' });
  }

  list(): readonly Loss[] {
    return [...this.#found.values()];
  }
}

/** Parts that hold something the model has no place for. */
const PARTS: readonly (readonly [RegExp, LossCode])[] = [
  [/^xl\/vbaProject\.bin$/u, 'macros'],
  [/^xl\/charts\//u, 'charts'],
  [/^xl\/chartsheets\//u, 'chartSheets'],
  [/^xl\/(?:dialog|macro)sheets\//u, 'dialogSheets'],
  [/^xl\/pivot/u, 'pivotTables'],
  [/^xl\/(?:slicers|slicerCaches|timelines)\//u, 'slicers'],
  [/^xl\/media\//u, 'pictures'],
  [/^xl\/diagrams\//u, 'diagrams'],
  [/^xl\/(?:comments\d*\.xml|comments\/|threadedComments\/)/u, 'comments'],
  [/^xl\/tables\//u, 'tables'],
  [/^xl\/externalLinks\//u, 'externalLinks'],
  [/^xl\/(?:connections\.xml|queryTables\/)/u, 'connections'],
  [/^xl\/(?:embeddings|activeX|ctrlProps)\//u, 'embeddedObjects'],
  [/^docProps\/custom\.xml$/u, 'customProperties'],
];

export function loseParts(paths: Iterable<string>, losses: Losses): void {
  for (const path of paths) {
    for (const [pattern, what] of PARTS) if (pattern.test(path)) losses.add(what, null);
  }
}

/** Elements of a worksheet that are not read. */
const ELEMENTS: ReadonlyMap<string, LossCode> = new Map([
  ['drawing', 'drawings'],
  ['picture', 'background'],
  ['oleObjects', 'embeddedObjects'],
  ['controls', 'embeddedObjects'],
  ['colBreaks', 'pageBreaks'],
  ['scenarios', 'scenarios'],
  ['protectedRanges', 'editableRanges'],
  ['customSheetViews', 'customViews'],
  ['dataConsolidate', 'consolidation'],
  ['sortState', 'sortOrder'],
]);

export function loseElements(names: Iterable<string>, sheet: string, losses: Losses): void {
  for (const name of names) {
    const what = ELEMENTS.get(name);
    if (what !== undefined) losses.add(what, sheet);
  }
}
