import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { choiceRows, type IndicatorChoice } from '../../app/enter/indicatorChoices';
import { isColumn, pastedColumn, type LikelyScore, type PastedColumn } from '../../app/enter/pastedColumn';
import type { BookState } from '../../app/book/bookState';
import type { EnteringState } from '../../app/session/enteringState';
import { formatPoints } from '../../domain/points/points';
import { useSession } from '../shared/paneContext';
import { EnterFooter } from './EnterFooter';
import { useEnterStyles } from './Enter.styles';
import { UnitRow } from './UnitRow';
import { useEnterText, type EnterText } from './useEnterText';

/** What is said above the column of what is typed. */
const HEADS = { scores: 'score', actuals: 'actual', both: 'scoreOrActual' } as const;

interface UnitListProps {
  readonly state: BookState;
  readonly choice: IndicatorChoice;
  readonly entering: EnteringState;
}

/** The units of an indicator one below the other, to be typed along or pasted into. */
export function UnitList({ state, choice, entering }: UnitListProps) {
  const styles = useEnterStyles();
  const session = useSession();
  const text = useEnterText();
  const { typed, setTyped, keep } = useTyped(entering);
  const [pasted, setPasted] = useState<PastedColumn | null>(null);
  const list = useRef<HTMLTableElement>(null);
  const rows = useMemo(() => choiceRows(state, choice, typed), [state, choice, typed]);
  const inputs = (): readonly HTMLInputElement[] => [...(list.current?.querySelectorAll('input') ?? [])];
  useEffect(() => {
    list.current?.querySelector('input')?.focus();
  }, [choice.id]);
  const caps = new Set(rows.map(({ cap }) => cap));
  const [cap = null] = caps;
  const fates = rows.flatMap(({ fate }) => (fate === null ? [] : [fate]));
  return (
    <div className={styles.part}>
      {caps.size === 1 ? (
        <p className={styles.quiet}>
          {cap === null ? text('capMissing') : text('capOf', { cap: formatPoints(cap) })}
        </p>
      ) : null}
      <p className={styles.quiet}>{text('listHint')}</p>
      <div role="status">
        {pasted === null ? null : (
          <p className={isWhole(pasted) ? styles.quiet : styles.note}>{pastedText(pasted, text)}</p>
        )}
        {pasted?.kind === 'byName' && pasted.likely.length > 0 ? (
          <LikelyNames
            likely={pasted.likely}
            onAccept={() => {
              setTyped(
                new Map([...typed, ...pasted.likely.map(({ key, entered }) => [key, entered] as const)]),
              );
              setPasted({ ...pasted, likely: [] });
              inputs()[0]?.focus();
            }}
          />
        ) : null}
      </div>
      <table ref={list} className={styles.list} aria-label={choice.name} onBlur={keep}>
        <thead>
          <tr>
            <th scope="col" className={styles.headCell}>
              {text('unit')}
            </th>
            <th scope="col" className={styles.headCell}>
              {text('present')}
            </th>
            <th scope="col" className={styles.headCell}>
              {text(HEADS[choice.takes])}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <UnitRow
              key={row.key}
              row={row}
              tellsCap={caps.size > 1}
              onType={(entered) => {
                setTyped(new Map([...typed, [row.key, entered]]));
              }}
              onMove={(by) => {
                const next = inputs()[index + by];
                next?.focus();
                next?.select();
              }}
              onPaste={(clip) => {
                if (!isColumn(clip)) return false;
                const laid = pastedColumn(state, choice, rows, index, clip);
                setPasted(laid);
                if ('typed' in laid) setTyped(new Map([...typed, ...laid.typed]));
                return true;
              }}
            />
          ))}
        </tbody>
      </table>
      <EnterFooter
        fates={fates}
        isFilled={fates.length > 0}
        onWrite={() => {
          keep();
          setPasted(null);
        }}
        onClear={() => {
          const own = new Set(rows.map(({ key }) => key));
          session.entering.set({ typed: new Map([...typed].filter(([key]) => !own.has(key))) });
          setPasted(null);
          inputs()[0]?.focus();
        }}
      />
    </div>
  );
}

/** What is typed, which the session keeps once the field is left: it does not have to draw the whole pane with each key. */
function useTyped({ typed: kept }: EnteringState) {
  const session = useSession();
  const [typed, setTyped] = useState(kept);
  useEffect(() => {
    setTyped(kept);
  }, [kept]);
  const keep = (): void => {
    if (typed !== kept) session.entering.set({ typed });
  };
  return { typed, setTyped, keep };
}

interface LikelyNamesProps {
  readonly likely: readonly LikelyScore[];
  readonly onAccept: () => void;
}

/** Names that are only alike, to be confirmed together. */
function LikelyNames({ likely, onAccept }: LikelyNamesProps) {
  const styles = useEnterStyles();
  const text = useEnterText();
  return (
    <div className={styles.note}>
      <div>{text('asked')}</div>
      <ul className={styles.names}>
        {likely.map(({ text: written, unit: name, key, entered: score }) => (
          <li key={key}>{text('pasted.likely', { text: written, name, score })}</li>
        ))}
      </ul>
      <Button size="small" onClick={onAccept}>
        {text('asked.all')}
      </Button>
    </div>
  );
}

/** Whether all of what was pasted has its place. */
function isWhole(pasted: PastedColumn): boolean {
  return pasted.kind === 'inOrder' || (pasted.kind === 'byName' && pasted.unmatched.length === 0);
}

function pastedText(pasted: PastedColumn, text: EnterText): string {
  switch (pasted.kind) {
    case 'inOrder':
      return text('pasted.inOrder', { count: pasted.typed.size });
    case 'byName':
      return [
        text('pasted.byName', { count: pasted.typed.size }),
        ...(pasted.unmatched.length > 0
          ? [text('pasted.unmatched', { names: pasted.unmatched.join(' · ') })]
          : []),
      ].join(' ');
    case 'tooMany':
      return text('pasted.tooMany', { count: pasted.count, room: pasted.room });
    case 'unclear':
      return text('pasted.unclear');
  }
}
