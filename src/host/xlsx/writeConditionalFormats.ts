import type { ConditionalFormatRule } from '../model/book';
import { formatArea } from '../model/address';
import { storedFormula } from './futureFunctions';
import { BOUNDS, FORMAT_OPERATORS } from './officeNames';
import { colorXml, type StyleTable } from './styleTable';
import { element, escapeText } from './xmlText';
import { XlsxError } from './xlsxError';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** Extensions: the id of a rule's second half, and the second halves of a sheet. */
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

type DataBar = Extract<ConditionalFormatRule['format'], { kind: 'dataBar' }>;

/** `<conditionalFormatting>` for each rule; its place in the list is its priority. */
export function conditionalFormatsXml(rules: readonly ConditionalFormatRule[], styles: StyleTable): string {
  return rules
    .map((rule, index) =>
      element('conditionalFormatting', { sqref: formatArea(rule.area) }, ruleXml(rule, index + 1, styles)),
    )
    .join('');
}

function ruleXml(
  { area, format, stopIfTrue }: ConditionalFormatRule,
  priority: number,
  styles: StyleTable,
): string {
  const stop = stopIfTrue || undefined;
  switch (format.kind) {
    case 'custom':
      return element(
        'cfRule',
        { type: 'expression', dxfId: styles.look(format), priority, stopIfTrue: stop },
        formulaXml(format.formula),
      );
    case 'cellValue': {
      const operator = FORMAT_OPERATORS.file(format.operator);
      if (operator === undefined) {
        throw new XlsxError(
          'Unwritable',
          `the conditional format of ${formatArea(area)} compares by ${format.operator}`,
        );
      }
      return element(
        'cfRule',
        { type: 'cellIs', dxfId: styles.look(format), priority, stopIfTrue: stop, operator },
        formulaXml(format.formula1),
        format.formula2 === undefined ? '' : formulaXml(format.formula2),
      );
    }
    case 'dataBar':
      return element(
        'cfRule',
        { type: 'dataBar', priority, stopIfTrue: stop },
        element(
          'dataBar',
          { showValue: format.showValue ? undefined : false },
          boundXml(format.minimum, 'min'),
          boundXml(format.maximum, 'max'),
          colorXml('color', format.color),
        ),
        element(
          'extLst',
          {},
          element(
            'ext',
            { 'xmlns:x14': X14, uri: RULE_EXTENSION },
            `<x14:id>${extensionId(priority)}</x14:id>`,
          ),
        ),
      );
  }
}

/** The halves of data bars that came with Excel 2010: without them the smallest value would get no bar. */
export function dataBarExtensionsXml(rules: readonly ConditionalFormatRule[]): string {
  const bars = rules.flatMap(({ format, area }, index) => {
    return format.kind === 'dataBar' ? [extensionXml(format, extensionId(index + 1), formatArea(area))] : [];
  });
  if (bars.length === 0) return '';
  const list = element('x14:conditionalFormattings', {}, bars.join(''));
  return element('extLst', {}, element('ext', { 'xmlns:x14': X14, uri: SHEET_EXTENSION }, list));
}

function extensionXml(bar: DataBar, id: string, sqref: string): string {
  const dataBar = element(
    'x14:dataBar',
    { minLength: 0, maxLength: 100, showValue: bar.showValue ? undefined : false },
    extensionBound(bar.minimum, 'autoMin'),
    extensionBound(bar.maximum, 'autoMax'),
    colorXml('x14:negativeFillColor', '#FF0000'),
    colorXml('x14:axisColor', '#000000'),
  );
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': XM },
    element('x14:cfRule', { type: 'dataBar', id }, dataBar),
    `<xm:sqref>${sqref}</xm:sqref>`,
  );
}

function extensionBound(bound: DataBar['minimum'], automatic: string): string {
  const type = bound === undefined || bound.type === 'Automatic' ? automatic : BOUNDS.file(bound.type);
  const formula =
    bound?.formula === undefined ? '' : element('xm:f', {}, escapeText(storedFormula(bound.formula)));
  return element('x14:cfvo', { type }, formula);
}

function boundXml(bound: DataBar['minimum'], automatic: string): string {
  const type = bound === undefined || bound.type === 'Automatic' ? automatic : BOUNDS.file(bound.type);
  const val = bound?.formula === undefined ? undefined : storedFormula(bound.formula);
  return element('cfvo', { type, val });
}

function formulaXml(formula: string): string {
  return `<formula>${escapeText(storedFormula(formula))}</formula>`;
}

/** A GUID of its own for each rule of a sheet. */
function extensionId(priority: number): string {
  return `{${priority.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
}
