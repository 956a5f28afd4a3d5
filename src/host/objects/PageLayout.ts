import type { PageSetup, Sheet } from '../model/book';
import { isEntireColumn, isEntireRow, lastRow } from '../model/areas';
import { MAX_COLUMNS } from '../model/limits';
import { fields, flag, integer, number, oneOf } from '../protocol/checkArguments';
import { apiNotFound, invalidArgument } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable, type PropertyMember } from '../protocol/hostObject';
import type { Session } from '../session/session';
import { headerFooterGroup } from './HeaderFooterGroup';
import { range, rangeArgument } from './Range';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
class PageLayout {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {}

  get page(): PageSetup {
    return this.sheet.page;
  }

  change(change: (page: PageSetup) => void): null {
    this.session.edit('book', () => {
      change(this.sheet.page);
    });
    return null;
  }
}

/** The sizes a county office has paper for. @see https://learn.microsoft.com/javascript/api/excel/excel.papertype */
const PAPER_SIZES = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal'] as const;

/** Excel's limits of `zoom.scale`, both included. */
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;

function margin(side: keyof PageSetup['margins']): PropertyMember<PageLayout> {
  return {
    since: '1.9',
    get: ({ page }) => page.margins[side],
    set: (self, value) => {
      const points = number(value, `${side}Margin`);
      if (points < 0) throw invalidArgument('A margin is not negative.');
      self.change((page) => (page.margins[side] = points));
    },
  };
}

function readZoom(value: Argument): PageSetup['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages, ...rest } = fields(value, 'zoom');
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) throw apiNotFound(`PageLayoutZoomOptions.${unknown}`);
  const pages = (count: Argument | undefined, what: string) => {
    if (count === null || count === undefined) return {};
    if (integer(count, what) < 0) throw invalidArgument(`${what} is not negative.`);
    return { [what]: count };
  };
  if (scale !== null && scale !== undefined) {
    const percent = integer(scale, 'scale');
    if (percent < SMALLEST_SCALE || percent > LARGEST_SCALE) {
      throw invalidArgument(`scale is from ${SMALLEST_SCALE} to ${LARGEST_SCALE} percent.`);
    }
    return { scale: percent };
  }
  return {
    ...pages(horizontalFitToPages, 'horizontalFitToPages'),
    ...pages(verticalFitToPages, 'verticalFitToPages'),
  };
}

const PAGE_LAYOUT: ClassTable<PageLayout> = {
  name: 'PageLayout',
  identity: () => ({}),
  properties: {
    Orientation: {
      since: '1.9',
      get: ({ page }) => page.orientation,
      set: (self, value) => {
        const orientation = oneOf(value, ['Portrait', 'Landscape'], 'orientation');
        self.change((page) => (page.orientation = orientation));
      },
    },
    PaperSize: {
      since: '1.9',
      get: ({ page }) => page.paperSize,
      set: (self, value) => {
        const size = PAPER_SIZES.find((known) => known === value);
        if (size === undefined)
          throw apiNotFound(`PageLayout.paperSize other than ${PAPER_SIZES.join(', ')}`);
        self.change((page) => (page.paperSize = size));
      },
    },
    FirstPageNumber: {
      since: '1.9',
      get: ({ page }) => page.firstPageNumber ?? '',
      set: (self, value) => {
        const first = value === '' ? null : integer(value, 'firstPageNumber');
        self.change((page) => (page.firstPageNumber = first));
      },
    },
    Zoom: {
      since: '1.9',
      get: ({ page }) => ({ ...page.zoom }),
      set: (self, value) => {
        const zoom = readZoom(value);
        self.change((page) => (page.zoom = zoom));
      },
    },
    CenterHorizontally: {
      since: '1.9',
      get: ({ page }) => page.centerHorizontally,
      set: (self, value) => {
        const centered = flag(value, 'centerHorizontally');
        self.change((page) => (page.centerHorizontally = centered));
      },
    },
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  navigations: {
    HeadersFooters: { since: '1.9', to: ({ session, sheet }) => headerFooterGroup(session, sheet) },
  },
  methods: {
    SetPrintArea: {
      since: '1.9',
      parameters: 1,
      call: (self, [printed]) => {
        const { area } = rangeArgument(self.session, self.sheet, printed, 'printArea');
        return self.change((page) => (page.printArea = area));
      },
    },
    // https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprinttitlerows-member(1)
    SetPrintTitleRows: {
      since: '1.9',
      parameters: 1,
      call: (self, [rows]) => {
        const { area } = rangeArgument(self.session, self.sheet, rows, 'printTitleRows');
        if (isEntireColumn(area) && !isEntireRow(area)) throw invalidArgument('Title rows are rows.');
        return self.change((page) => (page.titleRows = { first: area.row, last: lastRow(area) }));
      },
    },
    GetPrintTitleRowsOrNullObject: {
      since: '1.9',
      parameters: 0,
      call: ({ session, sheet, page }) => {
        const rows = page.titleRows;
        if (rows === null) return null;
        const count = rows.last - rows.first + 1;
        return range(session, sheet, { row: rows.first, column: 0, rows: count, columns: MAX_COLUMNS });
      },
    },
  },
};

export function pageLayout(session: Session, sheet: Sheet): HostObject<PageLayout> {
  return new HostObject(PAGE_LAYOUT, new PageLayout(session, sheet));
}
