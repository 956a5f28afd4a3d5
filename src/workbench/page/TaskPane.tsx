import type { ReactElement, RefObject } from 'react';
import type { Language } from '../../strings/texts';
import { workbenchText } from '../../strings/workbenchText';
import type { Work } from './workbenchState';

interface TaskPaneProps {
  readonly language: Language;
  /** Counts the loads; 0: the host is not ready yet. */
  readonly load: number;
  /** Closed, the page in the frame lives on, as it does in Excel with a shared runtime. */
  readonly isShown: boolean;
  /** What the page is at; the pane takes nothing meanwhile. */
  readonly work: Work | null;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly onClose: () => void;
}

/** The genuine task pane in a frame of its own, as Excel shows it beside the sheet. */
export function TaskPane(props: TaskPaneProps): ReactElement {
  const { language, load, isShown, work, frame, onClose } = props;
  const title = workbenchText(language, 'pane.title');
  return (
    <aside className="pane" aria-label={title} hidden={!isShown}>
      <div className="pane-bar">
        <span aria-hidden>{workbenchText(language, 'ribbon.group')}</span>
        <button
          type="button"
          aria-label={workbenchText(language, 'pane.close')}
          title={workbenchText(language, 'pane.close')}
          onClick={onClose}
        >
          ×
        </button>
      </div>
      <div className="pane-frame" inert={work !== null}>
        {load === 0 ? null : <iframe key={load} ref={frame} title={title} src="pane.html" />}
      </div>
      {work === null ? null : (
        <div className="veil" aria-hidden>
          {workbenchText(language, `status.${work}`)}
        </div>
      )}
    </aside>
  );
}
