import { strToU8, zipSync } from 'fflate';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationships part of these: kind and target by id. */
function relations(list: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const items = Object.entries(list).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** The workbook part; `sheets` and what follows is given as XML. */
export function workbook(inside: string): string {
  return `<workbook ${MAIN} xmlns:r="${R}">${inside}</workbook>`;
}

/** The parts of a workbook with one worksheet 甲, whose XML is given from `<worksheet>`'s first child on. */
export function partsOfXlsx(
  sheet: string,
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations({ a: ['officeDocument', '/xl/workbook.xml'] }),
    'xl/workbook.xml': workbook('<sheets><sheet name="甲" sheetId="3" r:id="s"/></sheets>'),
    'xl/_rels/workbook.xml.rels': relations({
      s: ['worksheet', 'worksheets/blatt.xml'],
      t: ['sharedStrings', 'sharedStrings.xml'],
      u: ['styles', 'styles.xml'],
    }),
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>一</t></si><si><t>二</t></si></sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><fonts><font/></fonts><cellXfs><xf/><xf><alignment wrapText="1"/></xf></cellXfs></styleSheet>`,
    'xl/worksheets/blatt.xml': `<worksheet ${MAIN} xmlns:r="${R}">${sheet}</worksheet>`,
    ...others,
  };
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

/** A workbook of those parts. */
export function buildXlsx(sheet: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf(partsOfXlsx(sheet, others));
}
