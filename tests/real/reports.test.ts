import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { reportJson, type SelfCheckReport } from '../../src/app/selfcheck/report';
import { DIFFERENCES } from './differences';
import { hostAnswers } from './hostReport';
import { answersOf, HOST, sentReports, unexplained } from './report';
import { withTable } from './reportTable';

let asked: Awaited<ReturnType<typeof hostAnswers>>;
beforeAll(async () => {
  asked = await hostAnswers();
});

describe('the small questions of the self-check', () => {
  it('are all answered by the host, as its report says', () => {
    const [host] = sentReports();
    expect(host?.name).toBe(HOST);
    expect(asked.report.checks.length).toBeGreaterThanOrEqual(40);
    const kept = answersOf(host?.report ?? { checks: [] });
    for (const [id, answer] of answersOf(asked.report)) expect([id, kept.get(id)]).toEqual([id, answer]);
  });

  it('have each an id of their own', () => {
    const ids = asked.report.checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave nothing in the workbook', () => {
    expect(asked.left).toEqual(['Sheet1']);
  });
});

describe('a report', () => {
  it('is JSON, a check a line', () => {
    const text = reportJson(asked.report);
    expect(JSON.parse(text)).toEqual(asked.report);
    expect(text.split('\n').filter((line) => line.startsWith('    {"id"'))).toHaveLength(
      asked.report.checks.length,
    );
  });

  it.each(sentReports().map((sent) => [sent.name, sent] as const))(
    'of %s answers as the host does, or the difference is named',
    (_, sent) => {
      expect(unexplained(sent, asked.report, DIFFERENCES)).toEqual([]);
    },
  );

  it('that answers otherwise is refused until that is named, and naming what does not differ too', () => {
    const [first] = asked.report.checks;
    const id = first?.id ?? '';
    const other: SelfCheckReport = {
      ...asked.report,
      checks: asked.report.checks.map((check) => (check.id === id ? { ...check, answer: 'other' } : check)),
    };
    const sent = { name: 'PC-1', report: other };
    const named = { report: 'PC-1', id, why: 'as an example' };
    expect(unexplained(sent, asked.report, [])).toEqual([expect.stringContaining(`PC-1, ${id}: other`)]);
    expect(unexplained(sent, asked.report, [named])).toEqual([]);
    expect(unexplained({ ...sent, report: asked.report }, asked.report, [named])).toEqual([
      `PC-1, ${id}: named, and no difference`,
    ]);
  });
});

it('the README says for each check what each report answered', () => {
  const page = readFileSync(join(__dirname, 'README.md'), 'utf8');
  // Made anew by `npm run real:update`.
  expect(page).toBe(withTable(page, sentReports()));
});
