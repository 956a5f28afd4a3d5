import type { UseCase } from '../useCase';

/** The day that is written as today: year, month and day with strokes between, as `2020-12-31`. */
export function writtenToday({ today: now }: Pick<UseCase, 'today'>): string {
  const today = now?.() ?? new Date();
  return [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
