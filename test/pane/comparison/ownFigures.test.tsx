import { screen, waitFor, within } from "@testing-library/react";
import { readComparison } from "../../../taskpane/documents/comparison/readComparison";
import type { CellContent } from "../../../taskpane/workbook/port";
import type { ComparisonForm } from "../../../taskpane/comparison/form";
import { withOwnInhabitants } from "../../../taskpane/comparison/withOwnInhabitants";
import { FakePort } from "../views/fakePort";
import { openExample, plain, renderPane } from "../views/renderPane";
import { change, click, MARKED, marked, rowsOf, TAB, text, view } from "./comparisonPane";

test("inhabitants that are blank are those of Egna värden, never in an example", () => {
  const row = {
    kind: "inhabitants",
    year: 2024,
    value: "21300",
    status: "statistik",
    source: "",
  } as const;
  const own: ComparisonForm = {
    ...{ name: "", counted: "average", tables: [], origin: "Egna uppgifter" },
    years: [
      { year: 2023, typed: {} },
      { year: 2024, typed: {} },
    ],
  };
  const inhabitants = (form: ComparisonForm) => form.years.map(({ typed }) => typed.inhabitants);
  expect(inhabitants(withOwnInhabitants(own, [row])).map((each) => each && plain(each))).toEqual([
    undefined,
    "21 300",
  ]);
  const typed = { ...own, years: [{ year: 2024, typed: { inhabitants: "20 000" } }] };
  expect(inhabitants(withOwnInhabitants(typed, [row]))).toEqual(["20 000"]);
  expect(withOwnInhabitants({ ...own, example: "Exempel" }, [row]).years).toBe(own.years);
});

describe("one's own figures", () => {
  test("typed by year: per 100 000, expected, difference and its cost; wrong ones are told at the field", async () => {
    const port = new FakePort();
    await renderPane(port, TAB);
    await click("Fyll i själv");
    await change("Kommunens namn", "Småstad");
    await change("Personerna är räknade", "october");
    const years = within(view())
      .getAllByRole("button", { name: /^20\d\d$/ })
      .map((button) => Number(button.textContent));
    for (let year = (years[0] ?? 0) - 1; year >= 2024; year -= 1) await click(`Lägg till ${year}`);
    if (!screen.queryByLabelText(/^Personer SFB/)) await click("2024");
    await change(/^Invånare 31 december/, "20 000");
    await change(/^Personer SFB/, "26");
    // 20 000 × 13 330 / 10 587 710 = 25,18.
    expect(text()).toContain("Per 100 000 invånare130,0");
    expect(text()).toContain("Väntat med rikets frekvens25,2");
    expect(text()).toContain("Skillnad, personer+0,8");
    await change(/^Invånare 31 december/, "0");
    expect(text()).toContain("Resultatet nedan är det gamla.");
    expect(
      within(view())
        .getByLabelText(/^Invånare 31 december/)
        .getAttribute("aria-invalid"),
    ).toBe("true");
    await change(/^Invånare 31 december/, "");
    expect(text()).toContain("Invånare saknas för 2024");
    await waitFor(() => expect(port.kept.jamforelse?.text).toContain("Småstad"));
    expect(readComparison(port.kept.jamforelse?.text ?? "").form?.counted).toBe("october");
  });

  test("a table of the municipality's own, read and then kept apart from the example", async () => {
    const port = marked([
      ["", 2022, 2023, 2024],
      ["Invånare", 21_000, 21_100, 21_300],
      ["Personer SFB", 24, 25, 27],
      ["Personer LSS", 9, 9, 8],
      ["Timmar LSS", 27_000, 28_000, 26_500],
      ["Kostnad LSS, tkr", 8_600, 9_000, 8_800],
    ]);
    await renderPane(port, TAB);
    await openExample();
    await click("Hämta dina siffror");
    await waitFor(() => expect(text()).toContain("Personer LSS 2024: 8"));
    expect(text()).toContain("Exemplet byts ut: egna siffror blandas inte med exemplets.");
    await click("Använd");
    expect(text()).not.toContain("Inte din kommuns siffror.");
    expect(text().split("2 Resultat").at(-1)).not.toContain("Malmö");
    // 8 − 21 300 × 4 478 / 10 587 710 = 8 − 9,0 = −1,0 persons of 1 100 tkr.
    expect(text()).toContain("Skillnad, personer−1,0");
    await click("Ångra senaste bytet av uppgifter");
    expect(text()).toContain("Inte din kommuns siffror.");
  });

  test("a sheet of Öppna data is read as it stands, and a table that is none is refused", async () => {
    const rows: CellContent[][] = [
      ["Kostnad personlig assistans, kr/inv", null, null, null],
      ["Källa: Kolada, hämtad 2026-11-30", null, null, null],
      ["En tom cell är en uppgift som saknas hos källan, inte noll.", null, null, null],
      ["Kommun", "Kod", 2023, 2024],
      ["Riket", "0000", 1269, 1305],
      ["Lund", "1281", 979, null],
    ];
    const port = marked(rows);
    await renderPane(port, TAB);
    await click("Fyll i själv");
    await click("Läs jämförelsetabell");
    await waitFor(() => expect(text()).toContain("2 kommuner, 2023–2024"));
    await click("Använd");
    await click("Andra kommuner, län och riket");
    expect(rowsOf(/^Kostnad personlig assistans, kr\/inv/).slice(1)).toEqual([
      ["2023", "1 269", "979"],
      ["2024", "1 305", "–"],
    ]);
    const again = async (row: number, cells: CellContent[], message: string): Promise<void> => {
      port.blocks.set(MARKED, rows.with(row, cells));
      await click("Läs jämförelsetabell");
      await waitFor(() => expect(text()).toContain(message));
    };
    await again(
      4,
      ["Riket", "0000", 1269, "ett tusen"],
      "Riket 2024 är ”ett tusen” men ska vara ett tal",
    );
    await again(3, ["Kommun", "Kod", "år", "år"], "har ingen rad med år.");
    await again(3, ["Kommun", "Kod", 2024, 2024], "har 2024 i två kolumner.");
  });

  test("is written as a sheet", async () => {
    const port = new FakePort();
    await renderPane(port, TAB);
    await openExample();
    await click("Skriv till arbetsboken");
    await waitFor(() => expect(port.added.map(({ name }) => name)).toEqual(["Jämförelse"]));
    const texts = [...(port.added[0]?.cells.values() ?? [])].join("\n");
    expect(texts).toContain("Exempel: Malmö");
    expect(texts).toContain(
      "Källa: Försäkringskassan, FK 2025/000542, Tabell 5, 11, 14, 24 och 42",
    );
  });
});
