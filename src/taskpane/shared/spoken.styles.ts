/** Heard, not seen. It takes no room, and unlike what is not displayed it is there for those who listen. */
export const SPOKEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
