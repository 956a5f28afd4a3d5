import type { Variant } from './variant';

/** What is told of the weights and limits that a document states; see `FindingParams`. */
export interface RuleParams {
  /** Weights of the document's parts were taken over, in percent. */
  readonly weightsRead: { readonly type: string; readonly common: number; readonly own: number };
  /** Parts of a unit type were taken over, as the sheet 说明 shows them. */
  readonly partsRead: { readonly type: string; readonly parts: string };
  /** A limit of all bonuses or deductions was taken over, in points. */
  readonly limitsRead: Variant<'bonus' | 'deduction', { readonly limit: number }>;
  /** A rule that the book keeps though the document says otherwise: weights in percent, limits in points. */
  readonly ruleDiffers:
    | Variant<
        'weights',
        {
          readonly type: string;
          readonly common: number;
          readonly own: number;
          readonly bookCommon: number;
          readonly bookOwn: number;
        }
      >
    | Variant<'parts', { readonly type: string; readonly said: string; readonly book: string }>
    | Variant<'bonus' | 'deduction', { readonly limit: number; readonly book: number }>
    | Variant<
        'limit' | 'categoryLimit',
        { readonly text: string; readonly limit: number; readonly book: number }
      >;
}
