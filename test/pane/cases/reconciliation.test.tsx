import { screen } from "@testing-library/react";
import type { FakePort } from "../views/fakePort";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { FakePort as Port } from "../views/fakePort";
import { plain, renderPane } from "../views/renderPane";
import { change, click, pause, showTab } from "../work/keptViews";
import { HEADINGS, listPort, openCases, takeList } from "./casesPane";

const LIST = [
  HEADINGS,
  ["A1", "SFB", "2025-01-01", null, 120],
  ["A2", "SFB", "2025-01-01", "2025-02-10", 80],
];
// 20 × 31/7 × 342,60 = 30 344,57; February 27 408; ten days of it 9 788,57.
const FULL = { jan: 30_344.57, feb: 27_408, mar: 30_344.57 };
const BILLS = [
  ["Belopp", "Avser", "Person", "Ver.nr"],
  [FULL.jan, "2025-01", "A1", 1],
  [FULL.mar, "2025-03", "A1", 2],
  [FULL.jan, "2025-01", "A2", 3],
  [FULL.feb, "2025-02", "A2", 4],
  [FULL.jan, "2025-01", "X9", 5],
  [FULL.feb, "2025-02", "X9", 6],
];

function bill(
  port: FakePort,
  rows: readonly (readonly (string | number | null)[])[] = BILLS,
): void {
  const address = `A1:D${rows.length}`;
  port.marked = { sheet: "FK", address };
  port.blocks.set(
    `FK!${address}`,
    rows.map((row) => [...row]),
  );
}

async function reconcile(port: FakePort): Promise<void> {
  await takeList(port, "2025");
  await showTab("Avstämning");
  bill(port);
  await click("Läs markerade fakturor");
  await click("Använd");
}

const seen = (): string => plain(screen.getByRole("region", { name: "Avstämning" }).textContent);

test("invoices in any order of columns are held against the list, each difference in words", async () => {
  await reconcile(listPort(LIST));
  expect(seen()).toContain("6 rader, 2025-01 till 2025-03, 176 194 kr.");
  expect(seen()).toContain("A1, 2025-02: väntat 27 408 kr, fakturerat 0 kr, skillnad −27 408 kr.");
  expect(seen()).toContain(
    "A2, 2025-02: väntat 9 789 kr, fakturerat 27 408 kr, skillnad +17 619 kr. Troligen: hela månaden, men ärendet gäller 10 av 28 dagar.",
  );
  expect(seen()).toContain("X9, 2025-01: väntat 0 kr, fakturerat 30 345 kr, skillnad +30 345 kr.");
  expect(seen()).toContain("Skillnader4");
});

test("a new case has its yearly cost at once, and rows to copy", async () => {
  await reconcile(listPort(LIST));
  await click("Nya ärenden");
  // February's 27 408 × 365/28 = 357 282,86.
  expect(seen()).toContain("X92025-0157 753357 283");
});

const rowsToAdd = (): string =>
  plain(screen.getByRole("group", { name: "Rader till Ärenden" }).textContent);

test("a new case is one click into the list: shown first, written below it with its mark, and taken back", async () => {
  const port = listPort(LIST);
  await reconcile(port);
  await click("Nya ärenden");
  await click("Lägg till i Ärenden");
  // The keyboard goes on where the press left it.
  expect(document.activeElement?.textContent).toBe("Använd");
  expect(port.blocks.has("Beslut!B6:G6")).toBe(false);
  // 27 408 × 7/28/342,60 is 20 hours: SFB.
  expect(rowsToAdd()).toContain("X9SFB2025-01-01");
  expect(rowsToAdd()).toContain(
    "1 ärende skrivs under listan, Beslut!B6:G6, märkta ”från avstämningen 20",
  );
  expect(rowsToAdd()).toContain("Fakturorna säger inte lagrum");
  await click("Använd");
  expect(port.blocks.get("Beslut!B6:G6")).toEqual([
    [
      "X9",
      "SFB",
      "2025-01-01",
      null,
      null,
      expect.stringMatching(/^från avstämningen \d{4}-\d\d-\d\d, granska$/),
    ],
  ]);
  expect(seen()).toContain("1 ärende står i Beslut!B6:G6.");
  expect(document.activeElement?.textContent).toBe("Ta bort raderna igen");
  await click("Ta bort raderna igen");
  expect(document.activeElement?.textContent).toBe("Lägg till i Ärenden");
  expect(port.blocks.get("Beslut!B6:G6")).toEqual([[null, null, null, null, null, null]]);
  expect(seen()).toContain("Raderna är borttagna ur listan.");
});

test("rows that the user has changed since are left, and cells that are not empty are never written over", async () => {
  const port = listPort(LIST);
  await reconcile(port);
  await click("Nya ärenden");
  await click("Lägg till i Ärenden");
  await click("Använd");
  port.blocks.set("Beslut!B6:G6", [["X9", "LSS", "2025-01-01", null, 50, "rättad"]]);
  await click("Ta bort raderna igen");
  expect(seen()).toContain("Raderna är ändrade sedan de lades till och tas inte bort.");
  expect(port.blocks.get("Beslut!B6:G6")?.[0]?.[1]).toBe("LSS");
  port.refuseWith = new WorkbookError("occupied", "Cellerna B6:G6 är inte tomma.");
  await click("Lägg till i Ärenden");
  await click("Använd");
  expect(seen()).toContain("Cellerna B6:G6 är inte tomma.");
});

