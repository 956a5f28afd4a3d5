import type { Write } from '../writes/writes';
import type { BookSnapshot } from '../snapshot/snapshot';
import { blocksOf, withoutLabels } from './reading/askedBlocks';
import { queueBeside, type BesideTables } from './reading/besideTables';
import { BlockReading } from './reading/blockReading';
import { followWrites } from './reading/followWrites';
import { readBlocks } from './reading/readBlocks';
import { readSnapshot, snapshotOf, type HeardBook } from './readSnapshot';

/**
 * A book that was read and heard since, as it is now, without labels: of what stays as it is until it is edited only
 * what somebody was heard to edit, of what plans wrote only what is not known from them. All of it is read where sheets
 * or tables stand otherwise by now, or where nobody can tell.
 *
 * @param writes all that was carried out since; none of it is among the edits, or it is read again
 * @throws WorkbookError as {@link readSnapshot}
 */
export async function readAgain(
  context: Excel.RequestContext,
  { standing, asked: before, reading: earlier, edits }: HeardBook,
  { writes, limit }: { readonly writes: readonly Write[]; readonly limit: number },
): Promise<BookSnapshot> {
  const asked = withoutLabels(before);
  const blocks = blocksOf(asked);
  const reading = new BlockReading(blocks, earlier);
  if (!followWrites(reading, writes, standing)) {
    await edits.stop().catch(() => undefined);
  } else {
    const source = {
      context,
      standing,
      limit,
      earlier: { reading, edits },
      queueBeside: (): (() => BesideTables) => queueBeside(context, standing, asked),
    };
    const read = await readBlocks(source, blocks);
    if ('reading' in read) return snapshotOf(standing, asked, read);
  }
  return (await readSnapshot(context, { labels: false, limit })).snapshot;
}
