import { answersOf, HOST, type SentReport } from './report';

const BEGIN = '<!-- made by npm run real:update -->';
const END = '<!-- end -->';

/** Where each report was made, and what it answers to each check of the host's. */
function table(reports: readonly SentReport[]): string {
  const names = reports.map(({ name }) => name);
  const where = reports.map(({ name, report }) => {
    const { platform, build, officeVersion, date } = report;
    const sets = `ExcelApi ${report.sets['ExcelApi'] ?? ''}`;
    return row([
      name,
      name === HOST ? 'no Excel' : `${report.host} ${platform}`,
      build,
      sets,
      officeVersion,
      date,
    ]);
  });
  const answers = reports.map(({ report }) => answersOf(report));
  const ids = [...new Set(answers.flatMap((all) => [...all.keys()]))];
  const rows = ids.map((id) => {
    const [own, ...others] = answers.map((all) => all.get(id));
    const said = others.map((answer) =>
      answer === undefined ? '' : answer === own ? 'the same' : code(answer),
    );
    return row([code(id), own === undefined ? '' : code(own), ...said]);
  });
  return [
    row(['report', 'where', 'build', 'requirement sets', 'office.js', 'date']),
    row(Array.from({ length: 6 }, () => '---')),
    ...where,
    '',
    row(['check', ...names]),
    row(['---', ...names.map(() => '---')]),
    ...rows,
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** As code in a cell of a table, whatever it holds. */
function code(text: string): string {
  const kept = text.replaceAll('|', '\\|');
  return kept.includes('`') ? `\`\` ${kept} \`\`` : `\`${kept}\``;
}

/** A page with the table of all reports in its place. @throws Error where it has no place for one */
export function withTable(page: string, reports: readonly SentReport[]): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('The page has no place for the table.');
  return `${page.slice(0, begin)}${BEGIN}\n\n${table(reports)}\n\n${page.slice(end)}`;
}
