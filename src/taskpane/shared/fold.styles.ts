import { makeStyles, tokens } from '@fluentui/react-components';

/** The line of a folded group that opens it. */
export const SUMMARY = {
  display: 'flex',
  alignItems: 'center',
  gap: '6px',
  padding: '4px 0',
  cursor: 'pointer',
  borderRadius: tokens.borderRadiusMedium,
  '::-webkit-details-marker': { display: 'none' },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

/** A line that leads somewhere, with what is drawn as the link last. */
export const LINK_LINE = {
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  // The link's own colour is too faint on that in the dark.
  ':hover > :last-child': { color: tokens.colorBrandForegroundLinkHover },
  ':disabled': { cursor: 'default' },
} as const;

export const useListStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '2px 0 6px' },
});
