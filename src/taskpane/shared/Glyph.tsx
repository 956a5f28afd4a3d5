/** What a glyph says. It is decoration: the same is always said in words beside it. */
export type GlyphName = 'done' | 'attention' | 'error' | 'info' | 'chevron' | 'close';

const PATHS: Readonly<Record<GlyphName, string>> = {
  done: 'M3.5 8.5l3 3 6-7',
  attention: 'M8 2.2L14.3 13.3H1.7zM8 6.4v3.2M8 11.2v.6',
  error: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.8v3.8M8 10.6v.6',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.2v4M8 4.8v.6',
  chevron: 'M6 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
};

interface GlyphProps {
  readonly name: GlyphName;
  readonly className?: string;
}

/** A small line drawing in the colour of the text around it. */
export function Glyph({ name, className }: GlyphProps) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
