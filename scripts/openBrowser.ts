/** Shows the address in the user's browser where there is a screen to show it on. */
export async function openBrowser(url: string): Promise<void> {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
  if (CI || !hasScreen) return;
  const { default: open } = await import("open");
  try {
    const opened = await open(url);
    // A desktop without a browser is no error: the address is printed.
    opened.once("error", () => undefined);
  } catch {
    return;
  }
}
