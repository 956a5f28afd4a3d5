import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { workbenchText } from '../../strings/workbenchText';
import { ConfirmBox } from './boxes/ConfirmBox';
import { FileBar } from './bars/FileBar';
import { FormulaBar } from './bars/FormulaBar';
import { GridView, type GridHandle } from './grid/GridView';
import { RefusalBox } from './boxes/RefusalBox';
import { RibbonBar } from './bars/RibbonBar';
import { SheetTabs } from './bars/SheetTabs';
import { StatusBar } from './bars/StatusBar';
import { DARK, LIGHT } from './look/theme';
import type { PageProps } from './pageProps';
import { asksForRegion, goToRegion } from './regions';
import { TaskPane } from './TaskPane';

/** The whole page: bars above, the grid with the task pane beside it, tabs and status below. */
export function WorkbenchPage({ workbench, language }: PageProps): ReactElement {
  const state = useSyncExternalStore(workbench.subscribe, () => workbench.state);
  const pane = useRef<HTMLIFrameElement>(null);
  const [grid, setGrid] = useState<GridHandle | null>(null);
  useEffect(() => {
    document.title = workbenchText(language, 'page.title');
  }, [language]);
  const { isDark } = state;
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    return lookAgain(pane.current);
  }, [isDark]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!asksForRegion(event)) return;
      event.preventDefault();
      event.stopPropagation();
      goToRegion(event.shiftKey);
    };
    // Before the cell's field, which keeps its keys to itself.
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (workbench.holdsUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [workbench]);
  const { book, status, work, refusal, discarding, commands } = state;
  const isBusy = work !== null;
  const focusGrid = (): void => grid?.focus();
  const jump = (go: () => Promise<boolean>): Promise<boolean> => grid?.hold(go) ?? go();
  return (
    <FluentProvider theme={isDark ? DARK : LIGHT}>
      <div className="workbench">
        <header>
          <FileBar workbench={workbench} language={language} book={book} isDark={isDark} isBusy={isBusy} />
          <RibbonBar
            language={language}
            isBusy={isBusy}
            isRunning={commands > 0}
            onCommand={(functionName) => {
              workbench.runCommand(functionName);
            }}
            onOpenPane={() => {
              void workbench.showPane(true).then(() => pane.current?.focus());
            }}
          />
        </header>
        <div className="middle">
          <main>
            <FormulaBar
              workbench={workbench}
              language={language}
              book={book}
              onDone={focusGrid}
              onJump={jump}
            />
            <GridView workbench={workbench} language={language} book={book} onMounted={setGrid} />
            <SheetTabs
              workbench={workbench}
              language={language}
              book={book}
              onDone={focusGrid}
              onJump={(go) => void jump(go)}
            />
          </main>
          <TaskPane
            language={language}
            load={state.pane}
            isShown={book?.isPaneShown !== false}
            work={work}
            frame={pane}
            onClose={() => {
              void workbench.showPane(false);
              focusGrid();
            }}
          />
        </div>
        <StatusBar language={language} status={status} />
        {discarding === null ? null : (
          <ConfirmBox
            language={language}
            title={workbenchText(language, 'discard.title')}
            message={workbenchText(language, 'discard.message')}
            action={workbenchText(language, 'discard.action')}
            isCautious
            onConfirm={() => {
              void workbench.discard(true);
              focusGrid();
            }}
            onCancel={() => {
              void workbench.discard(false);
              focusGrid();
            }}
          />
        )}
        {refusal === null ? null : (
          <RefusalBox
            language={language}
            refusal={refusal}
            onClose={() => {
              workbench.closeRefusal();
              focusGrid();
            }}
            onRetry={(attempt) => {
              workbench.closeRefusal();
              grid?.editAgain(attempt);
            }}
          />
        )}
      </div>
    </FluentProvider>
  );
}

/** Milliseconds for which Office.js takes what it knows of Office's theme for true. */
const THEME_KEPT = 5000;

/** Has the pane look at Office's theme, of which Office tells nobody: now, and when it is asked for anew. */
function lookAgain(pane: HTMLIFrameElement | null): () => void {
  const look = (): void => {
    pane?.contentWindow?.dispatchEvent(new Event('focus'));
  };
  look();
  const timer = setTimeout(look, THEME_KEPT + 100);
  return () => {
    clearTimeout(timer);
  };
}
