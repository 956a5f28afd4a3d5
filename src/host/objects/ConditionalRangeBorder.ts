import type { Border, BorderEdge } from '../model/style';
import { oneOf } from '../protocol/checkArguments';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import { color } from './color';
import type { ConditionalLook } from './conditionalLook';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

const PLAIN: Border = { style: 'Continuous', color: '#000000', weight: 'Thin' };

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder */
class ConditionalRangeBorder {
  constructor(
    readonly look: ConditionalLook,
    readonly edge: BorderEdge,
  ) {}

  get border(): Border | undefined {
    const { look } = this.look;
    return look.kind === 'custom' ? look.borders?.[this.edge] : undefined;
  }

  change(how: (border: Border) => Border | null): void {
    const custom = this.look.custom('borders');
    this.look.change(() => {
      const { [this.edge]: old, ...others } = custom.borders ?? {};
      const border = how(old ?? PLAIN);
      custom.borders = border === null ? others : { ...others, [this.edge]: border };
    });
  }
}

const CONDITIONAL_RANGE_BORDER: ClassTable<ConditionalRangeBorder> = {
  name: 'ConditionalRangeBorder',
  identity: () => ({}),
  properties: {
    SideIndex: { since: '1.6', get: ({ edge }) => edge },
    Style: {
      since: '1.6',
      get: ({ border }) => border?.style ?? 'None',
      set: (self, value) => {
        const style = oneOf(value, STYLES, 'style');
        self.change((border) => (style === 'None' ? null : { ...border, style }));
      },
    },
    Color: {
      since: '1.6',
      get: ({ border }) => border?.color ?? '',
      set: (self, value) => {
        const wanted = color(value, 'color');
        self.change((border) => ({ ...border, color: wanted }));
      },
    },
  },
  navigations: {},
  methods: {},
};

export function conditionalRangeBorder(
  look: ConditionalLook,
  edge: BorderEdge,
): HostObject<ConditionalRangeBorder> {
  return new HostObject(CONDITIONAL_RANGE_BORDER, new ConditionalRangeBorder(look, edge));
}
