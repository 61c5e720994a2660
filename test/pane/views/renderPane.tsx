import { act, render } from "@testing-library/react";
import { App } from "../../../taskpane/App";
import { catalogue } from "../../../taskpane/catalogue/catalogue";
import { registerPaneIcons } from "../../../taskpane/look/icons";
import type { Connection } from "../../../taskpane/start/connect";
import type { WorkbookPort } from "../../../taskpane/workbook/port";

// jsdom draws nothing, so it cannot scroll either.
Element.prototype.scrollIntoView = () => undefined;
registerPaneIcons();

/** The whole pane with the real functions and parameters, at a port or alone. */
export async function renderPane(port?: WorkbookPort): Promise<void> {
  const connection: Connection =
    port === undefined
      ? { kind: "alone", reason: "Panelen är öppen för sig." }
      : { kind: "workbook", port };
  await act(async () => {
    render(<App catalogue={catalogue} connection={connection} />);
  });
}

/** A text with the no-break spaces of Swedish numbers as ordinary ones. */
export const plain = (text: string | null | undefined): string =>
  (text ?? "").replace(/[\u00a0\u202f]/g, " ");
