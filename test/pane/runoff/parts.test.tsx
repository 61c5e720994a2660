import { act, fireEvent, screen } from "@testing-library/react";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";
import { plain, toTab } from "../views/renderPane";
import handWorked from "../../cases/retro/handraknat.json";
import { choose, click, marked, openRetro, row, summary, type } from "./retroPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
describe("the example of a simulated municipality", () => {
  test("says that it is one, and that its interval is too narrow", async () => {
    await openRetro();
    expect(screen.getByText(/Inte en verklig kommuns uppgifter/)).toBeTruthy();
    expect(screen.getByText(/Intervallet är troligen för smalt/)).toBeTruthy();
    expect(screen.getByText(/i 52 fall av 100/)).toBeTruthy();
    await click("Fördjupning");
    await click("Prövning");
    expect(screen.getByText("anmärkning")).toBeTruthy();
  });

  test("its map tells the share of each cell in figures, its ratios by sign", async () => {
    await openRetro();
    await click("Triangeln");
    const cells = row(/Triangel: Andel av slutligt/, "2024-01");
    expect(cells[0]).toMatch(/^9\d,\d %$/);
    expect(cells.at(-1)).toBe("100,0 %");
    await choose("Visa", "ratio");
    const ratios = row(/Triangel: Kvot/, "2024-01");
    expect(ratios.some((text) => /^[▲▼] 1,0\d\d$/.test(text))).toBe(true);
  });

  test("its development has the figures in a table for those who do not see the picture", async () => {
    await openRetro();
    await click("Utveckling");
    const [amount, interval] = row(/Utveckling för 2025-11/, "7");
    expect(amount).toBe("13 285 115 väntat");
    expect(interval).toMatch(/^13 147 \d{3} till 13 437 \d{3}$/);
  });

  test("the full year asks for what December shall be calculated by, then gives the tertials", async () => {
    await openRetro();
    await click("Helår under året");
    expect(screen.getByText(/Månad 12 är inte fakturerad. Fyll i personer/)).toBeTruthy();
    await type(/^Personer med SFB/, "400");
    // 400 × 20 × 31/7 × 342,60 = 12 137 828,57
    const table = /Helår 2025 per tertial/;
    expect(row(table, "Tertial 3")[3]).toBe("12 137 829");
    expect(row(table, "Tertial 1")[3]).toBe("0");
    await type(/^Årets budget/, "150 000 000");
    expect(plain(screen.getByText(/Budgetavvikelse/).textContent)).toMatch(
      /[−+]\d+ \d{3} \d{3} kr/,
    );
    await type(/^Årets budget/, "många");
    expect(screen.getByLabelText(/^Årets budget/).getAttribute("aria-invalid")).toBe("true");
  });

  test("the draft in words holds the figures of the result", async () => {
    await openRetro();
    await click("Text till bokslutet");
    const text = plain(document.querySelector(".comment__text")?.textContent);
    expect(text).toContain("återstår 1 067 515 kr (Totalt: återstår) att fakturera");
    expect(text).toContain("Medelfelet är 177 179 kr (Totalt: medelfel)");
    expect(text).toContain("osäkerheten är troligen större");
  });

  test("a figure of the draft says which result it is, and points at its row of the table", async () => {
    await openRetro();
    await click("Text till bokslutet");
    const figures = [...document.querySelectorAll<HTMLElement>(".comment__figure")];
    const pointed = (): string | null | undefined =>
      document.querySelector(".table__pointed th")?.textContent;
    const told = (): string => plain(document.querySelector(".comment__told")?.textContent);
    await act(async () => figures[1]?.focus());
    expect([told(), pointed()]).toEqual(["Totalt: återstår", "Totalt"]);
    // The youngest of the three that are named.
    await act(async () => figures.at(-3)?.focus());
    expect([told(), pointed()]).toEqual(["2025-11: återstår", "2025-11"]);
    await act(async () => figures.at(-3)?.blur());
    expect([told(), pointed()]).toEqual([
      "Peka på en siffra för att se vilket resultat den är.",
      undefined,
    ]);
    await act(async () => figures[3]?.focus());
    expect([told(), pointed()]).toEqual(["Metod: intervallets bredd", undefined]);
  });
});

