import { child, children, ownText, type XmlElement } from '../../ooxml/xmlElement';
import type { ListNumbers } from './listNumbers';
import type { RemarkLog } from '../document/remarkLog';
import type { Styles } from './styles';
import { childNumber, childValue, isOn } from './properties';

/** Elements whose text is the paragraph's, as if they were not there. */
const TRANSPARENT = new Set([
  'r',
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'dir',
  'bdo',
  'customXml',
  'ruby',
  'rubyBase',
]);

/** Reads paragraphs, with their automatic numbers. Paragraphs have to be asked for in the order of the document. */
export class ParagraphLines {
  readonly #styles: Styles;
  readonly #numbers: ListNumbers;

  /** What was struck out, or changed and not accepted yet. */
  readonly remarks: RemarkLog;

  constructor(styles: Styles, numbers: ListNumbers, remarks: RemarkLog) {
    this.#styles = styles;
    this.#numbers = numbers;
    this.remarks = remarks;
  }

  /**
   * The text of a paragraph with its number; line breaks as `\n`, tabs as `\t`. Deleted, moved away, struck out and
   * hidden text, fields' codes, notes and their marks, prompts of empty controls and pictures are left out.
   */
  read(paragraph: XmlElement): string {
    const text = inlineText(paragraph, this.remarks);
    const number = text.trim() === '' ? '' : this.#number(child(paragraph, 'pPr'));
    // `1` and the name must stay apart; `1.` and `（一）` do by themselves.
    return number + (/[\p{L}\p{N}]$/u.test(number) ? ' ' : '') + text;
  }

  #number(properties: XmlElement | null): string {
    const own = child(properties, 'numPr');
    const style = childValue(properties, 'pStyle');
    const styled = this.#styles.listOf(style);
    const list = childValue(own, 'numId') ?? styled?.list ?? '0';
    if (list === '0') return '';
    const level = childNumber(own, 'ilvl') ?? styled?.level;
    return this.#numbers.next(list, level ?? this.#numbers.levelOfStyle(list, styled?.style ?? ''));
  }
}

/** Whether the mark at the end of the paragraph is deleted, so that it runs on into the next. */
export function runsOn(paragraph: XmlElement): boolean {
  const mark = child(paragraph, 'pPr', 'rPr');
  return child(mark, 'del') !== null || child(mark, 'moveFrom') !== null;
}

/** Elements that text boxes hang in, besides those of text. */
const AROUND_BOXES = new Set([
  ...TRANSPARENT,
  ...['drawing', 'inline', 'anchor', 'graphic', 'graphicData', 'wsp', 'wgp', 'wpc', 'grpSp', 'txbx'],
  ...['pict', 'object', 'group', 'shape', 'rect', 'roundrect', 'oval', 'textbox', 'Choice', 'Fallback'],
]);

/** The contents of the text boxes that hang on a paragraph; of a box kept in two forms, one. */
export function* textBoxes(element: XmlElement): Generator<XmlElement> {
  for (const part of children(element)) {
    const name = part.name;
    if (name === 'txbxContent') {
      yield part;
    } else if (name === 'AlternateContent') {
      const forms = [...children(part)].map((form) => [...textBoxes(form)]);
      yield* forms.find((boxes) => boxes.length > 0) ?? [];
    } else if (AROUND_BOXES.has(name) && !isOn(child(part, 'rPr'), 'vanish')) {
      yield* textBoxes(part);
    }
  }
}

/** Changes that nobody accepted yet. */
const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/** A raised mark of a note, behind a word: a figure behind letters (`km2`) is a power. */
const NOTE_MARK = /^[([（〔]?(?:注|\d{1,2}|[①-⑳*＊※†‡])[)\]）〕]?$/;

function inlineText(element: XmlElement, remarks: RemarkLog): string {
  let text = '';
  for (const part of children(element)) {
    const { name } = part;
    if (TRACKED.has(name)) remarks.add('trackedChanges', rawText(part));
    switch (name) {
      case 't':
        text += ownText(part);
        break;
      case 'tab':
      case 'ptab':
        text += '\t';
        break;
      case 'br':
      case 'cr':
        text += '\n';
        break;
      case 'noBreakHyphen':
        text += '-';
        break;
      default:
        if (TRANSPARENT.has(name)) text += runText(part, text, remarks);
    }
  }
  return text;
}

/** The text of a run, or of what stands around runs, unless it does not count. */
function runText(run: XmlElement, before: string, remarks: RemarkLog): string {
  const properties = child(run, 'rPr');
  if (isOn(properties, 'vanish') || isOn(child(run, 'sdtPr'), 'showingPlcHdr')) return '';
  const text = inlineText(run, remarks);
  if (isOn(properties, 'strike') || isOn(properties, 'dstrike')) {
    remarks.add('struckOut', text);
    return '';
  }
  const isRaised = childValue(properties, 'vertAlign') === 'superscript';
  return isRaised && NOTE_MARK.test(text.trim()) && !/[A-Za-z]$/.test(before) ? '' : text;
}

/** All the text inside, deleted or not. */
export function rawText(element: XmlElement): string {
  let text = '';
  for (const part of children(element)) {
    text += part.name === 't' || part.name === 'delText' ? ownText(part) : rawText(part);
  }
  return text;
}
