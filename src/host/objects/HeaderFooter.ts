import type { Sheet } from '../model/book';
import { text } from '../protocol/checkArguments';
import { invalidArgument } from '../protocol/hostError';
import { HostObject, type ClassTable, type PropertyMember } from '../protocol/hostObject';
import type { Session } from '../session/session';

/** Header and footer of every page; texts may hold codes such as `&P`. @see https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
class HeaderFooter {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {}
}

/** Characters of one header or footer, all three parts together. */
const MAX_CHARACTERS = 255;

function part(place: 'header' | 'footer', side: 'left' | 'center' | 'right'): PropertyMember<HeaderFooter> {
  return {
    since: '1.9',
    get: ({ sheet }) => sheet.page[place][side],
    set: ({ session, sheet }, value) => {
      const changed = { ...sheet.page[place], [side]: text(value, place) };
      if ((changed.left + changed.center + changed.right).length > MAX_CHARACTERS) {
        throw invalidArgument(`A ${place} has at most ${MAX_CHARACTERS} characters.`);
      }
      session.edit('book', () => (sheet.page[place] = changed));
    },
  };
}

const HEADER_FOOTER: ClassTable<HeaderFooter> = {
  name: 'HeaderFooter',
  identity: () => ({}),
  properties: {
    LeftHeader: part('header', 'left'),
    CenterHeader: part('header', 'center'),
    RightHeader: part('header', 'right'),
    LeftFooter: part('footer', 'left'),
    CenterFooter: part('footer', 'center'),
    RightFooter: part('footer', 'right'),
  },
  navigations: {},
  methods: {},
};

export function headerFooter(session: Session, sheet: Sheet): HostObject<HeaderFooter> {
  return new HostObject(HEADER_FOOTER, new HeaderFooter(session, sheet));
}
