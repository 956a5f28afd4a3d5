import type { Damage } from '../../app/book/damage';
import type { Text } from '../shared/paneContext';

/** What is done about a damage of itself, line by line; what a person has to say something to is asked elsewhere. */
export function damageLines(damage: Damage, text: Text): readonly string[] {
  const { sheet } = damage;
  switch (damage.kind) {
    case 'tableGone':
    case 'unconfirmed':
      return [];
    case 'nameGone':
      return [text('mend.named', { sheet })];
    case 'columns': {
      if (!damage.isReadable) return [text('mend.column.unreadable', { sheet })];
      const { foreign, missing, isCoded } = damage;
      const lines = [
        ...foreign.map(({ letter, header }) => text('mend.column.foreign', { sheet, letter, header })),
        ...missing.flatMap(({ header, held }) => {
          if (held === 'entries') return [];
          return text(held === 'notes' ? 'mend.column.notesGone' : 'mend.column.gone', {
            sheet,
            column: header,
          });
        }),
        ...(isCoded ? [] : [text('mend.column.codes', { sheet })]),
      ];
      return lines.length + missing.length > 0 ? lines : [text('mend.column.moved', { sheet })];
    }
  }
}
