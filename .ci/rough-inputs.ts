/**
 * Writes CSV inputs that are hard on a book: scores to the thousandth, many exact ties, one of every
 * kind of wrong entry, blanks, deductions of which several are for one event, grades by score and share.
 *
 * Usage: tsx .ci/rough-inputs.ts REPORT.json SCORES.csv DEDUCTIONS.csv SETTINGS.csv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { randomNumbers } from '../src/domain/examples/randomNumbers';

interface Definitions {
  readonly unitTypes: readonly {
    readonly units: readonly { readonly id: string }[];
    readonly indicators: readonly {
      readonly id: string;
      readonly unit: string | null;
      readonly cap: number | null;
    }[];
  }[];
  readonly negativeList: readonly {
    readonly id: string;
    readonly tiers: readonly { readonly name: string }[];
  }[];
}

const WRONG = [
  '一般',
  '-1',
  '999',
  '８．５',
  '5分',
  '#N/A',
  '2020-5-1',
  'TRUE',
  '3.33333',
  '=1/0',
  '12:00',
  '="x"',
];

const SETTINGS = [
  'setting,value',
  'grade:1,优秀 ≥85 前20%',
  'grade:2,良好 前60%',
  'grade:3,合格 ≥60',
  'grade:4,不合格',
  'tieRule,1-2-2-3',
  'rankScope,组别',
];

function main([
  reportFile = '',
  scoresFile = '',
  deductionsFile = '',
  settingsFile = '',
]: readonly string[]): void {
  const { definitions } = JSON.parse(readFileSync(reportFile, 'utf8')) as { definitions: Definitions };
  const random = randomNumbers('rough');
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const scores: string[] = ['unit,indicator,score'];
  for (const type of definitions.unitTypes) {
    for (const unit of type.units) {
      const tied = random() < 0.4;
      for (const { id, unit: owner, cap } of type.indicators) {
        if ((owner !== null && owner !== unit.id) || cap === null || random() < 0.002) continue;
        const share = tied ? 0.875 : random();
        const entry = random() < 0.01 ? (pick(WRONG) ?? '') : String(Math.floor(cap * share * 1000) / 1000);
        scores.push([unit.id, id, `"${entry.replace(/"/g, '""')}"`].join(','));
      }
    }
  }
  const units = definitions.unitTypes.flatMap((type) => type.units);
  const deductions = ['unit,item,tier,times,event'];
  for (let index = 0; index < 80; index += 1) {
    const item = pick(definitions.negativeList);
    const times = 1 + Math.floor(random() * 3);
    const event = random() < 0.5 ? '' : `事件${1 + Math.floor(random() * 2)}`;
    const unit = pick(units.slice(0, 20))?.id ?? '';
    deductions.push([unit, item?.id, pick(item?.tiers ?? [])?.name ?? '', times, event].join(','));
  }
  writeFileSync(scoresFile, `${scores.join('\n')}\n`);
  writeFileSync(deductionsFile, `${deductions.join('\n')}\n`);
  writeFileSync(settingsFile, `${SETTINGS.join('\n')}\n`);
}

main(process.argv.slice(2));
