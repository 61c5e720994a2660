import { screen, within } from "@testing-library/react";
import type { CellContent } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";
import { plain, renderPane } from "../views/renderPane";
import { change, click } from "../work/keptViews";

export const HEADINGS = ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"];

/** A workbook where this list is marked, from row 3 of its sheet. */
export function listPort(rows: readonly (readonly CellContent[])[]): FakePort {
  const port = new FakePort();
  putList(port, rows);
  return port;
}

/** The list's cells as they are now. */
export function putList(port: FakePort, rows: readonly (readonly CellContent[])[]): void {
  const address = `B3:F${2 + rows.length}`;
  port.marked = { sheet: "Beslut", address };
  port.blocks.set(
    `Beslut!${address}`,
    rows.map((row) => [...row]),
  );
}

export async function openCases(port?: FakePort): Promise<void> {
  await renderPane(port, "Ärenden");
}

/** Takes the marked list and shows a year. */
export async function takeList(port: FakePort, year: string): Promise<void> {
  await openCases(port);
  await click("Läs markerad lista");
  await click("Använd");
  await change("År", year);
}

export const seen = (): string =>
  plain(screen.getByRole("region", { name: "Ärenden" }).textContent);

/** The cells of a row of a table, as they are read. */
export function row(table: string | RegExp, name: string | RegExp): string[] {
  const header = within(screen.getByRole("table", { name: table })).getByRole("rowheader", {
    name,
  });
  return within(header.parentElement as HTMLElement)
    .getAllByRole("cell")
    .map((cell) => plain(cell.textContent));
}
