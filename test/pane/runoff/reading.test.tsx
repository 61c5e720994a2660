import { screen } from "@testing-library/react";
import cases from "../../cases/retro/publicerade.json";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { plain } from "../views/renderPane";
import { FakePort } from "../views/fakePort";
import { choose, click, mark, marked, openRetro, row, summary, type } from "./retroPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
const { RAA } = cases.triangles;
const raaRows = RAA.cumulative.map((values, i) => [Number(RAA.origins[i]), ...values]);
const raaCells = [["Period", ...RAA.origins.map((_, k) => k)], ...raaRows];
const TABLE = /Fakturerat, slutligt/;

describe("a list of invoices", () => {
  const invoices = [
    ["Period", "Faktura", "Belopp"],
    ["2025-01", "2025-02", 100],
    ["2025-01", "2025-03", 50],
    ["2025-02", "2025-03", 120],
    ["2025-03", "2025-04", 110],
    ["2025-02", "2025-04", 60],
  ];

  test("is known as one, made a triangle, and the periods without invoice are told", async () => {
    await openRetro(marked(invoices, "A1:C6"));
    await click("Hämta dina siffror");
    expect(screen.getByLabelText("Cellerna är")).toHaveProperty("value", "invoicesByMonth");
    await click("Använd");
    // 110 × (150 + 180)/(100 + 120) − 110
    expect(row(TABLE, "2025-03")[0]).toBe("55");
    await choose("Belopp i", "kr");
    // Beside what is outstanding, and where it is booked.
    // In the end 150, 180 and 165, of which a mean is 165; with the 55 that is 220.
    expect(summary()).toMatch(
      /Att boka upp prognos220 kr.*med faktura55.*varav 2025-04 utan faktura prognos165/,
    );
    await click("Uppbokning");
    const bookings = screen.getByRole("table", { name: /2025-01 till 2025-04, kr/ });
    expect(plain(bookings.textContent)).toContain("Kostnadskonto, välj själv220");
    const told = document.querySelector(".notice--info")?.textContent;
    expect(told).toContain("Ingen faktura har kommit ännu för 2025-04, som är med som prognos");
    expect(told).toContain("så räknas den månaden ur dem i stället.");
    expect(plain(document.querySelector(".retro .facts")?.textContent)).toContain(
      "Varav perioder med faktura55Varav perioder utan faktura165, prognos för 2025-04: medelvärdet av vad",
    );
    // By the volumes of the year: 1 × 20 × 30/7 × 342,60 = 29 365,71
    await click("Helår under året");
    await type(/^Personer med SFB/, "1");
    expect(summary()).toMatch(/Att boka upp prognos29 421 kr.*utan faktura prognos29 366/);
  });

  test("cells marked anew are taken for what they are, not for what the last ones were", async () => {
    const port = marked(raaCells, "C5:M15");
    await openRetro(port);
    await click("Hämta dina siffror");
    await choose("Värdena är", "personer");
    mark(port, invoices, "A1:C6");
    await click("Hämta dina siffror");
    expect(screen.getByLabelText("Cellerna är")).toHaveProperty("value", "invoicesByMonth");
    expect(screen.getByLabelText("Värdena är")).toHaveProperty("value", "kr");
  });

  test("a column of voucher numbers is left aside and told, and so are hidden rows", async () => {
    const wide = invoices.map((cells, i) => [i === 0 ? "Ver.nr" : 202400 + i, ...cells]);
    const port = marked(wide, "B4:E9");
    port.hidden = [2];
    await openRetro(port);
    await click("Hämta dina siffror");
    expect(screen.getByLabelText("Cellerna är")).toHaveProperty("value", "invoicesByMonth");
    const preview = screen.getByRole("group", { name: "Din tabell" }).textContent;
    expect(preview).toContain("Kolumnen ”Ver.nr” är inte läst.");
    expect(preview).toContain("Rad 6 är dold i arbetsboken och är med.");
  });

  test("a fourth column without a heading is told, and not taken for a triangle", async () => {
    const wide = invoices.map((cells, i) => [...cells, i === 0 ? null : `nr ${i}`]);
    await openRetro(marked(wide, "B4:E9"));
    await click("Hämta dina siffror");
    expect(screen.getByLabelText("Cellerna är")).toHaveProperty("value", "invoicesByMonth");
    expect(screen.getByRole("alert").textContent).toContain(
      "Cell E5: en kolumn för mycket är ifylld. En fakturalista har tre kolumner: period,",
    );
  });

  test.each(["Använd", "Avbryt"])("%s leaves the focus at the choice of data", async (name) => {
    await openRetro(marked(invoices, "A1:C6"));
    await click("Hämta dina siffror");
    screen.getByRole("button", { name }).focus();
    await click(name);
    expect(screen.queryByRole("group", { name: "Din tabell" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText("Utgå från"));
  });

  test("an invoice before its service is refused with its cell, and nothing is lost", async () => {
    const wrong = invoices.map((cells) => [...cells]);
    wrong[2] = ["2025-01", "2024-12", 50];
    await openRetro(marked(wrong, "B4:D9"));
    await choose("Belopp i", "kr");
    // Whether it is saved yet is no part of the figures.
    const figures = (): string => plain(document.querySelector(".summary__figures")?.textContent);
    const before = figures();
    expect(before).toContain("1 067 515");
    await click("Hämta dina siffror");
    const alert = screen.getByText(/fakturan kom 2024-12, före perioden som den gäller, 2025-01/);
    expect(alert.textContent).toContain("Cell C6");
    expect(screen.getByRole("button", { name: "Använd" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    expect(figures()).toBe(before);
  });
});

describe("cells that cannot be used are named", () => {
  /** RAA's cells with another content in one of them. */
  const raa = (row_: number, column: number, content: string | number | null) =>
    raaCells.map((cells, i) =>
      cells.map((cell, k) => (i === row_ && k === column ? content : cell)),
    );
  test.each([
    ["a hole", raa(2, 3, null), "Cellen E5 är tom men ett värde finns längre till höger"],
    ["text", raa(2, 3, "sen"), "Cellen E5 är ”sen” men ska vara ett tal"],
    ["a single row", raaCells.slice(0, 2), "bara en period"],
    [
      "all zeros",
      [
        ["Period", 0, 1],
        ["2024", 0, 0],
        ["2025", 0, null],
      ],
      "Alla belopp i triangeln är 0",
    ],
    [
      "more delay than periods",
      [
        ["2023", 1, 2, 3],
        ["2024", 1, 2, null],
      ],
      "2 perioder men 3 fördröjningar: cellen E3 är en för mycket",
    ],
    ["periods out of order", raa(3, 0, 1981), "Cellen B6 är ”1981” och följer inte på ”1982”"],
    [
      "zeros in place of blanks",
      raaCells.map((cells) => cells.map((cell) => cell ?? 0)),
      "Alla celler efter den sista fakturaperioden är 0",
    ],
  ])("%s", async (_what, cells, message) => {
    await openRetro(marked(cells, "B3:L13"));
    await click("Hämta dina siffror");
    expect((await screen.findByRole("alert")).textContent).toContain(message);
  });

  test("a fall is allowed, and explained as a repayment", async () => {
    const cells = raa(1, 10, 18_000);
    await openRetro(marked(cells, "B3:L13"));
    await click("Hämta dina siffror");
    expect(screen.getByText(/räknas som en återbetalning/)).toBeTruthy();
    await click("Använd");
    expect(row(TABLE, "1981")[0]).toBe("0");
  });

  test("a workbook that gives no cells says why", async () => {
    const port = new FakePort();
    port.selection = () =>
      Promise.reject(new WorkbookError("notFound", "Inga celler är markerade."));
    await openRetro(port);
    await click("Hämta dina siffror");
    expect(screen.getByText("Inga celler är markerade.")).toBeTruthy();
  });
});

test("a list in tkr with costs negative is read in kronor, said before it is used", async () => {
  const rows = [
    ["Avser", "Faktura", "Belopp, tkr"],
    ["2025-01", "2025-02", -100],
    ["2025-01", "2025-03", -50],
    ["2025-02", "2025-03", -120],
    ["2025-03", "2025-04", -1.1],
    ["2025-02", "2025-04", -60],
  ];
  await openRetro(marked(rows, "A1:C6"));
  await click("Hämta dina siffror");
  expect(screen.getByLabelText("Värdena är")).toHaveProperty("value", "tkr");
  expect(screen.getByLabelText("Kostnad är")).toHaveProperty("value", "minus");
  const preview = plain(screen.getByRole("group", { name: "Din tabell" }).textContent);
  expect(preview).toContain("6 rader och 3 kolumner. Inget är hämtat än.");
  expect(preview).toContain("Beloppen är lästa som tkr och omräknade till kr.");
  expect(preview).toContain("Kostnader står med minus i cellerna och är lästa som plus.");
  // 100 and 50 more; 1,1 tkr.
  expect(preview).toContain("2025-01100 000150 000");
  expect(preview).toContain("2025-031 100");
});
