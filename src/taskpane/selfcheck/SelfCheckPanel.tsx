import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SelfCheckTextKey } from '../../strings/selfCheckText';
import { useSelfCheckStyles } from './SelfCheck.styles';
import { useSelfCheck, type SelfCheckState } from './useSelfCheck';
import { useSelfCheckText } from './useSelfCheckText';

/** The self-check: what it does, how far it is, what to do by hand, and its result. */
export function SelfCheckPanel({ onClose }: { readonly onClose: () => void }) {
  const styles = useSelfCheckStyles();
  const text = useSelfCheckText();
  const { state, start, stop, endAct } = useSelfCheck();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const act = state.kind === 'running' ? state.act : null;
  return (
    <section className={styles.panel} aria-labelledby="self-check">
      <h2 id="self-check" ref={title} tabIndex={-1} className={styles.title}>
        {text('title')}
      </h2>
      {state.kind === 'idle' ? <p className={styles.text}>{text('intro')}</p> : null}
      <p role="status" className={styles.text}>
        {said(state, text)}
      </p>
      {act === null ? null : (
        <p className={styles.act}>{text(`act.${act}` as SelfCheckTextKey & `act.${string}`)}</p>
      )}
      {state.kind === 'finished' ? <Result json={state.json} /> : null}
      <div className={styles.buttons}>
        {act === null ? null : (
          <>
            <Button
              appearance="primary"
              onClick={() => {
                endAct('done');
              }}
            >
              {text('actDone')}
            </Button>
            <Button
              onClick={() => {
                endAct('skipped');
              }}
            >
              {text('actSkip')}
            </Button>
          </>
        )}
        {state.kind === 'running' ? (
          <Button onClick={stop}>{text('stop')}</Button>
        ) : (
          <>
            <Button appearance={state.kind === 'idle' ? 'primary' : 'secondary'} onClick={() => void start()}>
              {text('start')}
            </Button>
            <Button onClick={onClose}>{text('close')}</Button>
          </>
        )}
      </div>
    </section>
  );
}

function said(state: SelfCheckState, text: ReturnType<typeof useSelfCheckText>): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'notNew':
    case 'busy':
    case 'stopped':
      return text(state.kind);
    case 'failed':
      return text('failed', { reason: state.reason });
    case 'finished':
      return text('finished', { count: state.count });
    case 'running': {
      if (state.progress === null) return '';
      const { part, done, of } = state.progress;
      return text(`part.${part}`, { done: done + 1, of });
    }
  }
}

function Result({ json }: { readonly json: string }) {
  const styles = useSelfCheckStyles();
  const text = useSelfCheckText();
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(json);
      setTold(text('copied'));
    } catch {
      setTold(text('copyByHand'));
    }
  };
  return (
    <>
      <textarea className={styles.json} readOnly value={json} aria-label={text('result')} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void copy()}>
          {text('copy')}
        </Button>
        <span role="status">{told}</span>
      </div>
    </>
  );
}
