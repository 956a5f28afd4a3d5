import type { Session } from './session';

/** Puts other settings of the document in the place of all there are: JSON texts by key. */
export function replaceSettings(session: Session, entries: ReadonlyMap<string, string>): void {
  const { settings } = session.book;
  session.edit('settings', () => {
    settings.clear();
    for (const [key, value] of entries) settings.set(key, value);
  });
}
