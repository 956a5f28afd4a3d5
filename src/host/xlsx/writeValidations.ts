import type { ValidationRule } from '../model/book';
import { formatArea } from '../model/address';
import { MAX_LIST_CHARACTERS } from '../model/limits';
import { storedFormula } from './futureFunctions';
import { ALERT_STYLES, VALIDATION_OPERATORS, VALIDATION_TYPES } from './officeNames';
import { element, escapeText } from './xmlText';
import { storedText } from '../../ooxml/spreadsheet/storedText';
import { XlsxError } from './xlsxError';

/**
 * `<dataValidations>`, one element per rule, however many cells it has.
 *
 * @throws XlsxError Unwritable for a spelled-out list of more than 255 characters, which Excel takes for damage.
 */
export function validationsXml(rules: readonly ValidationRule[]): string {
  if (rules.length === 0) return '';
  return element('dataValidations', { count: rules.length }, rules.map(validationXml).join(''));
}

function validationXml(validation: ValidationRule): string {
  const [kind, given] = Object.entries(validation.rule)[0] ?? [];
  const type = kind === undefined ? undefined : VALIDATION_TYPES.file(kind);
  const sqref = formatArea(validation.area);
  if (type === undefined || typeof given !== 'object' || given === null) {
    throw new XlsxError('Unwritable', `the validation of ${sqref} is of the kind ${kind ?? 'none'}`);
  }
  const rule = given as Readonly<Record<string, unknown>>;
  const operator = VALIDATION_OPERATORS.file(String(rule['operator']));
  const { errorAlert, prompt } = validation;
  const formulas =
    type === 'list'
      ? [listSource(rule['source'], sqref)]
      : [rule[type === 'custom' ? 'formula' : 'formula1'], rule['formula2']].map((each) =>
          boundText(each, sqref),
        );
  return element(
    'dataValidation',
    {
      type,
      errorStyle: errorAlert === undefined ? undefined : ALERT_STYLES.file(errorAlert.style),
      operator: operator === 'between' ? undefined : operator,
      allowBlank: validation.ignoreBlanks || undefined,
      // The file says the contrary of what the attribute is called.
      showDropDown: (type === 'list' && rule['inCellDropDown'] === false) || undefined,
      showInputMessage: prompt === undefined ? undefined : prompt.showPrompt,
      showErrorMessage: errorAlert?.showAlert ?? true,
      errorTitle: boxText(errorAlert?.title),
      error: boxText(errorAlert?.message),
      promptTitle: boxText(prompt?.title),
      prompt: boxText(prompt?.message),
      sqref,
    },
    ...formulas.map((text, index) =>
      text === null ? '' : `<formula${index + 1}>${escapeText(text)}</formula${index + 1}>`,
    ),
  );
}

function listSource(source: unknown, sqref: string): string {
  if (typeof source !== 'string') throw new XlsxError('Unwritable', `the list of ${sqref} has no source`);
  if (source.startsWith('=')) return storedFormula(source);
  if (source.length > MAX_LIST_CHARACTERS) {
    throw new XlsxError('Unwritable', `the list of ${sqref} has more than ${MAX_LIST_CHARACTERS} characters`);
  }
  return `"${source.replaceAll('"', '""')}"`;
}

/** A number, a formula, or a text that is a number or date as people write it; null if there is none. */
function boundText(bound: unknown, sqref: string): string | null {
  if (bound === undefined || bound === null || bound === '') return null;
  if (typeof bound === 'number') return String(bound);
  if (typeof bound !== 'string')
    throw new XlsxError('Unwritable', `the validation of ${sqref} has no formula`);
  return storedFormula(bound);
}

function boxText(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : storedText(text);
}
