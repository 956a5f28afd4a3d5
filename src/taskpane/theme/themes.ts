import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** How the pane looks; high contrast wins over dark. */
export type ThemeName = 'light' | 'dark' | 'highContrast';

/** Fonts that have Chinese glyphs come right after the Latin one, so that both are of one weight. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', sans-serif";

const BASE: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

/** Fluent's theme with the pane's fonts. */
export function themeOf(name: ThemeName): Theme {
  return { ...BASE[name], fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };
}
