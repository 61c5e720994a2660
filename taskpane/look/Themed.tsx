import { ThemeProvider } from "office-ui-fabric-react/lib/Theme";
import { type ReactNode, useEffect, useMemo } from "react";
import { colourProperties, fluentTheme } from "./theme";
import { useDark } from "./useDark";

/** Light or dark for everything inside; high contrast is the computer's own (forced-colors). */
export function Themed({ ready, children }: { ready: boolean; children: ReactNode }) {
  const dark = useDark(ready);
  const theme = useMemo(() => fluentTheme(dark), [dark]);
  useEffect(() => {
    const { style } = document.documentElement;
    style.colorScheme = dark ? "dark" : "light";
    for (const [name, colour] of Object.entries(colourProperties(dark))) {
      style.setProperty(name, colour);
    }
  }, [dark]);
  return (
    <ThemeProvider theme={theme} applyTo="body">
      {children}
    </ThemeProvider>
  );
}
