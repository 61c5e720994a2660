import { act, fireEvent, screen } from "@testing-library/react";
import { VERSION_TEXT } from "../../../src/version";
import { FakePort } from "../views/fakePort";
import { plain, renderPane } from "../views/renderPane";

const SEARCH = "Sök svar från äldre versioner";

async function look(port: FakePort): Promise<string> {
  await renderPane(port, "Årskontroll");
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: SEARCH }));
  });
  return plain(screen.getByRole("region", { name: "Årskontroll" }).textContent);
}

const cell = (formula: string, value: string) => ({
  ...{ cell: { sheet: "Kostnad", address: "A1" }, formula, value },
});

test("the values that change every year stand with who sets them, and what to do where they are missing", async () => {
  await renderPane(new FakePort(), "Årskontroll");
  const shown = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(shown).toEqual([
    "Schablonbelopp",
    "PO-pålägg",
    "Omsorgsprisindex, årlig ökning",
    "Invånare, riket",
    "Åldersgräns",
  ]);
  expect(screen.getByRole("link", { name: /Hela årskontrollen/ }).getAttribute("href")).toBe(
    "help/arskontroll.html",
  );
});

test("cells that say they were calculated with another version are named once, and nothing is written", async () => {
  const port = new FakePort();
  const old = "PA-kalkyl 0.9.0, parametrar 2025-01-10 (0a1b2c3d)";
  port.formulas.push(
    cell("=PA.VERSION()", old),
    cell("=PA.VERSION()", old),
    cell("=PA.VERSION()", VERSION_TEXT),
    cell('=PA.VERSION()&" "', "PA-kalkyl"),
    cell("=PA.KOSTNAD(2025,455,565386)", old),
  );
  const shown = await look(port);
  expect(shown.split(old)).toHaveLength(2);
  expect(shown).toContain(`Nu gäller ${VERSION_TEXT}. Räkna om arbetsboken`);
  expect(port.written).toEqual([]);
});

test("where none says so that is said, and that other cells do not tell", async () => {
  const port = new FakePort();
  port.formulas.push(cell("=PA.VERSION()", VERSION_TEXT));
  expect(await look(port)).toContain("Andra celler säger inte vilken version som har räknat dem.");
});
