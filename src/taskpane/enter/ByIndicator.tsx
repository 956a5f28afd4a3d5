import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { indicatorChoices } from '../../app/enter/indicatorChoices';
import type { BookState } from '../../app/book/bookState';
import type { EnteringState } from '../../app/session/enteringState';
import { useSession } from '../shared/paneContext';
import { useEnterStyles } from './Enter.styles';
import { Picker } from './Picker';
import { UnitList } from './UnitList';
import { useEnterText } from './useEnterText';

interface ByIndicatorProps {
  readonly state: BookState;
  readonly entering: EnteringState;
}

/** One indicator, chosen by its name, and its units. */
export function ByIndicator({ state, entering }: ByIndicatorProps) {
  const styles = useEnterStyles();
  const session = useSession();
  const text = useEnterText();
  const { definitions } = state;
  const choices = useMemo(() => indicatorChoices({ definitions }), [definitions]);
  const choice = choices.find(({ id }) => id === entering.choice);
  if (choice === undefined) {
    return (
      <Picker
        label={text('choose')}
        placeholder={text('chooseHint')}
        options={choices.map(({ id, name, category, typeName: type, isCommon, rows: { length: count } }) => ({
          id,
          name,
          detail: text(isCommon ? 'choice.detail' : 'choice.own', { type, category, count }),
        }))}
        onPick={(id) => {
          session.entering.set({ choice: id });
        }}
      />
    );
  }
  return (
    <div className={styles.part}>
      <div className={styles.chosen}>
        <div className={styles.grow}>
          <div className={styles.name}>{choice.name}</div>
          <div className={styles.detail}>
            {text('chosen', { type: choice.typeName, count: choice.rows.length })}
          </div>
        </div>
        <Button
          size="small"
          onClick={() => {
            session.entering.set({ choice: null });
          }}
        >
          {text('other')}
        </Button>
      </div>
      <UnitList key={choice.id} state={state} choice={choice} entering={entering} />
    </div>
  );
}
