import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CellContent } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";
import { plain, openExample, renderPane } from "../views/renderPane";

/** The pane with the view Retro in front, at a workbook or alone. */
export async function openRetro(port?: FakePort): Promise<void> {
  await renderPane(port, "Retro");
  await openExample();
}

/** A workbook where these cells are marked, from the given upper left cell on. */
export function marked(rows: readonly (readonly CellContent[])[], address = "A1"): FakePort {
  const port = new FakePort();
  mark(port, rows, address);
  return port;
}

export function mark(
  port: FakePort,
  rows: readonly (readonly CellContent[])[],
  address = "A1",
): void {
  port.marked = { sheet: "Fakturor", address };
  port.blocks.set(
    `Fakturor!${address}`,
    rows.map((row) => [...row]),
  );
}

export async function click(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
}

export async function choose(label: string, value: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  });
}

export async function type(label: RegExp, text: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  });
}

/** The cells of a row of a table, as they are read. */
export function row(table: RegExp, name: string): string[] {
  const header = within(screen.getByRole("table", { name: table })).getByRole("rowheader", {
    name,
  });
  return within(header.parentElement as HTMLElement)
    .getAllByRole("cell")
    .map((cell) => plain(cell.textContent));
}

/** What is seen at the top: what is spoken comes a while later, of the figures that stand then. */
export const summary = (): string =>
  [...document.querySelectorAll(".summary > *:not([role=status])")]
    .map(({ textContent }) => plain(textContent))
    .join("");
