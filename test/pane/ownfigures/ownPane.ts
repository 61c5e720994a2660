import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CellContent } from "../../../taskpane/workbook/port";
import cases from "../../cases/egnasiffror/tabeller.json";
import { click, open } from "../forecast/views/forecastPane";
import { FakePort } from "../views/fakePort";
import { plain } from "../views/renderPane";

export type Rows = readonly (readonly CellContent[])[];

/** A small municipality's ledger, in thousands with costs negative. */
export const ledger = cases.tables[0]?.rows as unknown as Rows;

/** A workbook with a table marked. */
export function marked(rows: Rows, port = new FakePort()): FakePort {
  const width = Math.max(...rows.map((row) => row.length));
  const block = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  port.marked = { sheet: "Blad1", address: "A1:F20" };
  port.blocks.set("Blad1!A1:F20", block);
  return port;
}

export async function fetched(rows: Rows, port?: FakePort): Promise<FakePort> {
  const own = marked(rows, port);
  await open(own);
  await click("Fyll i själv");
  await click("Hämta dina siffror");
  return own;
}

const table = (): HTMLElement => screen.getByRole("group", { name: "Din tabell" });
export const canUse = (): boolean =>
  within(table()).getByRole("button", { name: "Använd" }).getAttribute("aria-disabled") !== "true";
export const said = (): string => plain(table().textContent);
export const row = (label: string): HTMLSelectElement => screen.getByLabelText(label);
export const choose = async (select: HTMLElement, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(select, { target: { value } });
  });
};

export const VOLUMES: Rows = [
  ["tkr", 2023, 2024, 2025],
  ["Brukare SFB", 13, 14, 14],
  ["Brukare LSS", 3, 3, 3],
  ["Timmar LSS", 5400, 5700, 5800],
];
