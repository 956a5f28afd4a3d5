import type { Area, Sheet, ValidationRule } from '../model/book';
import { contains, intersect } from '../model/areas';
import { fields, flag, oneOf, text } from '../protocol/checkArguments';
import { apiNotFound } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { requireAllowed } from '../session/protect';
import { removeValidation, validationPiece } from '../session/removeRules';
import type { Session } from '../session/session';
import { validationVerdict } from '../session/validate';
import { readRule, typeOfRule } from './dataValidation/readRule';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
class DataValidation {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  /** The rules that touch the range. */
  get rules(): readonly ValidationRule[] {
    return this.sheet.validations.filter((rule) => intersect(rule.area, this.area) !== null);
  }

  /** The one rule of the whole range; null when there is none or more than one. */
  get rule(): ValidationRule | null {
    const [rule] = this.rules;
    return rule !== undefined && contains(rule.area, this.area) ? rule : null;
  }

  change(change: () => void): void {
    requireAllowed(this.sheet, null, 'changing validation');
    this.session.edit('book', change);
  }

  /** Changes every rule of the range, which becomes rules of the range alone. */
  changeRules(change: (rule: ValidationRule) => void): void {
    this.change(() => {
      const pieces = this.rules.flatMap((rule) => {
        const common = intersect(rule.area, this.area);
        return common === null ? [] : [validationPiece(rule, common)];
      });
      removeValidation(this.sheet, this.area);
      pieces.forEach(change);
      this.sheet.validations.push(...pieces);
    });
  }

  replace(rule: ValidationRule['rule'] | null): void {
    this.change(() => {
      removeValidation(this.sheet, this.area);
      if (rule !== null) this.sheet.validations.push({ area: this.area, rule, ignoreBlanks: true });
    });
  }
}

const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

/** Characters of the title and the message of a box. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

function boxText(value: Argument | undefined, what: string, most: number): string {
  const written = text(value, what);
  if (written.length > most) throw apiNotFound(`a ${what} of more than ${most} characters`);
  return written;
}

const DATA_VALIDATION: ClassTable<DataValidation> = {
  name: 'DataValidation',
  identity: () => ({}),
  properties: {
    // https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype
    Type: {
      since: '1.8',
      get: (self) => {
        const { rule, rules } = self;
        if (rules.length === 0) return 'None';
        return rule === null ? (rules.length > 1 ? 'MixedCriteria' : 'Inconsistent') : typeOfRule(rule.rule);
      },
    },
    Rule: {
      since: '1.8',
      get: (self) => (self.rules.length === 0 ? {} : ((self.rule?.rule ?? null) as Json)),
      set: (self, value) => {
        self.replace(readRule(value));
      },
    },
    ErrorAlert: {
      since: '1.8',
      get: (self) => self.rule?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' },
      set: (self, value) => {
        const alert = fields(value, 'errorAlert');
        const errorAlert = {
          message: boxText(alert['message'], 'message', MAX_MESSAGE),
          title: boxText(alert['title'], 'title', MAX_TITLE),
          style: oneOf(alert['style'], ALERT_STYLES, 'style'),
          showAlert: flag(alert['showAlert'], 'showAlert'),
        };
        self.changeRules((rule) => (rule.errorAlert = errorAlert));
      },
    },
    Prompt: {
      since: '1.8',
      get: (self) => self.rule?.prompt ?? { message: '', showPrompt: true, title: '' },
      set: (self, value) => {
        const given = fields(value, 'prompt');
        const prompt = {
          message: boxText(given['message'], 'message', MAX_MESSAGE),
          title: boxText(given['title'], 'title', MAX_TITLE),
          showPrompt: flag(given['showPrompt'], 'showPrompt'),
        };
        self.changeRules((rule) => (rule.prompt = prompt));
      },
    },
    IgnoreBlanks: {
      since: '1.8',
      get: (self) => self.rule?.ignoreBlanks ?? true,
      set: (self, value) => {
        const ignoreBlanks = flag(value, 'ignoreBlanks');
        self.changeRules((rule) => (rule.ignoreBlanks = ignoreBlanks));
      },
    },
    // True, false, or null when only some cells are valid.
    Valid: {
      since: '1.8',
      get: ({ session, sheet, area }) => validationVerdict(session, sheet, area),
    },
  },
  navigations: {},
  methods: {
    Clear: {
      since: '1.8',
      parameters: 0,
      call: (self) => {
        self.replace(null);
        return null;
      },
    },
  },
};

export function dataValidation(session: Session, sheet: Sheet, area: Area): HostObject<DataValidation> {
  return new HostObject(DATA_VALIDATION, new DataValidation(session, sheet, area));
}
