import { useEffect, useState } from "react";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** Light or dark from Office's own theme, where the program tells it. */
function officeIsDark(): boolean | undefined {
  if (typeof Office === "undefined") return undefined;
  const theme = Office.context?.officeTheme as Office.OfficeTheme | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(
    theme?.bodyBackgroundColor ?? "",
  );
  if (colour === null) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const isDarkNow = (): boolean => officeIsDark() ?? window.matchMedia(PREFERS_DARK).matches;

/**
 * Office's theme, else the computer's. Excel tells of no change, so the theme is looked up anew when
 * the pane is shown again.
 */
export function useDark(ready: boolean): boolean {
  const [dark, setDark] = useState(isDarkNow);
  useEffect(() => {
    const look = (): void => setDark(isDarkNow());
    look();
    const query = window.matchMedia(PREFERS_DARK);
    query.addEventListener("change", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      query.removeEventListener("change", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [ready]);
  return dark;
}
