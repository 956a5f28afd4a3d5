import '../strings/bothLanguages';
import { BookError } from '../app/bookError';
import { DocumentUnreadable } from '../importer/documentUnreadable';
import { documentMessage, technicalDetail, workbookMessage } from '../strings/errorText';
import { WorkbookError } from '../workbook/excel/workbookError';
import { cleanBook } from './cleanBook';
import { readOptions, USAGE, type Options } from './options';
import { run, type RunReport } from './run';
import { selfCheck } from './selfCheck';
import { UsageError } from './usageError';

/** Exit codes: 0 done, 1 a fault of the program, 2 input that cannot be used. */
async function main(argv: readonly string[]): Promise<number> {
  let options: Options | null = null;
  try {
    options = readOptions(argv);
    if (options === null) {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    const tell = (line: string): void => void process.stderr.write(`${line}\n`);
    const report = await carriedOut(options, tell);
    process.stdout.write(`${report.summary}\n`);
    for (const path of report.written) process.stdout.write(`written: ${path}\n`);
    return 0;
  } catch (error) {
    const message = badInput(error, options?.language ?? 'zh-CN');
    if (message === null) throw error;
    process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`);
    return 2;
  }
}

function carriedOut(options: Options, tell: (line: string) => void): Promise<RunReport> {
  if (options.selfCheck !== null) return selfCheck(options.selfCheck, tell);
  if (options.cleanCopy !== null) return cleanBook(options.cleanCopy, options);
  return run(options, tell);
}

/** One line about input that cannot be used; null for a fault of the program. */
function badInput(error: unknown, language: Options['language']): string | null {
  if (error instanceof UsageError) return error.message;
  if (error instanceof DocumentUnreadable) return documentMessage(error.code, error.params, language);
  const isOfWorkbook = error instanceof WorkbookError || error instanceof BookError;
  if (isOfWorkbook && error.code !== 'unknown') {
    const technical = technicalDetail(error.code, error.detail, language);
    return [workbookMessage(error.code, error.detail, language), technical].join(' ').trim();
  }
  return null;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
