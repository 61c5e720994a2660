import { act, fireEvent, screen } from "@testing-library/react";
import type { CellContent } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";
import { plain } from "../views/renderPane";

// By the text itself: queries by role are slow in jsdom, where a view has hundreds of fields.
export const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>("button")].find(
    ({ textContent, ariaLabel }) => plain(textContent).trim() === name || ariaLabel === name,
  );
  if (found === undefined) throw new Error(`There is no button ${name}`);
  return found;
};
export const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(button(name));
  });
};
export const field = (label: string): HTMLElement => {
  const own = document.querySelector<HTMLElement>(`input[aria-label="${label}"]`);
  return own ?? screen.getByLabelText(label);
};
export const change = async (label: string, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(field(label), { target: { value } });
  });
};
export const swedish = new Intl.NumberFormat("sv-SE");
export const headline = (): string =>
  plain(document.querySelector(".follow__headline")?.textContent);
/** The cells of a row of the table by month. */
export const row = (name: string): string[] => {
  const header = [
    ...document.querySelectorAll("[aria-label*='per månad, tertial och år'] th"),
  ].find(({ textContent }) => textContent === name);
  return [...(header?.parentElement?.querySelectorAll("td") ?? [])].map((cell) =>
    plain(cell.textContent),
  );
};
export const view = (): string => plain(document.querySelector(".follow")?.textContent);

export function marked(rows: readonly (readonly CellContent[])[]): FakePort {
  const port = new FakePort();
  port.marked = { sheet: "Huvudbok", address: "A1:N9" };
  port.blocks.set(
    "Huvudbok!A1:N9",
    rows.map((each) => [...each]),
  );
  return port;
}
export const HEAD = ["Utfall, tkr", "2026-01", "2026-02", "2026-03", "2026-04"];
