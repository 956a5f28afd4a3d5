import '../../src/strings/bothLanguages';
import type { PartReport } from './measurement';

/** What a process of its own can measure; each part brings along no more than it needs. */
const PARTS: Readonly<Record<string, (args: readonly string[]) => Promise<PartReport>>> = {
  book: async (args) => (await import('./parts/book')).measureBook(args),
  domain: async (args) => (await import('./parts/domain')).measureDomain(args),
  typing: async (args) => (await import('./parts/typing')).measureTyping(args),
  oneImport: async (args) => (await import('./parts/importing')).measureOneImport(args),
  pane: async () => (await import('./parts/pane')).measurePane(),
};

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const measure = PARTS[name];
  if (measure === undefined) throw new RangeError(`there is no part “${name}”`);
  const report = await measure(args);
  process.send?.(report, () => process.exit(0));
}

void main(process.argv.slice(2));
