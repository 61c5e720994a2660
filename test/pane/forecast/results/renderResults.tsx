import { act, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { ReactElement } from "react";
import { ForecastProvider } from "../../../../taskpane/forecast/ForecastProvider";
import { registerPaneIcons } from "../../../../taskpane/look/icons";
import { PaneContext } from "../../../../taskpane/start/PaneContext";
import type { Connection } from "../../../../taskpane/start/connect";
import type { WorkbookPort } from "../../../../taskpane/workbook/port";

Element.prototype.scrollIntoView = () => undefined;
registerPaneIcons();

/** A part of the pane by itself, at a port or alone. */
export async function renderPart(part: ReactElement, port?: WorkbookPort): Promise<HTMLElement> {
  const connection: Connection =
    port === undefined
      ? { kind: "alone", reason: "Panelen är öppen för sig." }
      : { kind: "workbook", port };
  let container: HTMLElement | undefined;
  await act(async () => {
    ({ container } = render(
      <PaneContext.Provider value={{ connection, target: undefined }}>
        <main>
          <h1>PA-kalkyl</h1>
          <h2>Prognos</h2>
          <ForecastProvider>{part}</ForecastProvider>
        </main>
      </PaneContext.Provider>,
    ));
  });
  return container as HTMLElement;
}

/** Swedish no-break spaces and the true minus as they are typed. */
export const typed = (text: string | null | undefined): string =>
  (text ?? "").replace(/[\u00a0\u202f]/g, " ").replaceAll("\u2212", "-");

/** A shown number as a number. */
export const numberOf = (text: string | undefined): number =>
  Number(typed(text).replaceAll(" ", "").replace(",", "."));

/** The cells of a table's rows, by the row's heading. */
export function rowsOf(name: RegExp): Map<string, string[]> {
  const table = screen.getByRole("table", { name });
  const [, ...rows] = within(table).getAllByRole("row");
  return new Map(
    rows.map((row) => [
      typed(within(row).getByRole("rowheader").textContent),
      within(row)
        .getAllByRole("cell")
        .map((cell) => typed(cell.textContent)),
    ]),
  );
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(element);
  });
}

export async function choose(label: string, option: string): Promise<void> {
  const field = screen.getByLabelText<HTMLSelectElement>(label);
  const chosen = [...field.options].find(({ text }) => text === option);
  await act(async () => {
    fireEvent.change(field, { target: { value: chosen?.value } });
  });
}

/** What axe-core finds; contrast needs a browser that draws. */
export async function axeFindings(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
