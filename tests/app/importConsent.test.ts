import { afterEach, describe, expect, it } from '@jest/globals';
import { needsConsent, planImport, withAccepted, type ImportPlan } from '../../src/app/plan/planImport';
import { importDefinitions } from '../../src/app/importDefinitions';
import { closeBooks, openBook } from '../support/embeddedBook';
import { townsDocument } from '../support/smallDocument';

afterEach(closeBooks);

const source = (...units: readonly string[]) => ({
  fileName: '指标.txt',
  bytes: new TextEncoder().encode(
    townsDocument(
      [{ name: '党建', target: '抓好党建', tenths: 100 }],
      // All towns but the first have only what is common to all.
      ['东镇', ...units].map((name, at) => ({
        name,
        categories:
          at === 0
            ? [{ name: '经济', indicators: [{ name: '产业', target: '完成产业任务', tenths: 85 }] }]
            : [],
      })),
    ),
  ),
});

async function planned(before: readonly string[], after: readonly string[]): Promise<ImportPlan> {
  const book = await openBook();
  await importDefinitions(book.useCase, source(...before));
  return planImport(book.useCase, source(...after));
}

describe('loading a document', () => {
  it('takes no consent where everything stays', async () => {
    const plan = await planned(['城关中心镇'], ['城关中心镇']);
    expect([needsConsent(plan), plan.unitsGone]).toEqual([false, []]);
  });

  it('takes consent where a unit is gone, unless it is confirmed to be another', async () => {
    const plan = await planned(['城关中心镇'], ['城关新中心镇']);
    expect(plan.unitsGone.map(({ name }) => name)).toEqual(['城关中心镇']);
    expect(plan.changes?.every(({ kind }) => kind === 'kept')).toBe(true);
    expect(needsConsent(plan)).toBe(true);
    const agreed = withAccepted(plan, new Set(plan.proposals.map(({ id }) => id)));
    expect(agreed.unitsGone).toEqual([]);
    // It may still be taken back.
    expect(needsConsent(agreed)).toBe(true);
  });
});
