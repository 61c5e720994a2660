import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "../../../taskpane/App";
import { registerPaneIcons } from "../../../taskpane/look/icons";
import type { Connection } from "../../../taskpane/start/connect";
import type { WorkbookPort } from "../../../taskpane/workbook/port";

// jsdom draws nothing, so it cannot scroll either.
Element.prototype.scrollIntoView = () => undefined;
// Nor does it measure: without this all the tabs would go into the menu of those that do not fit.
globalThis.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};
registerPaneIcons();

/** The whole pane with the real functions and parameters, at a port or alone, with one tab in front. */
export async function renderPane(port?: WorkbookPort, tab = "Funktioner"): Promise<void> {
  const connection: Connection =
    port === undefined
      ? { kind: "alone", reason: "Panelen är öppen för sig." }
      : { kind: "workbook", port };
  await act(async () => {
    render(<App connection={connection} />);
  });
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: tab }));
  });
  // A view is a file of its own, which comes when it is first looked at.
  await waitFor(() => expect(document.querySelector(".view-waiting")).toBeNull());
}

/** A view begins empty: this begins with its example, where it has not been begun already. */
export async function openExample(): Promise<void> {
  await waitFor(() => expect(document.querySelector(".view-waiting")).toBeNull());
  const button = screen.queryByRole("button", { name: "Exempel" });
  if (button === null) return;
  await act(async () => {
    fireEvent.click(button);
  });
}

/** A text with the no-break spaces of Swedish numbers as ordinary ones. */
export const plain = (text: string | null | undefined): string =>
  (text ?? "").replace(/[\u00a0\u202f]/g, " ");
