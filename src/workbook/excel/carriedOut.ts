import { isRepeatable, type Write } from '../writes/writes';

/**
 * Whether a request may be carried out twice as a whole: besides what may be repeated it only opens sheets that it
 * closes again.
 */
export function isRepeatableRequest(request: readonly Write[]): boolean {
  return request.every((write, at) => isRepeatable(write) || isOpenedAndClosed(request, at));
}

function isOpenedAndClosed(request: readonly Write[], at: number): boolean {
  const write = request[at];
  if (write?.kind !== 'unprotect' && write?.kind !== 'protect') return false;
  const others = write.kind === 'unprotect' ? request.slice(at + 1) : request.slice(0, at);
  return others.some((other) =>
    isOf(other, write.sheet, [write.kind === 'unprotect' ? 'protect' : 'unprotect']),
  );
}

/**
 * Whether a request was carried out of which nobody answered, by the first of its steps that shows in the workbook:
 * such a request was carried out as a whole or not at all. Null where none of them shows. One round trip.
 */
export async function wasCarriedOut(
  context: Excel.RequestContext,
  request: readonly Write[],
): Promise<boolean | null> {
  for (const [at, write] of request.entries()) {
    const look = isOpenedAndClosed(request, at) ? null : queueLook(context, write, request.slice(at + 1));
    if (look === null) continue;
    await context.sync();
    return look();
  }
  return null;
}

/**
 * Queues the question whether a step was carried out; null of one that does not show, or that a later one may hide.
 *
 * @param later what the request does after it
 */
function queueLook(
  { workbook }: Excel.RequestContext,
  write: Write,
  later: readonly Write[],
): (() => boolean) | null {
  switch (write.kind) {
    case 'addSheet': {
      if (later.some((other) => isOf(other, write.sheet, GONE))) return null;
      const sheet = workbook.worksheets.getItemOrNullObject(write.sheet);
      sheet.load('id');
      return () => !sheet.isNullObject;
    }
    case 'renameSheet': {
      if (later.some((other) => isOf(other, write.to, GONE))) return null;
      const sheet = workbook.worksheets.getItemOrNullObject(write.to);
      sheet.load('name');
      return () => !sheet.isNullObject && sheet.name === write.to;
    }
    case 'addName': {
      if (later.some((other) => other.kind === 'deleteName' && other.name === write.name)) return null;
      const name = workbook.names.getItemOrNullObject(write.name);
      name.load('name');
      return () => !name.isNullObject;
    }
    case 'unprotect':
    case 'protect': {
      if (later.some((other) => isOf(other, write.sheet, [...GONE, 'protect', 'unprotect']))) return null;
      const sheet = workbook.worksheets.getItemOrNullObject(write.sheet);
      sheet.load('id,protection/protected');
      return () => !sheet.isNullObject && sheet.protection.protected === (write.kind === 'protect');
    }
    default:
      return null;
  }
}

/** Steps after which no sheet has the name. */
const GONE: readonly Write['kind'][] = ['deleteSheet', 'renameSheet'];

function isOf(write: Write, sheet: string, kinds: readonly Write['kind'][]): boolean {
  return kinds.includes(write.kind) && 'sheet' in write && write.sheet === sheet;
}
