import { act, fireEvent, screen, within } from "@testing-library/react";
import { type CellContent, WorkbookError } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";
import { plain, openExample, renderPane } from "../views/renderPane";

const RANGE = { sheet: "Underlag", address: "A1:E9" };

async function openWith(block: CellContent[][]): Promise<FakePort> {
  const port = new FakePort();
  port.marked = RANGE;
  port.blocks.set("Underlag!A1:E9", block);
  await renderPane(port);
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Avvikelse" }));
  });
  await openExample();
  return port;
}
const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const posts = (): string[] =>
  [...document.querySelectorAll(".variance__table tr")].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)).join(": "),
  );

const DISTRICTS: CellContent[][] = [
  ["Del", "Stadsdel", "Faktor", "Budget", "Utfall"],
  ["SFB", "Norr", "Personer", 10, 12],
  ["SFB", "Norr", "Tkr per person", 100_000, 110_000],
  ["SFB", "Söder", "Personer", null, 3],
  ["SFB", "Söder", "Tkr per person", null, 100_000],
  ["LSS", "Norr", "Timmar", 1000, 900],
];

test("factors are shown before they are taken; groups, new ones apart; a post opens by group", async () => {
  await openWith(DISTRICTS);
  await click("Läs faktorer ur markerade celler");
  const preview = screen.getByRole("group", { name: "Förhandsvisning" });
  expect(preview.textContent).toContain("Underlag!A1:E9");
  expect(preview.textContent).toContain("SFB, LSS: Personer × Tkr per person; Timmar");
  expect(preview.textContent).toContain("Exempel: Malmö 2025 byts ut helt");
  expect(posts().at(-1)).toBe("Totalt: −7 279");
  await click("Använd");
  // Persons 2 × 105 tkr, price 10 tkr × 11; new 3 × 100 tkr. LSS 100 kr less.
  expect(posts().slice(1)).toEqual([
    "SFB: −620",
    "Personer: −210",
    "Tkr per person: −110",
    "Ny: Söder: −300",
    "LSS: 0",
    "Timmar: 0",
    "Totalt: −620",
  ]);
  await click("Personer");
  const split = screen.getByRole("group", { name: "Per grupp" });
  const rows = within(split).getAllByRole("row").slice(1);
  expect(rows.map((row) => [...row.children].map((cell) => plain(cell.textContent)))).toEqual([
    ["Norr", "10", "12", "−210"],
    ["Söder", "", "3", "0"],
  ]);
});

test("three columns fill the grid of the part that is named", async () => {
  await openWith([
    ["Faktor", "Budget 2024", "Utfall 2024"],
    ["Barn", 20, 25],
    ["Kronor per barn", 400_000, 400_000],
  ]);
  await click("Läs faktorer ur markerade celler");
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Del"), { target: { value: "Barn" } });
  });
  await click("Använd");
  // Malmö's example is not mixed with the user's own.
  expect(posts().slice(1)).toEqual(["Barn: −2 000", "Barn: −2 000", "Kronor per barn: 0"]);
  await act(async () => {
    const inputs = screen.getByRole("region", { name: "Uppgifter" });
    fireEvent.click(within(inputs).getByRole("button", { name: "Barn" }));
  });
  expect(screen.getByLabelText("Kronor per barn, Budget")).toHaveProperty("value", "400\u00a0000");
});

test("a second range adds a part, and one of the same name takes the place of the first", async () => {
  const port = await openWith([["Personer", 1, 2]]);
  const take = async (name: string, rows: CellContent[][]): Promise<void> => {
    port.blocks.set("Underlag!A1:E9", rows);
    await click("Läs faktorer ur markerade celler");
    await act(async () => {
      fireEvent.change(screen.getByLabelText("Del"), { target: { value: name } });
    });
    await click("Använd");
  };
  await take("SFB", [["Kostnad", 1_000_000, 2_000_000]]);
  await take("LSS", [["Kostnad", 1_000_000, 4_000_000]]);
  await take("sfb", [["Kostnad", 1_000_000, 6_000_000]]);
  expect(posts().filter((row) => /^(?:sfb|LSS|Totalt)/i.test(row))).toEqual([
    "sfb: −5 000",
    "LSS: −3 000",
    "Totalt: −8 000",
  ]);
});

/** Own factors in place of Malmö's example, then the known items that are given. */
async function readKnown(known: CellContent[][]): Promise<void> {
  const port = await openWith([
    ["Del", "Faktor", "Budget", "Utfall"],
    ["SFB", "Kostnad", 1_000_000, 1_000_000],
    ["LSS", "Kostnad", 1_000_000, 5_000_000],
  ]);
  await click("Läs faktorer ur markerade celler");
  await click("Använd");
  port.blocks.set("Underlag!A1:E9", known);
  await click("Läs kända poster");
}

