import type { NumberForm } from '../words/numberedHeading';
import { splitPoints } from '../words/writtenPoints';
import type { Context } from './context';

/**
 * What stands above a table and names no unit. The first below units parts their indicators, and so do those that are
 * numbered like it; of others no one knows whose they are.
 *
 * @param text the whole heading
 */
export function beginMatter(
  here: Context,
  { form, name }: { readonly form: NumberForm | null; readonly name: string },
  text: string,
): void {
  const { units, matter, type, unitForm, opener } = here;
  const { points } = splitPoints(text);
  const isFirst = units.length > 0 ? !units.some(({ hasTable }) => hasTable) : false;
  const known =
    matter?.known === true && matter.form === form
      ? true
      : units.length > 0
        ? matter === null && isFirst && (form !== unitForm || (form === null && points !== null))
        : form !== null && form !== opener && type?.units.every(({ hasTable }) => !hasTable) === true;
  here.matter = { form, known, name, points };
}
