import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/domain/findings/finding';
import { makeFinding } from '../../../src/domain/findings/makeFinding';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { findingMessage } from '../../../src/strings/findingText';
import { FINDING_COLUMNS } from '../../../src/workbook/layout/columns';
import { resolveNames } from '../../../src/workbook/layout/resolveNames';
import { planFindings } from '../../../src/workbook/plan/planFindings';
import { importedFindings } from '../../../src/workbook/snapshot/importedFindings';
import { smallCounty } from '../../support/smallCounty';

/** Findings of a book whose sheet 问题 has these records. */
function kept(...records: readonly string[]): readonly Finding[] {
  return importedFindings({
    sheet: '问题',
    isProtected: false,
    row: 0,
    column: 0,
    values: [
      FINDING_COLUMNS.map(({ code }) => code),
      ...Array.from({ length: 3 }, () => FINDING_COLUMNS.map(() => '')),
      ...records.map((record) => [record, ...FINDING_COLUMNS.slice(1).map(() => '')]),
    ],
    formats: [],
    formulas: [],
    lastUsedRow: records.length + 3,
    freeColumns: 0,
  });
}

/** What the sheet 问题 keeps of findings. */
function written(findings: readonly Finding[]): readonly unknown[] {
  const names = resolveNames(
    { all: [], unused: [], hidden: [], tables: {}, scores: new Map() },
    smallCounty(),
    'zh-CN',
  );
  return planFindings(
    findings.map((finding) => ({ finding, fromImport: true })),
    { rows: 0, marks: new Map() },
    { language: 'zh-CN', settings: DEFAULT_SETTINGS, names },
  ).flatMap((write) =>
    write.kind === 'cells' && write.row === 4 ? write.values.map(([record]) => record) : [],
  );
}

const found = makeFinding('unreadColumn', { params: { variant: 'named', column: '频次', tables: 2 } });

describe('what another version wrote', () => {
  it.each([
    ['a variant', { ...found, params: { variant: 'ofNextYear', column: '频次' } }, '列未能识别'],
    ['no parameter', { ...found, params: { variant: 'named', column: '频次' } }, '列未能识别'],
    [
      'a parameter of another type',
      { ...found, params: { variant: 'named', column: null, tables: 2 } },
      '列未能识别',
    ],
    ['a code', { ...found, code: 'foundNextYear', severity: 'error' }, '其他'],
  ])('that has %s not known here is told as far as it is known, and kept as it was', (_, record, kind) => {
    const text = JSON.stringify(record);
    const [finding, ...others] = kept(text);
    if (finding === undefined) throw new Error('it is gone');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'noteOfOtherVersion', severity: record.severity });
    expect(findingMessage(finding, 'zh-CN')).toBe(
      `${kind}：这一条是另一个版本的加载项记下的，这里说不出详情。请重新导入指标文件。`,
    );
    expect(findingMessage(finding, 'en-US')).toMatch(/another version/);
    expect(written([finding])).toEqual([text]);
  });
});

it('what this version wrote is read as it was found', () => {
  expect(kept(...written([found]).map(String))).toEqual([found]);
});

it('a record that somebody wrote over is no finding', () => {
  expect(kept('', '列未能识别', '[]', 'null', '{"code":"unreadColumn"}', '{"code":5,"params":{}}')).toEqual(
    [],
  );
});