describe("the bootstrap, without a worker", () => {
  test("is drawn in slices, shown with its seed, and may be booked by percentile", async () => {
    await openRetro();
    await click("Fördjupning");
    await click("Bootstrap");
    await type(/^Dragningar/, "500");
    await click("Dra");
    expect(await screen.findByText("Percentil 90", {}, { timeout: 20_000 })).toBeTruthy();
    await click("Uppbokning");
    await choose("Belopp att boka upp", "0.9");
    const trail = document.querySelector(".retro .facts")?.textContent ?? "";
    expect(trail).toContain("percentil 90");
    expect(trail).toContain("Frö1");
    const entry = screen.getByRole("table", { name: /Ej fakturerad personlig assistans/ });
    const booked = /välj själv(\d[\d ]*\d)/.exec(plain(entry.textContent))?.[1] ?? "";
    // Of the invoiced periods is the percentile; the month without invoice comes on top.
    const invoiced = /Varav perioder med faktura(\d[\d ]*\d)Varav/.exec(plain(trail))?.[1] ?? "";
    await click("Text till bokslutet");
    const text = plain(document.querySelector(".comment__text")?.textContent);
    expect(text).toContain(
      `percentil 90 (Uppbokning: percentilen) i en bootstrap: ${invoiced} kr (Uppbokning: varav perioder med faktura).`,
    );
    expect(text).toContain(`förslaget till uppbokning ${booked} kr (Uppbokning: beloppet).`);
  });

  test("stopped leaves the focus at the button that draws", async () => {
    await openRetro();
    await click("Fördjupning");
    await click("Bootstrap");
    const press = (name: string): void => {
      const button = screen.getByRole("button", { name });
      button.focus();
      // At once: to wait is to let it be drawn.
      fireEvent.click(button);
    };
    press("Dra");
    press("Avbryt");
    expect(screen.queryByRole("button", { name: "Avbryt" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Dra" }));
  });

  test("draws that are no whole number are refused at the field", async () => {
    await openRetro();
    await click("Fördjupning");
    await click("Bootstrap");
    await type(/^Dragningar/, "99");
    expect(screen.getByText("Ett heltal från 100 till 100 000.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Dra" }).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("writing to the workbook", () => {
  test("adds the sheet with what is shown, and offers the formula on its triangle", async () => {
    const port = new FakePort();
    await openRetro(port);
    await click("Skriv till arbetsboken");
    const [sheet] = port.added;
    expect(sheet?.name).toBe("Retro");
    expect([...(sheet?.cells.values() ?? [])].join(" ")).toContain("=PA.RETROTEXT($A$40:$H$63,");
    expect(screen.getByText("=PA.RETRO(Retro!A40:H63)")).toBeTruthy();
  });

  test("what the workbook refuses is told in its own words", async () => {
    const port = new FakePort();
    port.refuseWith = new WorkbookError("protected", "Arbetsboken är skyddad.");
    await openRetro(port);
    await click("Skriv till arbetsboken");
    expect(screen.getByText("Arbetsboken är skyddad.")).toBeTruthy();
  });

  test("the triangle, the method and what is typed stay while another tab is in front", async () => {
    await openRetro();
    await choose("Utgå från", "raa");
    await click("Helår under året");
    for (const tab of ["Om", "Retro"]) {
      await toTab(tab);
    }
    expect(summary()).toContain("52 135");
    expect(screen.getByText(/Helåret räknas när triangeln är i kronor/)).toBeTruthy();
  });
});

test("what is no cost per person, and a seed too large, are told at their fields", async () => {
  await openRetro(marked(handWorked.rows, "A1:E4"));
  await click("Hämta dina siffror");
  await choose("Värdena är", "personer");
  await click("Använd");
  await click("Uppbokning");
  const field = () => screen.getByLabelText(/^Kostnad per person/);
  expect(field().getAttribute("aria-invalid")).toBe("false");
  for (const wrong of ["abc", "-5", "0"]) {
    await type(/^Kostnad per person/, wrong);
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/Skriv kostnaden som ett tal större än 0/)).toBeTruthy();
  }
  await type(/^Kostnad per person/, "100 000");
  expect(field().getAttribute("aria-invalid")).toBe("false");
  await click("Fördjupning");
  await click("Bootstrap");
  await type(/^Frö/, "2 147 483 648");
  expect(plain(screen.getByText(/^Ett heltal från 0/).textContent)).toBe(
    "Ett heltal från 0 till 2 147 483 647, till exempel 1.",
  );
});

test("a triangle too small for the checks is not said to be without remarks", async () => {
  const cells = [
    ["2023", 100, 150],
    ["2024", 200, null],
  ];
  await openRetro(marked(cells, "A1:C2"));
  await click("Hämta dina siffror");
  await click("Använd");
  await click("Fördjupning");
  const entry = screen.getByRole("button", { name: /^Prövning/ }).closest("li");
  expect(entry?.textContent).toContain("Kan inte prövas: för få perioder");
  expect(entry?.textContent).not.toContain("Inga anmärkningar");
});

test("a period's amount is the same in the table, the text and its development", async () => {
  // 7,5 + 23,25 + 146,5 = 177,25: 8 + 23 + 146 sum to 177, and 200 + 146 to 346.
  await openRetro(marked(handWorked.rows, "A1:E4"));
  await click("Hämta dina siffror");
  await click("Använd");
  expect(row(/Fakturerat, slutligt/, "2024")).toEqual(expect.arrayContaining(["146", "346"]));
  await click("Text till bokslutet");
  expect(plain(document.querySelector(".comment__text")?.textContent)).toContain("2024 (146 kr");
  await click("Utveckling");
  const development = /Utveckling för 2024/;
  expect(row(development, "0")[0]).toBe("200 fakturerat");
  expect(row(development, "3")[0]).toBe("346 väntat");
});
