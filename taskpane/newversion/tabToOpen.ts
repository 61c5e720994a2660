const KEY = "pa-kalkyl.flik";

/** Notes which tab is in front, for the page that is loaded next. */
export function rememberTab(): void {
  const tab = document.querySelector<HTMLElement>("[data-tab]")?.dataset["tab"];
  try {
    if (tab !== undefined) sessionStorage.setItem(KEY, tab);
  } catch {
    // Storage that the browser keeps shut: the pane opens with its first tab.
  }
}

/** Once: a page that is opened in another way begins with its first tab. */
function taken(): string | undefined {
  try {
    const tab = sessionStorage.getItem(KEY) ?? undefined;
    sessionStorage.removeItem(KEY);
    return tab;
  } catch {
    return undefined;
  }
}

/** The tab that was in front when the page before this one was loaded anew; undefined: it was not. */
export const tabToOpen = taken();
