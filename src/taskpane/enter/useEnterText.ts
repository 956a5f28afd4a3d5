import { useCallback } from 'react';
import { enterText, type EnterFillings, type EnterTextKey } from '../../strings/enterText';
import { useSessionPart } from '../shared/paneContext';

/** A text of entering scores, filled in. */
export type EnterText = <Key extends EnterTextKey>(key: Key, ...fillings: EnterFillings<Key>) => string;

/** Texts of entering scores, in the session's language. */
export function useEnterText(): EnterText {
  const language = useSessionPart('language');
  return useCallback((key, ...fillings) => enterText(language, key, ...fillings), [language]);
}
