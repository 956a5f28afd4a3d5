import { useEffect, useState, type ReactElement } from 'react';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import { readRibbon, type RibbonGroup } from './ribbon';

interface RibbonBarProps {
  readonly language: Language;
  /** Something is at work that a command would disturb. */
  readonly isBusy: boolean;
  /** The add-in has not completed a command yet. */
  readonly isRunning: boolean;
  readonly onCommand: (functionName: string) => void;
  readonly onOpenPane: () => void;
}

/** The add-in's group on the ribbon, as its manifest describes it. */
export function RibbonBar(props: RibbonBarProps): ReactElement {
  const { language, isBusy, isRunning, onCommand, onOpenPane } = props;
  const [group, setGroup] = useState<RibbonGroup | null>(null);
  useEffect(() => {
    void fetch('manifest.xml')
      .then(async (response) => (response.ok ? await response.text() : null))
      .then((manifest) => {
        setGroup(manifest === null ? null : readRibbon(manifest, language));
      });
  }, [language]);
  return (
    <nav className="ribbon" aria-label={workbenchText(language, 'ribbon.label')} aria-busy={isRunning}>
      {group === null ? null : (
        <div role="group" aria-label={group.label} className="ribbon-group">
          <div className="ribbon-buttons">
            {group.buttons.map(({ id, label, icon, functionName }) => (
              <button
                key={id}
                type="button"
                disabled={isBusy}
                onClick={() => {
                  if (functionName === null) onOpenPane();
                  else onCommand(functionName);
                }}
              >
                {icon === null ? null : <img src={icon} alt="" width={24} height={24} />}
                <span>{label}</span>
              </button>
            ))}
          </div>
          <div className="ribbon-caption" aria-hidden>
            {group.label}
          </div>
        </div>
      )}
    </nav>
  );
}