test("known items are taken for the part that is chosen, before the factors", async () => {
  await readKnown([
    ["Statsbidrag", -1_000_000],
    ["Sena fakturor", 3_000_000],
  ]);
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Del"), { target: { value: "LSS" } });
  });
  await click("Använd");
  // The cost is the product and the items: 4 000 in the factor, −1 000 and 3 000 beside it.
  expect(posts().slice(1)).toEqual([
    "SFB: 0",
    "Kostnad: 0",
    "LSS: −6 000",
    "Statsbidrag: +1 000",
    "Sena fakturor: −3 000",
    "Kostnad: −4 000",
    "Totalt: −6 000",
  ]);
  const origin = screen.getByLabelText<HTMLSelectElement>("Utgå från").selectedOptions[0];
  expect(origin?.textContent).toBe("Underlag!A1:E9, ändrat");
});

test("known items are never put into Malmö's example; what to do first is told", async () => {
  await openWith([["Statsbidrag", -1_000_000]]);
  await click("Läs kända poster");
  const preview = screen.getByRole("group", { name: "Förhandsvisning" });
  expect(plain(preview.textContent)).toContain(
    "Uppgifterna är Exempel: Malmö 2025, som inte blandas med egna tal. Läs faktorerna ur " +
      "markerade celler först, eller välj Egna uppgifter i Utgå från.",
  );
  const before = posts();
  expect(screen.getByRole("button", { name: "Använd" }).getAttribute("aria-disabled")).toBe("true");
  await click("Använd");
  expect(posts()).toEqual(before);
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Utgå från"), { target: { value: "empty" } });
  });
  await click("Läs kända poster");
  await click("Använd");
  await click("SFB");
  expect(screen.getByLabelText("Namn på känd post 1")).toHaveProperty("value", "Statsbidrag");
});

test("more known items than a sheet has room for are told, and no sheet is added", async () => {
  await readKnown(Array.from({ length: 151 }, (_, i): CellContent[] => [`Post ${i}`, 10_000 + i]));
  await click("Använd");
  expect(screen.getByText(/En del har 151 kända poster\. Ett blad rymmer 150/)).toBeTruthy();
  const add = screen.getByRole("button", { name: "Skriv till arbetsboken" });
  expect(add.getAttribute("aria-disabled")).toBe("true");
});

test.each<[string, CellContent[][], string, string]>([
  [
    "text",
    [
      ["Personer", 1, "två"],
      ["Pris", 1, 1],
    ],
    "faktorer ur markerade celler",
    "Rad 1 (”Personer”): utfall är ”två”",
  ],
  [
    "an error",
    [["Personer", 1, "#DIV/0!"]],
    "faktorer ur markerade celler",
    "Rad 1, kolumn 3 har felvärdet #DIV/0!",
  ],
  [
    "a gap",
    [
      ["A", 1, 2],
      ["B", 1, null],
    ],
    "faktorer ur markerade celler",
    "Rad 2 (”B”) saknar utfall",
  ],
  ["an unnamed item", [["", 5]], "kända poster", "Rad 1 saknar namn"],
])("%s is refused with its row, and nothing is changed", async (_, block, what, message) => {
  await openWith(block);
  await click(`Läs ${what}`);
  const alert = screen.getByRole("alert").textContent ?? "";
  expect(alert).toContain("Underlag!A1:E9: ");
  expect(alert).toContain(message);
  expect(posts().at(-1)).toBe("Totalt: −7 279");
});

describe("the written sheets", () => {
  test("hold what is shown, and Malmö's years on another", async () => {
    const port = await openWith([]);
    await click("Skriv till arbetsboken");
    await click("Lägg till Exempel: Malmö 2020–2025");
    expect(port.added.map(({ name }) => name)).toEqual(["Avvikelse", "Avvikelse Malmö"]);
    const cells = [...(port.added[0]?.cells.values() ?? [])];
    expect(cells.filter((cell) => cell.includes("PA.AVVIKELSE")).length).toBeGreaterThan(5);
    expect(screen.getByText("är tillagt sist i arbetsboken", { exact: false })).toBeTruthy();
  });

  test("text of the user's that could be a formula is written as text", async () => {
    const port = await openWith([
      ["=1+1", 2, 3],
      ["@pris", 10, 10],
    ]);
    await click("Läs faktorer ur markerade celler");
    await click("Använd");
    await click("Skriv till arbetsboken");
    const cells = [...(port.added[0]?.cells.values() ?? [])];
    expect(cells).toContain("'=1+1");
    expect(cells).toContain("'@pris");
    expect(cells).not.toContain("=1+1");
  });

  test("why a sheet could not be added is told", async () => {
    const port = await openWith([]);
    port.refuseWith = new WorkbookError("protected", "Arbetsbokens struktur är skyddad.");
    await click("Skriv till arbetsboken");
    expect(screen.getByRole("alert").textContent).toContain("struktur är skyddad");
  });
});
