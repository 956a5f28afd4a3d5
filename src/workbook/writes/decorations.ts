import type { LookPart } from '../../domain/findings/damageParams';
import type { AreaFormat, Write } from './writes';

/** What each step that only decorates sets. */
export const DECORATIONS = {
  freeze: 'freeze',
  look: 'look',
  print: 'print',
  printArea: 'print',
  autoFilter: 'filter',
  column: 'columns',
  hideRow: 'rows',
  fitRows: 'rows',
  conditionalFormats: 'colours',
  format: 'formats',
} as const satisfies { readonly [Kind in Write['kind']]?: LookPart };

type DecorationKind = keyof typeof DECORATIONS;

/** A step without which the book is complete and correct, but looks or prints less well. */
export type Decoration = Extract<Write, { readonly kind: DecorationKind }>;

/** A plan with what only decorates at its end, before the steps that close it. */
export interface Apart {
  /** What the book consists of: sheets, cells, their number formats and locks, validation, names. */
  readonly content: readonly Write[];
  /** Freezing comes first: Excel shows other rows than were meant where rows above were hidden before. */
  readonly decorations: readonly Decoration[];
  /** Protects and shows sheets: what is protected cannot be decorated any more. A new sheet without decorations does not wait. */
  readonly closing: readonly Write[];
}

/** Steps after which an area of a sheet is not where it was, or holds what it held. */
const REARRANGING: ReadonlySet<Write['kind']> = new Set([
  'renameSheet',
  'deleteSheet',
  'clear',
  'insertRows',
  'insertColumns',
  'deleteColumns',
  'moveCells',
]);

/**
 * Sets the steps that only decorate apart, so that one that Excel refuses takes nothing else with it. Within
 * each part the order stays, but that freezing comes first among the decorations. What decorates a sheet that is
 * rearranged later on stays where it is. Pure.
 */
export function decorationsApart(writes: readonly Write[]): Apart {
  const content: Write[] = [];
  let decorations: Decoration[] = [];
  const closing: Write[] = [];
  for (const write of writes) {
    if (REARRANGING.has(write.kind) && 'sheet' in write) {
      content.push(...decorations.filter(({ sheet }) => sheet === write.sheet));
      decorations = decorations.filter(({ sheet }) => sheet !== write.sheet);
    }
    const isClosing =
      write.kind === 'activate' || (write.kind === 'protect' && !isPlain(write.sheet, writes));
    if (isClosing) closing.push(write);
    else if (write.kind === 'format') {
      const { needed, looks } = formatApart(write.format);
      if (needed !== null) content.push({ ...write, format: needed });
      if (looks !== null) decorations.push({ ...write, format: looks });
    } else if (isDecoration(write)) decorations.push(write);
    else content.push(write);
  }
  const isFreeze = ({ kind }: Decoration): boolean => kind === 'freeze';
  return {
    content,
    decorations: [...decorations.filter(isFreeze), ...decorations.filter((write) => !isFreeze(write))],
    closing,
  };
}

/** Whether a sheet is new and nothing decorates it: then nothing keeps it from being protected at once. */
function isPlain(sheet: string, writes: readonly Write[]): boolean {
  const own = writes.filter((write) => 'sheet' in write && write.sheet === sheet);
  const isNew = own.some(({ kind }) => kind === 'addSheet');
  return isNew && !own.some(isDecoration);
}

function isDecoration(write: Write): write is Decoration {
  return Object.hasOwn(DECORATIONS, write.kind);
}

/** How numbers are shown decides what a typed text becomes, and locks who may type: neither is a look. */
function formatApart({ numberFormat, locked, ...looks }: AreaFormat): {
  readonly needed: AreaFormat | null;
  readonly looks: AreaFormat | null;
} {
  const needed: AreaFormat = {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(locked === undefined ? {} : { locked }),
  };
  return {
    needed: Object.keys(needed).length === 0 ? null : needed,
    looks: Object.keys(looks).length === 0 ? null : looks,
  };
}
