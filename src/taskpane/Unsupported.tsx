import { useEffect } from 'react';
import { paneText } from '../strings/paneText';
import type { Language } from '../strings/texts';
import type { Support } from './office/support';

interface UnsupportedProps {
  readonly reason: Exclude<Support, 'supported'>;
  readonly language: Language;
}

/** A plain page that says why the add-in cannot run here, and where it can. */
export function Unsupported({ reason, language }: UnsupportedProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main className="plain">
      <h1>{paneText(language, 'unsupported.title')}</h1>
      <p>{paneText(language, `unsupported.${reason}`)}</p>
    </main>
  );
}
