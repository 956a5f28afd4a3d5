import { cellCount } from '../model/areas';
import { formatAddress } from '../model/address';
import type { Area, Sheet } from '../model/book';
import { HostObject, type ClassTable } from '../protocol/hostObject';

interface AreasOfSheet {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/**
 * Several blocks of cells on one sheet, told anew in each request.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.rangeareas
 */
const RANGE_AREAS: ClassTable<AreasOfSheet> = {
  name: 'RangeAreas',
  identity: () => ({}),
  properties: {
    // https://learn.microsoft.com/javascript/api/excel/excel.rangeareas#excel-excel-rangeareas-address-member
    Address: {
      since: '1.9',
      get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(','),
    },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      since: '1.9',
      get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    },
  },
  navigations: {},
  // Each request asks for the areas anew; there is nothing to keep.
  methods: { _KeepReference: { since: '1.9', parameters: 0, call: () => null } },
};

export function rangeAreas(sheet: Sheet, areas: readonly Area[]): HostObject<AreasOfSheet> {
  return new HostObject(RANGE_AREAS, { sheet, areas });
}
