import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../src/host';
import { importDocument } from '../../src/importer/importDocument';
import { readTextDump } from '../../src/importer/text/readText';
import { numberedDocx } from '../support/docx';
import { testLevel } from '../support/level';
import { SMALL_DOCUMENT } from '../support/smallDocument';
import { partsOfXlsx, zipOf } from '../support/xlsx';

type Parts = Readonly<Record<string, string>>;

const XLSX = partsOfXlsx(
  '<sheetPr><tabColor rgb="FF112233"/></sheetPr><sheetViews><sheetView><pane state="frozen" ySplit="1"/><selection sqref="A1"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="3" width="9" customWidth="1" style="1"/></cols>' +
    '<sheetData><row r="1" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1.5</v></c>' +
    '<c r="C1"><f t="shared" ref="C1:C2" si="0">A1*$D$1&amp;"A1"</f></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>a</t></r></is></c>' +
    '<c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row></sheetData>' +
    '<sheetProtection sheet="1"/><autoFilter ref="A1:C2"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>' +
    '<mergeCells><mergeCell ref="A5:B6"/></mergeCells><conditionalFormatting sqref="A1:A3 C1"><cfRule type="expression" priority="1"><formula>A1=3</formula></cfRule></conditionalFormatting>' +
    '<dataValidations><dataValidation type="decimal" operator="lessThan" sqref="B2:B9 D4"><formula1>A2</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" location="甲!A1"/></hyperlinks><pageSetup orientation="landscape" paperSize="9"/><headerFooter><oddHeader>&amp;L1&amp;C2</oddHeader></headerFooter>',
);

const DOCX: Parts = Object.fromEntries(
  Object.entries(unzipSync(numberedDocx(readTextDump(SMALL_DOCUMENT)))).map(([path, bytes]) => [
    path,
    strFromU8(bytes),
  ]),
);

/** Places that a change begins at, and pieces that it puts there. */
const PLACES = [/<[^>]*>/g, /"[^"]*"/g, /\d+/g, /[\s\S]/g];
const PIECES = [
  ...[
    '',
    '<',
    '>',
    '"',
    '&',
    '&#x110000;',
    '&#0;',
    ']]>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '</',
    '/>',
    '\u0000',
  ],
  ...[
    '-1',
    '0',
    '1e9',
    '-1000000000',
    '99999999999999999999',
    '1.5',
    'NaN',
    'XFE1',
    'A0',
    'A1:',
    '$',
    '#REF!',
    ' ',
  ],
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', 'xmlns:x="y"', 'r:id="x"', '=1+1', '％', '甲'],
];

/** A part with some of its pieces changed, left out or repeated. */
const change = fc.record({
  part: fc.nat(),
  place: fc.constantFrom(...PLACES),
  at: fc.nat(),
  with: fc.oneof(
    fc.constantFrom(...PIECES),
    fc.string({ maxLength: 5 }),
    fc.constant('twice'),
    fc.constantFrom(10, 1_000, 50_000),
  ),
});

function changed(
  parts: Parts,
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
): Parts {
  const result: Record<string, string> = { ...parts };
  const names = Object.keys(parts);
  for (const { part, place, at, with: piece } of changes) {
    const name = names[part % names.length] ?? '';
    const xml = result[name] ?? '';
    const found = [...xml.matchAll(place)];
    const match = found[at % Math.max(1, found.length)];
    if (match === undefined) continue;
    const [whole] = match;
    const instead =
      typeof piece === 'number'
        ? whole.repeat(Math.min(piece, 400_000 / whole.length))
        : piece === 'twice'
          ? whole + whole
          : piece;
    result[name] = xml.slice(0, match.index) + instead + xml.slice(match.index + whole.length);
  }
  return result;
}

const changes = fc.array(change, { minLength: 1, maxLength: 4 });
const runs = { numRuns: testLevel.hostileFiles };

describe('files changed at random are read or refused in one of the ways that are documented', () => {
  it('workbooks', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (some) => {
        const error: unknown = await readXlsx(zipOf(changed(XLSX, some))).then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error !== null) expect(error).toMatchObject({ name: 'XlsxError' });
      }),
      runs,
    );
  });

  it('Word documents', () => {
    fc.assert(
      fc.property(changes, (some) => {
        try {
          importDocument({ bytes: zipOf(changed(DOCX, some)), fileName: '甲.docx' });
        } catch (error) {
          expect(error).toMatchObject({ name: 'DocumentUnreadable' });
        }
      }),
      runs,
    );
  });

  it('bytes of either', async () => {
    const files = [zipOf(XLSX), zipOf(DOCX)];
    const bytes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), bytes, async (file, some) => {
        const copy = Uint8Array.from(file);
        for (const [at, byte] of some) copy[at % copy.length] = byte;
        await readXlsx(copy).catch((error: unknown) => {
          expect(error).toMatchObject({ name: 'XlsxError' });
        });
        try {
          importDocument({ bytes: copy, fileName: '甲.docx' });
        } catch (error) {
          expect(error).toMatchObject({ name: 'DocumentUnreadable' });
        }
      }),
      runs,
    );
  });
});

it('the files are sound before they are changed', async () => {
  expect((await readXlsx(zipOf(XLSX))).lost).toEqual([]);
  expect(importDocument({ bytes: zipOf(DOCX), fileName: '甲.docx' }).definitions.unitTypes).toHaveLength(1);
});