test("what is not invoiced is booked in Retro's form, and an example's is not to be", async () => {
  await reconcile(listPort(LIST));
  await click("Att boka upp");
  expect(seen()).toContain("Kostnadskonto, välj själv27 408");
  expect(seen()).toContain("Väntat enligt ärendelistan, ej fakturerat, 2025-02 till 2025-02, kr");
  expect(seen()).not.toContain("Ska inte bokas");
});

test("a tolerance is typed, and what is no amount is told at its field", async () => {
  await reconcile(listPort(LIST));
  await change(/^Tolerans/, "18 000");
  // 17 619 is less than it.
  expect(seen()).not.toContain("A2, 2025-02");
  await change(/^Tolerans/, "lite");
  expect(screen.getByLabelText(/^Tolerans/).getAttribute("aria-invalid")).toBe("true");
});

test("invoices in thousands are refused as they are, and nothing of what was is lost", async () => {
  const port = listPort(LIST);
  await reconcile(port);
  bill(port, [
    ["Belopp, tkr", "Avser", "Person", null],
    [30.3, "2025-01", "A1", null],
  ]);
  await click("Läs markerade fakturor");
  expect(screen.getByRole("alert").textContent).toContain("är inte i kronor");
  expect(seen()).toContain("Skillnader4");
});

test("invoices that do not say their law are Försäkringskassan's where the user says so", async () => {
  const port = listPort([...LIST, ["B1", "LSS", "2025-01-01", null, 42]]);
  await reconcile(port);
  // B1 has no invoice at all: 42 × 31/7 × 342,60 = 63 723,60.
  expect(seen()).toContain("B1, 2025-01: väntat 63 724 kr, fakturerat 0 kr");
  expect(seen()).toContain("Är de bara Försäkringskassans, välj SFB");
  await change("Fakturorna gäller", "SFB");
  expect(seen()).not.toContain("B1,");
  expect(seen()).toContain("A1 (SFB), 2025-02: väntat 27 408 kr, fakturerat 0 kr");
  await click("Skriv till arbetsboken");
  expect([...(port.added[0]?.cells.values() ?? [])].join("\n")).toContain(',$B$7,"SFB")');
});

test("without a list it says where the list is read, and keeps where the invoices stand", async () => {
  const port = new Port();
  await openCases(port);
  await showTab("Avstämning");
  expect(seen()).toContain("Läs ärendelistan under fliken Ärenden.");
  bill(port);
  await click("Läs markerade fakturor");
  await click("Använd");
  await pause();
  expect(port.kept.arenden?.text).toContain("A1:D7");
  expect(port.kept.arenden?.text).not.toContain("X9");
});

test("the example has each kind of fault, and is marked in view and on its sheet", async () => {
  const port = new Port();
  await openCases(port);
  await showTab("Avstämning");
  await click("Exempel");
  expect(document.querySelector(".example-mark .badge")?.textContent).toBe(
    "Exempel: påhittad kommun",
  );
  // K21 four months, K18 two, K05 April and K17, K10 twice, K05 May.
  for (const [kind, count] of [
    ["Saknas i listan", "4"],
    ["Inte fakturerad", "2"],
    ["Fel belopp", "2"],
    ["Dubbelt", "1"],
    ["Efter slut", "1"],
  ]) {
    expect(seen()).toContain(`${kind ?? ""}: ${count ?? ""}`);
  }
  await click("Att boka upp");
  expect(seen()).toContain("Ska inte bokas");
  await click("Skriv till arbetsboken");
  expect(port.added[0]?.cells.get("A1")).toContain("Exempel: påhittad kommun");
});

test("for others the sheet has sums alone: no case is named, and kinds of few cases are hidden", async () => {
  const port = new Port();
  await renderPane(port, "Avstämning");
  await click("Exempel");
  await change("Bladet är för", "others");
  await click("Skriv till arbetsboken");
  const cells = port.added[0]?.cells ?? new Map<string, string>();
  expect(cells.get("A1")).toMatch(/^Exempel: påhittad kommun – Avstämning/);
  const texts = [...cells.values()];
  expect(texts.filter((text) => /K\d\d|PA\./.test(text))).toEqual([]);
  // No kind has five cases; all together K05, K10, K17, K18 and K21 do.
  const total = [...cells].find(([, text]) => text === "Totalt")?.[0].slice(1) ?? "";
  expect(["B", "C"].map((column) => cells.get(`${column}${total}`))).toEqual(["5", "10"]);
  // Only four of them have anything expected, and four anything invoiced.
  expect(["D", "E"].map((column) => cells.get(`${column}${total}`))).toEqual(["*", "*"]);
  expect(cells.get("A6")).toBe("Saknas i listan");
  expect(["B6", "C6", "D6", "E6", "F6"].map((cell) => cells.get(cell))).toEqual(
    Array.from({ length: 5 }, () => "*"),
  );
});
