import { attribute, child, children, wholeText, type XmlElement } from '../../ooxml/xmlElement';
import { flagAttribute, numberAttribute } from '../../ooxml/attributes';
import type { PageSetup, Protection } from '../model/book';
import { MAX_ROW_BREAKS, MAX_ROWS } from '../model/limits';
import { newPageSetup } from '../model/newBook';
import type { Losses } from './losses';
import { PAPER } from './officeNames';
import { pointsOfInches } from './sheetSizes';
import { readText } from '../../ooxml/spreadsheet/storedText';
import { ALLOWANCES } from './writePage';

/** A sheet's protection. A password's hash cannot be turned back, so the password is lost. */
export function readProtection(root: XmlElement | null, sheet: string, losses: Losses): Protection {
  const stored = child(root, 'sheetProtection');
  if (!flagAttribute(stored, 'sheet')) return { on: false, options: {}, password: null };
  if (attribute(stored, 'password') !== null || attribute(stored, 'hashValue') !== null) {
    losses.add('sheetPassword', sheet);
  }
  const options: Record<string, boolean | string> = {};
  for (const [option, name, forbiddenIfMissing] of ALLOWANCES) {
    options[option] = !flagAttribute(stored, name, forbiddenIfMissing);
  }
  const unlocked = flagAttribute(stored, 'selectLockedCells') ? 'Unlocked' : 'Normal';
  options['selectionMode'] = flagAttribute(stored, 'selectUnlockedCells') ? 'None' : unlocked;
  return { on: true, options, password: null };
}

/** Print settings; print area and titles are names and are read with the book. */
export function readPage(root: XmlElement | null, sheet: string, losses: Losses): PageSetup {
  const standard = newPageSetup();
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const options = child(root, 'printOptions');
  const text = child(root, 'headerFooter');
  const margin = (name: keyof PageSetup['margins']): number => {
    const stored = numberAttribute(margins, name);
    return stored === null ? standard.margins[name] : pointsOfInches(stored);
  };
  const paper = attribute(setup, 'paperSize');
  if (paper !== null && PAPER.office(paper) === undefined) losses.add('paperSize', sheet, paper);
  if (flagAttribute(options, 'verticalCentered')) losses.add('verticalCentring', sheet);
  if (flagAttribute(text, 'differentFirst') || flagAttribute(text, 'differentOddEven')) {
    losses.add('otherHeaders', sheet);
  }
  return {
    ...standard,
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPER.office(paper) ?? standard.paperSize,
    firstPageNumber: flagAttribute(setup, 'useFirstPageNumber')
      ? numberAttribute(setup, 'firstPageNumber')
      : null,
    zoom: readZoom(root, setup),
    centerHorizontally: flagAttribute(options, 'horizontalCentered'),
    margins: {
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left'),
      right: margin('right'),
      header: margin('header'),
      footer: margin('footer'),
    },
    header: readLine(wholeText(child(text, 'oddHeader'))),
    footer: readLine(wholeText(child(text, 'oddFooter'))),
    rowBreaks: readRowBreaks(child(root, 'rowBreaks')),
  };
}

/** Breaks that somebody set; where pages broke by themselves is no matter. */
function readRowBreaks(stored: XmlElement | null): readonly number[] {
  const rows = children(stored, 'brk')
    .filter((one) => flagAttribute(one, 'man'))
    .flatMap((one) => numberAttribute(one, 'id') ?? [])
    .filter((row) => Number.isInteger(row) && row > 0 && row < MAX_ROWS);
  return [...new Set(rows)].sort((one, other) => one - other).slice(0, MAX_ROW_BREAKS);
}

function readZoom(root: XmlElement | null, setup: XmlElement | null): PageSetup['zoom'] {
  if (!flagAttribute(child(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage')) {
    return { scale: numberAttribute(setup, 'scale') ?? 100 };
  }
  // One page is what a missing attribute means, and 0 as many as it takes.
  const wide = numberAttribute(setup, 'fitToWidth') ?? 1;
  const tall = numberAttribute(setup, 'fitToHeight') ?? 1;
  return {
    ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
    ...(tall === 0 ? {} : { verticalFitToPages: tall }),
  };
}

/** Splits a header into its sections; what stands before the first mark is in the centre. */
function readLine(stored: string): PageSetup['header'] {
  const sections = { L: '', C: '', R: '' };
  let section: keyof typeof sections = 'C';
  // A font's name, in quotes, may hold any letter; `&&` is an ampersand.
  for (const [piece] of readText(stored).matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&$/gu)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') section = piece.slice(1) as keyof typeof sections;
    else sections[section] += piece;
  }
  return { left: sections.L, center: sections.C, right: sections.R };
}
