import { attribute, child, children, wholeText, type XmlElement } from '../../ooxml/xmlElement';
import { flagAttribute } from '../../ooxml/attributes';
import type { ValidationRule } from '../model/book';
import { copyFormula } from './copyFormula';
import { readFormula } from './futureFunctions';
import type { Losses } from './losses';
import { ALERT_STYLES, VALIDATION_OPERATORS, VALIDATION_TYPES } from './officeNames';
import { readAreas } from './readAreas';
import type { BookTally } from './xlsxLimits';
import { readText } from '../../ooxml/spreadsheet/storedText';

/** Moves formulas from the first area of a rule to another one of its areas. */
type Move = (formula: string) => string;

/**
 * The validations of a worksheet, those that came with Excel 2010 (which look at other sheets) included.
 * A rule of several areas becomes one rule for each, with its formulas moved along.
 */
export function readValidations(
  root: XmlElement | null,
  sheet: string,
  { losses, tally }: { readonly losses: Losses; readonly tally: BookTally },
): ValidationRule[] {
  const later = children(child(root, 'extLst'), 'ext').flatMap((each) => children(each, 'dataValidations'));
  return [...children(root, 'dataValidations'), ...later]
    .flatMap((list) => children(list, 'dataValidation'))
    .flatMap((validation) => {
      const type = VALIDATION_TYPES.office(attribute(validation, 'type'));
      if (type === undefined) {
        losses.add('inputMessages', sheet);
        return [];
      }
      const [first, ...others] = readAreas(
        attribute(validation, 'sqref') ?? wholeText(child(validation, 'sqref')),
      );
      if (first === undefined) return [];
      return [first, ...others].map((area) => {
        tally.add('areas with rules');
        const move: Move = (formula) =>
          copyFormula(formula, area.row - first.row, area.column - first.column, tally);
        return { area, rule: { [type]: readRule(validation, type, move) }, ...readBoxes(validation) };
      });
    });
}

function readRule(validation: XmlElement, type: string, move: Move): Readonly<Record<string, unknown>> {
  const formula1 = wholeText(child(validation, 'formula1'));
  const formula2 = child(validation, 'formula2');
  switch (type) {
    case 'custom':
      return { formula: move(readFormula(formula1)) };
    case 'list':
      return {
        inCellDropDown: !flagAttribute(validation, 'showDropDown'),
        source: listSource(formula1, move),
      };
    default: {
      const operator =
        VALIDATION_OPERATORS.office(attribute(validation, 'operator') ?? 'between') ?? 'Between';
      const bounds = { formula1: bound(formula1, move), operator };
      return formula2 === null ? bounds : { ...bounds, formula2: bound(wholeText(formula2), move) };
    }
  }
}

function listSource(stored: string, move: Move): string {
  const spelledOut = /^"((?:[^"]|"")*)"$/u.exec(stored)?.[1];
  return spelledOut === undefined ? move(readFormula(stored)) : spelledOut.replaceAll('""', '"');
}

function bound(stored: string, move: Move): string | number {
  const number = Number(stored);
  return stored.trim() !== '' && Number.isFinite(number) ? number : move(readFormula(stored));
}

function readBoxes(validation: XmlElement): Pick<ValidationRule, 'errorAlert' | 'prompt' | 'ignoreBlanks'> {
  const written = (name: string): string => readText(attribute(validation, name) ?? '');
  const errorAlert = {
    message: written('error'),
    title: written('errorTitle'),
    style: ALERT_STYLES.office(attribute(validation, 'errorStyle')) ?? 'Stop',
    showAlert: flagAttribute(validation, 'showErrorMessage'),
  };
  const isPlainAlert =
    errorAlert.showAlert && errorAlert.style === 'Stop' && errorAlert.message + errorAlert.title === '';
  const prompt = {
    message: written('prompt'),
    title: written('promptTitle'),
    showPrompt: flagAttribute(validation, 'showInputMessage'),
  };
  return {
    ...(isPlainAlert ? {} : { errorAlert }),
    ...(prompt.message + prompt.title === '' ? {} : { prompt }),
    ignoreBlanks: flagAttribute(validation, 'allowBlank'),
  };
}
