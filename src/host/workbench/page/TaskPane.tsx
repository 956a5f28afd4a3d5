import type { ReactElement, RefObject } from 'react';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import type { Work } from './workbench';

interface TaskPaneProps {
  readonly language: Language;
  /** Counts the loads; 0: the host is not ready yet. */
  readonly load: number;
  /** What the page is at; the pane takes nothing meanwhile. */
  readonly work: Work | null;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/** The genuine task pane in a frame of its own, as Excel shows it beside the sheet. */
export function TaskPane({ language, load, work, frame }: TaskPaneProps): ReactElement {
  const title = workbenchText(language, 'pane.title');
  return (
    <aside className="pane" aria-label={title}>
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
