import { createTheme } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { DARK, LIGHT, type Palette } from "./palette";

const FONT = '"Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';

/** Fluent's theme in the pane's colours. The fonts are those of the computer: none are fetched. */
export function fluentTheme(isDark: boolean): ITheme {
  const colours = isDark ? DARK : LIGHT;
  return createTheme({
    isInverted: isDark,
    defaultFontStyle: { fontFamily: FONT },
    palette: {
      themePrimary: colours.accent,
      themeSecondary: colours.accent,
      themeTertiary: colours.accent,
      themeDarkAlt: colours.accentStrong,
      themeDark: colours.accentStrong,
      themeDarker: colours.accentStrong,
      themeLight: colours.line,
      themeLighter: colours.sunken,
      themeLighterAlt: colours.sunken,
      neutralLighterAlt: colours.sunken,
      neutralLighter: colours.sunken,
      neutralLight: colours.line,
      neutralQuaternaryAlt: colours.line,
      neutralQuaternary: colours.line,
      neutralTertiaryAlt: colours.line,
      neutralTertiary: colours.softText,
      neutralSecondary: colours.softText,
      neutralSecondaryAlt: colours.softText,
      neutralPrimaryAlt: colours.text,
      neutralPrimary: colours.text,
      neutralDark: colours.text,
      black: colours.text,
      white: colours.ground,
    },
    semanticColors: {
      inputBorder: colours.edge,
      inputBorderHovered: colours.text,
      inputPlaceholderText: colours.softText,
      inputBackground: colours.raised,
      errorText: colours.error,
      primaryButtonText: colours.onAccent,
      primaryButtonTextHovered: colours.onAccent,
      primaryButtonTextPressed: colours.onAccent,
      primaryButtonBackground: colours.accent,
      primaryButtonBackgroundHovered: colours.accentStrong,
      buttonBorder: colours.edge,
      link: colours.accent,
      linkHovered: colours.accentStrong,
      disabledText: colours.softText,
      disabledBackground: colours.sunken,
      primaryButtonTextDisabled: colours.softText,
      primaryButtonBackgroundDisabled: colours.sunken,
    },
  });
}

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The same colours as custom properties, for the pane's own style sheet. */
export function colourProperties(isDark: boolean): Record<string, string> {
  const colours: Palette = isDark ? DARK : LIGHT;
  return Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [`--${kebab(name)}`, colour]),
  );
}
