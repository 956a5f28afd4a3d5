import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Dark to light; 80 is the green of the workbench's title bar. */
const GREEN: BrandVariants = {
  10: '#031a0f',
  20: '#06301c',
  30: '#083f25',
  40: '#0a4b2d',
  50: '#0b5633',
  60: '#0c5f38',
  70: '#0e663c',
  80: '#0f6c3f',
  90: '#2b7d55',
  100: '#438e6a',
  110: '#5a9f7f',
  120: '#72af94',
  130: '#8ac0a9',
  140: '#a3d0be',
  150: '#bde0d2',
  160: '#dff0e7',
};

const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', sans-serif";

/** What all looks share. */
const OWN = { fontFamilyBase: FONTS };

/** How the workbench's own page looks, the pane apart. */
export const LIGHT: Theme = { ...createLightTheme(GREEN), ...OWN };

export const DARK: Theme = {
  ...createDarkTheme(GREEN),
  ...OWN,
  // Fluent's own choice is too dark to be read on dark: 3.7 : 1.
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandStroke1: GREEN[120],
};
