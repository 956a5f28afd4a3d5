import { expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { LANGUAGES } from '../../src/strings/texts';
import { helpBesideCell, settingRows } from '../../src/workbook/plan/settingRows';
import { smallCounty } from '../support/smallCounty';

it.each(LANGUAGES)(
  'no setting says the choices that a list shows anyway, but beside its cell it does: %s',
  (language) => {
    const rows = settingRows(smallCounty(), DEFAULT_SETTINGS, language);
    const yesNo = rows.filter(({ words }) => words?.join() === 'yes,no');
    expect(yesNo.length).toBeGreaterThan(3);
    for (const row of yesNo) {
      const [first = '', second = ''] = row.choices ?? [];
      const names = (text: string): boolean => text.includes(`“${first}”`) && text.includes(`“${second}”`);
      expect([row.code, names(row.help)]).toEqual([row.code, false]);
      if (row.code !== 'factor')
        expect([row.code, names(helpBesideCell(row, language))]).toEqual([row.code, true]);
    }
    const floor = yesNo.filter(({ code }) => code === 'floorAtZero');
    expect(floor.map((row) => [row.help, helpBesideCell(row, language)])).toEqual([
      ['', language === 'zh-CN' ? '“是”或“否”' : '“Yes” or “No”'],
    ]);
  },
);
