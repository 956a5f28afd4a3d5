import { flag } from '../protocol/checkArguments';
import { HostObject, type ClassTable, type PropertyMember } from '../protocol/hostObject';
import { requireAllowed } from '../session/protect';
import type { CellFormat } from './cellFormat';

function property(key: 'locked' | 'formulaHidden'): PropertyMember<CellFormat> {
  return {
    since: '1.2',
    get: (self) => self.common((style) => style[key]),
    set: (self, value) => {
      // Else a sheet that allows formatting could be unlocked cell by cell.
      requireAllowed(self.sheet, null, 'unlocking cells');
      const on = flag(value, key);
      self.change((style) => ({ ...style, [key]: on }));
    },
  };
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
const FORMAT_PROTECTION: ClassTable<CellFormat> = {
  name: 'FormatProtection',
  identity: () => ({}),
  properties: { Locked: property('locked'), FormulaHidden: property('formulaHidden') },
  navigations: {},
  methods: {},
};

export function formatProtection(format: CellFormat): HostObject<CellFormat> {
  return new HostObject(FORMAT_PROTECTION, format);
}
