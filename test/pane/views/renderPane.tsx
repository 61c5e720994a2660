import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "../../../taskpane/App";
import { registerPaneIcons } from "../../../taskpane/look/icons";
import type { Connection } from "../../../taskpane/start/connect";
import type { WorkbookPort } from "../../../taskpane/workbook/port";

// jsdom draws nothing, so it cannot scroll either.
Element.prototype.scrollIntoView = () => undefined;
// Nor does it measure.
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
  // A view is a file of its own, which comes when it is first looked at.
  await toTab(tab);
}

/** Brings another tab, or a view of the menu after the tabs, to the front, once its view has come. */
export async function toTab(name: string): Promise<void> {
  const tab = screen.queryByRole("tab", { name });
  const press = (element: HTMLElement): Promise<void> =>
    act(async () => {
      fireEvent.click(element);
    });
  if (tab !== null) await press(tab);
  else {
    await press(screen.getByRole("button", { name: /fler delar$/i }));
    await press(screen.getByRole("menuitem", { name }));
  }
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
