import { useCallback } from 'react';
import { selfCheckText, type SelfCheckFillings, type SelfCheckTextKey } from '../../strings/selfCheckText';
import { useSessionPart } from '../shared/paneContext';

/** A text of the self-check, filled in. */
type SelfCheckText = <Key extends SelfCheckTextKey>(key: Key, ...fillings: SelfCheckFillings<Key>) => string;

/** Texts of the self-check, in the session's language. */
export function useSelfCheckText(): SelfCheckText {
  const language = useSessionPart('language');
  return useCallback((key, ...fillings) => selfCheckText(language, key, ...fillings), [language]);
}
