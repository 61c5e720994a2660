import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CellContent } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";
import { plain } from "../views/renderPane";

export const TAB = "Jämförelse";
export const view = (): HTMLElement => screen.getByRole("region", { name: TAB });
export const text = (): string => plain(view().textContent);
export const click = async (name: string | RegExp): Promise<void> => {
  await act(async () => {
    fireEvent.click(within(view()).getByRole("button", { name }));
  });
};
export const change = async (label: string | RegExp, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(within(view()).getByLabelText(label), { target: { value } });
  });
};
/** The cells of a table by its caption, row by row. */
export const rowsOf = (name: string | RegExp): string[][] =>
  within(within(view()).getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th, td")].map((cell) => plain(cell.textContent)));

/** Where the marked cells stand. */
export const MARKED = "Bokslut!A1:D6";

/** The cells that are marked, as a sheet has them. */
export function marked(values: readonly (readonly CellContent[])[]): FakePort {
  const port = new FakePort();
  port.marked = { sheet: "Bokslut", address: "A1:D6" };
  port.blocks.set(
    MARKED,
    values.map((row) => [...row]),
  );
  return port;
}
