import { useEffect, useRef, useState } from 'react';

/** Milliseconds of quiet before what is typed counts; leaving the field ends the wait. */
const QUIET = 400;

/** What a field for text needs. */
interface Draft {
  readonly value: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * What is typed into a field, handed over after a moment of quiet or when the field is left. While the keyboard is in
 * it nothing changes what stands there; afterwards it shows how it was understood, or what undoing made of it.
 */
export function useDraft(shown: string, hand: (typed: string) => void): Draft {
  const [draft, setDraft] = useState(shown);
  const handed = useRef(shown);
  const isFocused = useRef(false);
  useEffect(() => {
    if (isFocused.current) return;
    handed.current = shown;
    setDraft(shown);
  }, [shown]);
  const give = (): boolean => {
    if (draft === handed.current) return false;
    handed.current = draft;
    hand(draft);
    return true;
  };
  useEffect(() => {
    const timer = setTimeout(give, QUIET);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    value: draft,
    onChange: ({ currentTarget }) => {
      setDraft(currentTarget.value);
    },
    onFocus: () => {
      isFocused.current = true;
    },
    onBlur: () => {
      isFocused.current = false;
      if (give()) return;
      handed.current = shown;
      setDraft(shown);
    },
  };
}
