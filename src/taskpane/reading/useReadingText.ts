import { useCallback } from 'react';
import { readingText, type ReadingFillings, type ReadingTextKey } from '../../strings/readingText';
import { useSessionPart } from '../shared/paneContext';

/** A text of the reading, filled in. */
export type ReadingText = <Key extends ReadingTextKey>(key: Key, ...fillings: ReadingFillings<Key>) => string;

/** Texts of the reading, in the session's language. */
export function useReadingText(): ReadingText {
  const language = useSessionPart('language');
  return useCallback((key, ...fillings) => readingText(language, key, ...fillings), [language]);
}
