import type { Border } from '../model/style';
import { oneOf } from '../protocol/checkArguments';
import { apiNotFound } from '../protocol/hostError';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { requireAllowed } from '../session/protect';
import { changeBorders, commonBorder, type Lines } from '../session/borders';
import type { CellFormat } from './cellFormat';
import { color } from './color';

/** In the order of `getItemAt`. @see https://learn.microsoft.com/javascript/api/excel/excel.borderindex */
export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** What a border is that was given only a colour or a weight. */
const PLAIN: Border = { style: 'Continuous', color: '#000000', weight: 'Thin' };

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
class RangeBorder {
  constructor(
    readonly format: CellFormat,
    readonly index: BorderIndex,
  ) {}

  get lines(): Lines {
    if (this.index === 'DiagonalDown' || this.index === 'DiagonalUp') throw apiNotFound('diagonal borders');
    return this.index;
  }

  change(how: (border: Border) => Border | null): void {
    const { session, sheet, area } = this.format;
    requireAllowed(sheet, 'allowFormatCells', 'formatting cells');
    session.edit('book', () => {
      changeBorders(sheet, area, this.lines, (border) => how(border ?? PLAIN));
    });
  }

  common(part: (border: Border | null) => Json): Json {
    return commonBorder(this.format.sheet, this.format.area, this.lines, part);
  }
}

const RANGE_BORDER: ClassTable<RangeBorder> = {
  name: 'RangeBorder',
  identity: () => ({}),
  properties: {
    SideIndex: { since: '1.1', get: ({ index }) => index },
    Style: {
      since: '1.1',
      get: (self) => self.common((border) => border?.style ?? 'None'),
      set: (self, value) => {
        const style = oneOf(value, STYLES, 'style');
        self.change((border) => (style === 'None' ? null : { ...border, style }));
      },
    },
    Color: {
      since: '1.1',
      get: (self) => self.common((border) => border?.color ?? PLAIN.color),
      set: (self, value) => {
        const wanted = color(value, 'color');
        self.change((border) => ({ ...border, color: wanted }));
      },
    },
    Weight: {
      since: '1.1',
      get: (self) => self.common((border) => border?.weight ?? PLAIN.weight),
      set: (self, value) => {
        const weight = oneOf(value, WEIGHTS, 'weight');
        self.change((border) => ({ ...border, weight }));
      },
    },
  },
  navigations: {},
  methods: {},
};

export function rangeBorder(format: CellFormat, index: BorderIndex): HostObject<RangeBorder> {
  return new HostObject(RANGE_BORDER, new RangeBorder(format, index));
}
