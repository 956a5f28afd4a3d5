import '../strings/bothLanguages';
import { expectedFigures } from './selfCheck';

/** Prints, as JSON, what the self-check in the pane compares with: the build keeps it beside the page. */
async function main(): Promise<void> {
  process.stdout.write(`${JSON.stringify(await expectedFigures())}\n`);
}

void main();
