import type { ConditionalFormatRule } from '../model/book';
import { apiNotFound } from '../protocol/hostError';
import type { ConditionalRule } from './conditionalRule';

export type CustomLook = Extract<ConditionalFormatRule['format'], { kind: 'custom' }>;
type CellValueLook = Extract<ConditionalFormatRule['format'], { kind: 'cellValue' }>;

/** The look of cells that meet a condition. */
export class ConditionalLook {
  constructor(
    readonly rule: ConditionalRule,
    readonly kind: 'custom' | 'cellValue',
  ) {}

  get look(): CustomLook | CellValueLook {
    return this.rule.format(this.kind);
  }

  /** The parts only formats by formula can store. */
  custom(what: string): CustomLook {
    const { look } = this;
    if (look.kind !== 'custom') throw apiNotFound(`${what} of a conditional format by cell value`);
    return look;
  }

  change(change: (look: CustomLook | CellValueLook) => void): void {
    this.rule.change(() => {
      change(this.look);
    });
  }
}
