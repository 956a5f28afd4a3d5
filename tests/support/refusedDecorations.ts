import type { Fault, RequestInfo } from '../../src/host';

/** Names, in the client's protocol, of what decorates: members that are called or set below a sheet. */
const MEMBERS: ReadonlySet<string> = new Set([
  'Unfreeze',
  'FreezeRows',
  'FreezeColumns',
  'FreezeAt',
  'TabColor',
  'Gridlines',
  'Orientation',
  'PaperSize',
  'Zoom',
  'CenterHorizontally',
  'LeftMargin',
  'RightMargin',
  'TopMargin',
  'BottomMargin',
  'CenterFooter',
  'SetPrintTitleRows',
  'RemovePageBreaks',
  'Apply',
  'ColumnWidth',
  'ColumnHidden',
  'RowHidden',
  'RowHeight',
  'AutofitRows',
  'ClearAll',
  'FillColor',
  'Color',
  'Bold',
  'Italic',
  'Size',
  'HorizontalAlignment',
  'VerticalAlignment',
  'WrapText',
  'Style',
]);

/** A member that decorates, on a sheet. */
export interface DecorationPlace {
  readonly sheet: string;
  readonly member: string;
}

/** What decorates in a request: the place of each action that does, by the action's index. */
export function decorationsIn({ body }: RequestInfo): ReadonlyMap<number, DecorationPlace> {
  const { Actions, ObjectPaths } = body;
  const sheetOf = (id: number | undefined): string | null => {
    const path = ObjectPaths[String(id)];
    if (path === undefined) return null;
    const isSheet = ObjectPaths[String(path.ParentObjectPathId)]?.Name === 'Worksheets';
    const [name] = path.ArgumentInfo?.Arguments ?? [];
    return isSheet && typeof name === 'string' ? name : sheetOf(path.ParentObjectPathId);
  };
  return new Map(
    Actions.flatMap(({ Name, ObjectPathId }, index): readonly [number, DecorationPlace][] => {
      const sheet = MEMBERS.has(Name) ? sheetOf(ObjectPathId) : null;
      return sheet === null ? [] : [[index, { sheet, member: Name }]];
    }),
  );
}

/** A host that refuses members on sheets, whatever else is asked in the same request. */
export function refusing(places: readonly DecorationPlace[]): (request: RequestInfo) => Fault | null {
  return (request) => {
    for (const [actionIndex, { sheet, member }] of decorationsIn(request)) {
      if (places.some((place) => place.sheet === sheet && place.member === member))
        return { at: 'midway', actionIndex, code: 'GeneralException' };
    }
    return null;
  };
}
