import { expect, it } from '@jest/globals';
import { colorReader } from '../../../src/host/xlsx/readColors';
import { readTree } from '../../../src/ooxml/readTree';
import { packageOf } from '../../ooxml/packageOf';

function treeOf(xml: string) {
  return readTree(packageOf({ 'a.xml': xml }), 'a.xml');
}

const THEME =
  '<theme><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="111111"/></dk1>' +
  '<lt1><sysClr val="window" lastClr="FEFEFE"/></lt1><accent1><srgbClr val="4472C4"/></accent1></clrScheme></themeElements></theme>';

it.each([
  ['<color rgb="FF12ab34"/>', '#12AB34'],
  ['<color rgb="12AB34"/>', '#12AB34'],
  ['<color theme="0"/>', '#FEFEFE'],
  ['<color theme="1"/>', '#111111'],
  ['<color theme="2"/>', '#E7E6E6'],
  ['<color theme="4"/>', '#4472C4'],
  ['<color theme="4" tint="0.7999816888943144"/>', '#DAE3F3'],
  ['<color theme="4" tint="-0.249977111117893"/>', '#2F5597'],
  ['<color rgb="FFFFFFFF" tint="-0.5"/>', '#808080'],
  ['<color indexed="2"/>', '#FF0000'],
  ['<color indexed="10"/>', '#FF0000'],
  ['<color indexed="64"/>', null],
  ['<color auto="1"/>', null],
])('%s is %s', (xml, color) => {
  expect(colorReader(treeOf(THEME))(treeOf(xml))).toBe(color);
});
